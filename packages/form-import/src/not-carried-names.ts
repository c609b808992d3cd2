import type { NotCarriedKind } from '@viet-ho/docx'

/** What of a Word file can't be carried over, in words for people. */
export const notCarriedNames = {
  picture: 'hình ảnh',
  drawing: 'hình vẽ, đường kẻ rời, ô vuông vẽ rời',
  'embedded-object': 'đối tượng nhúng',
  equation: 'công thức',
  chart: 'biểu đồ',
  comment: 'nhận xét bên lề',
  'link-target': 'liên kết: chỉ giữ chữ',
  'field-code': 'mã trường của Word: chỉ giữ kết quả',
  'first-page-header': 'đầu trang riêng của trang đầu',
  'even-page-header': 'đầu trang riêng của trang chẵn',
  'hidden-text': 'chữ ẩn',
  'unknown-symbol': 'ký hiệu của phông lạ',
  'unprintable-character': 'ký tự mà phông in không có',
  'different-sections': 'các phần có khổ giấy hoặc lề khác nhau: giữ lề, không giữ đầu trang riêng từng phần',
  'page-border': 'khung quanh trang',
  watermark: 'chữ chìm',
  font: 'phông chữ khác Times New Roman',
  colour: 'màu chữ',
  columns: 'chữ chia cột: giữ số cột, không giữ bề rộng từng cột',
  'vertical-text': 'chữ viết dọc',
  'floating-table': 'vị trí trôi của bảng: bảng đặt tại chỗ neo',
} as const satisfies Record<NotCarriedKind, string>
