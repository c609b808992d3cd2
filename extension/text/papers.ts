import { formatDate } from '@viet-ho/vietnamese'

/** Words of the screen of the dossier. */
export const papers = {
  title: 'Công dân có mang đủ giấy tờ không?',
  keys: 'Ở mỗi giấy: 1 có mang, 2 còn thiếu, 0 chưa xem; ↑ ↓ sang giấy khác. Enter để đi tiếp.',
  list: 'Thành phần hồ sơ',
  states: { yes: 'Có', no: 'Thiếu', unseen: 'Chưa xem' },
  copies: (copies: number) => `${copies} bản`,
  isForm: 'Mẫu đang làm',
  nothing: 'Thủ tục này không đòi thêm giấy tờ nào ngoài mẫu đang làm.',
  status: (unseen: number, missing: number) =>
    missing > 0
      ? `Còn thiếu ${missing} giấy${unseen > 0 ? `, chưa xem ${unseen} giấy` : ''}.`
      : unseen > 0
        ? `Chưa xem ${unseen} giấy.`
        : 'Đủ giấy tờ.',
  next: 'Tiếp: đọc lại',
  nextForm: 'Tiếp: giấy tờ của mẫu sau',
  request: 'In phiếu yêu cầu bổ sung',
  requestHint: 'Phiếu ghi những giấy còn thiếu để công dân mang về.',
  requestPrinted: 'Đã in phiếu yêu cầu bổ sung.',
  byHand: 'Trên phiếu còn chỗ để trống, ghi tay sau:',
  matter: 'Phí, lệ phí và thời hạn',
  fee: 'Phí, lệ phí',
  noFee: 'Chưa có thông tin về phí, lệ phí của thủ tục này.',
  time: 'Thời hạn giải quyết',
  workingDays: (days: number) => `${days} ngày làm việc`,
  due: (day: string) => `Nhận hồ sơ hôm nay thì hẹn trả ngày ${formatDate(day)}.`,
  basis: (basis: string) => `Căn cứ: ${basis}`,
  steps: 'Các bước của thủ tục',
} as const
