import { formatDate } from '@viet-ho/vietnamese'

/** Words of the screen where a form is chosen. */
export const choose = {
  title: 'Công dân cần làm giấy gì?',
  addTitle: 'Thêm mẫu nào cho công dân này?',
  backKey: 'Esc để quay lại.',
  search: 'Tìm theo tên thường gọi, tên mẫu hoặc mã thủ tục',
  placeholder: 'Ví dụ: giấy độc thân, sang tên đất, 1.001612',
  results: (count: number) => (count === 0 ? 'Không tìm thấy mẫu nào.' : `${count} mẫu`),
  nothing: 'Thử một từ khác như người dân hay gọi, hoặc mã thủ tục trên cổng.',
  pinned: 'Ghim',
  found: 'Kết quả',
  pin: 'Ghim mẫu này',
  unpin: 'Bỏ ghim',
  keys: 'Gõ để tìm, ↑ ↓ để chọn, Enter để mở, Alt+P để ghim.',
  received: 'Ngày nhận hồ sơ',
  wrongDay: 'Ghi đủ ngày, tháng, năm, ví dụ 26/11/2026.',
  otherEdition: 'Dùng bản khác',
  reason: 'Lý do dùng bản khác',
  checks: {
    verified: 'Đã đối chiếu từng chữ với bản chính thức',
    transcribed: 'Chép lại, chưa đối chiếu lần hai',
    own: 'Tự soạn, Nhà nước không có mẫu',
    partial: 'Mới đối chiếu một phần: so lại với mẫu của nơi nhận',
  },
  checkedBy: (who: string, on: string, against = '') =>
    `Người đối chiếu: ${who}, ngày ${formatDate(on)}${against === '' ? '' : `; so với: ${against}`}`,
  fromPack: 'Mẫu của cơ quan',
  editionFromPack: 'Bản mẫu của cơ quan',
  noProvince: 'Chưa ghi tỉnh, xã của cơ quan. Vào Cài đặt (Alt+0) để chọn đúng mẫu của tỉnh.',
  warnings: (count: number) => `${count} điều cần biết`,
} as const
