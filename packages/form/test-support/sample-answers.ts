/** A whole set of answers to the household business form, as a clerk types them; an invented person. */
export const sampleAnswers = {
  kinhGui: 'Phòng Kinh tế, Hạ tầng và Đô thị phường Phan Thiết',
  diaDanh: 'Phan Thiết',
  hoTen: 'nguyễn thị hồng ánh',
  ngaySinh: '1/2/1985',
  gioiTinh: 'Nữ',
  soDinhDanh: '060 185 001 234',
  dienThoai: '0912 345 678',
  tenRiengHoKinhDoanh: 'hộ kinh doanh Phở Bình',
  truSo: '12 Trần Hưng Đạo, P. Phan Thiết, Lâm Đồng',
  dienThoaiTruSo: '0912345678',
  nganhNghe: [
    { ten: 'Nhà hàng và các dịch vụ ăn uống phục vụ lưu động', ma: '5610', chinh: 'x' },
    { ten: 'Bán lẻ đồ uống trong các cửa hàng chuyên doanh', ma: '4723' },
  ],
  von: '50.000.000',
  tongSoLaoDong: '2',
  chuThe: 'thanhVien',
  thanhVien: [
    { hoTen: 'trần văn bình', ngaySinh: '15/11/1980', soDinhDanh: '060080004321', gioiTinh: 'nam' },
    { hoTen: 'Trần Thị Cúc', ngaySinh: '04/04/2005', soDinhDanh: '060305001111', gioiTinh: 'nu' },
  ],
}
