/** The settings of an invented counter. */
export const office = {
  office: {
    tinh: 'Lâm Đồng',
    xa: 'Phường Phan Thiết',
    diaDanh: 'Phan Thiết',
    coQuanChuQuan: 'Ủy ban nhân dân phường Phan Thiết',
    tenCoQuan: 'Trung tâm Phục vụ hành chính công',
    canBo: { hoTen: 'Lê Thị Minh Họa', chucVu: 'Chuyên viên' },
    coQuan: {
      dangKyHoTich: 'Ủy ban nhân dân phường Phan Thiết',
      dangKyKinhDoanh: 'Phòng Kinh tế, Hạ tầng và Đô thị phường Phan Thiết',
    },
  },
}
