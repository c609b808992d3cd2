/** Everything that the studio's acts say to people, in one place. */
export const refusals = {
  'no-place': 'Chỗ này không còn trên giấy. Chọn chỗ khác.',
  'no-field': 'Câu hỏi này không còn. Chọn câu khác.',
  'name-empty': 'Nhập tên của chỗ điền, chép theo chữ trên giấy.',
  'one-place': 'Chọn ít nhất hai chỗ để gộp.',
  'words-between':
    'Giữa hai chỗ này có chữ in sẵn, gộp lại thì mất chữ. Chỉ gộp các chỗ liền nhau; ngày, tháng, năm; hoặc các ô đánh dấu.',
  'mixed-kinds': 'Các chỗ này khác loại nhau. Chỉ gộp chỗ chấm với chỗ chấm, ô đánh dấu với ô đánh dấu.',
  'no-rows': 'Các ô này chưa đủ những dòng liền nhau của một bảng. Chọn mọi ô trống của các dòng ấy rồi gộp.',
  'cannot-split': 'Chỗ này không tách được nữa.',
  'type-not-here': 'Loại này không hợp với cách chỗ điền được vẽ trên giấy. Chọn loại khác.',
  'choices-needed': 'Nhập ít nhất hai lựa chọn, mỗi dòng một lựa chọn.',
  'paper-fixed':
    'Chữ và chỗ điền của bản này lấy từ mẫu có sẵn. Muốn thêm, tách hay gộp chỗ điền, mở tệp Word của bản mới.',
  'blank-over-words': 'Chỗ điền mới đè lên chữ in sẵn, chữ ấy sẽ mất. Đặt con trỏ vào chỗ trống hoặc chỗ chấm.',
  'blank-there': 'Ở đây đã có một chỗ điền.',
  'words-not-found': 'Không có chữ này trong phần in sẵn. Chép đúng từng chữ, trong một đoạn.',
  'word-paper-fixed': 'Chữ in sẵn lấy từ tệp Word. Sửa trong tệp Word, rồi mở lại tệp ấy.',
  'no-move': 'Câu hỏi đã ở đầu hoặc ở cuối.',
  'choices-alike': 'Có hai lựa chọn giống nhau, cán bộ không phân biệt được. Sửa một trong hai.',
  'wrong-name': 'Tên thư mục chỉ gồm chữ thường không dấu, số và gạch ngang.',
} as const

/** What the studio writes into a draft; people make it better. */
export const drafts = {
  basedOn: (instrument: string) =>
    `Lập từ bản “${instrument}” có sẵn trong máy; chưa có người đối chiếu với bản ban hành`,
  dateParts: { ngay: 'Ngày', thang: 'Tháng', nam: 'Năm' },
  rowCell: (column: string, row: number) => `${column}, dòng ${row}`,
  secondLine: (label: string) => `${label} (dòng sau)`,
  rest: (label: string) => `${label} (phần sau)`,
} as const

/** What is said of a draft beside the editions that are there. */
export const clashes = {
  tie: (instrument: string) =>
    `Bản “${instrument}” đã dùng ở nơi này, từ đúng ngày này: máy không biết chọn bản nào. Sửa ngày có hiệu lực, hoặc nơi dùng.`,
  builtIn: 'Tên thư mục này là của một bản có sẵn trong công cụ. Đặt tên khác.',
} as const
