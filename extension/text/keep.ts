/** Words about what is kept on this PC, and what is not. */
export const keep = {
  park: 'Để lại, làm cho người khác',
  parkKey: 'Alt+S',
  parkedTitle: (count: number) => `Việc để lại (${count})`,
  parkedHint: 'Alt+S rồi Tab để chọn, Enter làm tiếp.',
  anybody: 'Chưa ghi tên',
  at: (time: string) => `để lại lúc ${time}`,
  leftAt: (time: string) => `lưu lúc ${time}`,
  otherWindow: 'đang mở ở cửa sổ khác',
  takeUp: 'Làm tiếp',
  takeOver: 'Chuyển về cửa sổ này',
  drop: 'Xóa',
  dropQuestion: 'Xóa việc này? Không lấy lại được.',
  dropYes: 'Xóa',
  dropNo: 'Giữ lại',
  untilEndOfDay: 'Giữ đến hết ngày hôm nay, rồi tự xóa.',
  until24Hours: 'Giữ tối đa 24 giờ, rồi tự xóa.',
  memoryOnly: 'Không có mật khẩu của quầy: chỉ giữ đến khi tắt trình duyệt.',
  movedAway: 'Việc này đã chuyển sang cửa sổ khác.',
  parked: 'Đã để lại.',
  notParked: 'Chưa để lại được vì máy không lưu được. Làm xong việc này trước.',

  formGone: (title: string) => `Công cụ bản này không còn mẫu “${title}”: phần của mẫu ấy không mở lại được.`,
  noForms: 'Công cụ bản này không có mẫu của việc đã để lại; cần cài lại bản có mẫu ấy',
  editionChanged: (title: string) =>
    `Mẫu “${title}” đã có bản khác từ lúc để lại: câu trả lời cũ được chép sang, câu mới sẽ được hỏi.`,
  answersLost: (answers: readonly string[]) =>
    `Mẫu nay không còn câu hỏi của các câu trả lời này, hỏi lại nếu cần: ${answers.join('; ')}.`,
  readAgain: 'Có câu đã đổi lời: phải đọc lại cho công dân nghe.',

  memoryTrouble:
    'Chưa ghi được xuống ổ đĩa: đang giữ trong bộ nhớ, tắt trình duyệt hay mất điện là mất. Dọn bớt ổ đĩa, hoặc in xong việc này rồi hãy tắt.',
  nowhereTrouble:
    'Chưa lưu được: đóng cửa sổ này là mất. Đừng đóng; dọn bớt ổ đĩa, hoặc in xong việc này. Công cụ vẫn thử lại.',
  leftBehind: 'Chưa xóa hết được dữ liệu của người vừa xong: ổ đĩa đang lỗi. Công cụ sẽ thử lại; báo bộ phận máy tính.',
  clockBehind: 'Đồng hồ máy chậm hơn lần trước: xem lại ngày giờ của máy, vì ngày trên giấy lấy theo đó.',
  unreadable: (count: number) => `${count} việc đã lưu không đọc được nữa (ổ đĩa hỏng, hoặc của bản công cụ mới hơn).`,

  coverTitle: 'Màn hình đã che',
  coverHint: 'Không ai bấm gì một lúc, nên công cụ che câu trả lời của công dân. Việc đang làm còn nguyên.',
  coverWarning: 'Không có mật khẩu: ai ngồi vào máy này cũng mở tiếp được.',
  uncover: 'Mở lại',
  lock: 'Che màn hình',
  lockKey: 'Alt+Q',

  lockedTitle: 'Mật khẩu của quầy',
  lockedHint: 'Nhập mật khẩu để mở công cụ và những việc đã lưu. Hỏi một lần mỗi ca.',
  passphrase: 'Mật khẩu',
  open: 'Mở',
  opening: 'Đang mở…',
  wrong: 'Mật khẩu không đúng. Thử lại; xem phím Caps Lock và bộ gõ.',
  wait: (seconds: number) => `Sai nhiều lần: chờ ${seconds} giây rồi thử lại.`,
  forgotten: 'Quên mật khẩu',
  forgottenQuestion:
    'Không ai lấy lại được mật khẩu. Làm tiếp thì mọi việc đã lưu trên máy này bị xóa hẳn, và quầy không còn mật khẩu. Cài đặt của cơ quan còn nguyên.',
  forgottenYes: 'Xóa mọi việc đã lưu',
  forgottenNo: 'Thử lại mật khẩu',

  settings: 'Mật khẩu của quầy',
  without:
    'Không có mật khẩu: việc đang làm chỉ nằm trong bộ nhớ của trình duyệt. Đóng bảng bên rồi mở lại thì còn; tắt trình duyệt, mất điện thì mất.',
  withOne:
    'Có mật khẩu: việc đang làm được ghi xuống ổ đĩa, đã mã hóa; mất điện rồi mở lại vẫn còn đến chữ gõ trước đó một giây.',
  protects: 'Mật khẩu giữ được: người lấy ổ đĩa hay mượn máy lúc đã khóa không đọc được việc đã lưu.',
  protectsNot:
    'Mật khẩu không giữ được: người ngồi vào máy lúc công cụ đang mở; phần mềm gián điệp trên máy; mật khẩu dễ đoán; tệp Word, PDF bạn tải về; giấy đã in; bản chép trong lịch sử bảng tạm của Windows (Win+V). Xong một người thì việc ấy bị xóa, nhưng bản mã hóa cũ có thể còn nằm trong tệp của trình duyệt một thời gian: ai biết mật khẩu và lấy được ổ đĩa thì có thể lần ra.',
  forgetWarning: 'Quên mật khẩu là mất những việc đã lưu: không ai, kể cả người làm ra công cụ, mở lại được.',
  rules: (length: number) =>
    `Ít nhất ${length} ký tự; nên là vài từ dễ nhớ với quầy mà người ngoài không đoán ra. Không dùng ngày sinh, số điện thoại.`,
  newPassphrase: 'Mật khẩu mới',
  repeat: 'Nhập lại mật khẩu mới',
  oldPassphrase: 'Mật khẩu đang dùng',
  create: 'Đặt mật khẩu',
  change: 'Đổi mật khẩu',
  remove: 'Bỏ mật khẩu',
  removeQuestion: 'Bỏ mật khẩu thì mọi việc đã lưu trên ổ đĩa bị xóa; từ nay việc đang làm chỉ nằm trong bộ nhớ.',
  removeYes: 'Bỏ mật khẩu, xóa việc đã lưu',
  removeNo: 'Giữ mật khẩu',
  short: (length: number) => `Mật khẩu cần ít nhất ${length} ký tự.`,
  differs: 'Hai lần nhập không giống nhau; nhập lại.',
  created: 'Đã đặt mật khẩu. Từ nay việc đang làm được ghi xuống ổ đĩa, đã mã hóa.',
  changed: 'Đã đổi mật khẩu. Việc đã lưu vẫn còn.',
  removed: 'Đã bỏ mật khẩu.',
  exists: 'Cửa sổ khác vừa đặt mật khẩu của quầy.',
  requiredTitle: 'Đặt mật khẩu của quầy',
  required: 'Cơ quan yêu cầu quầy có mật khẩu: đặt mật khẩu trước khi làm.',
  failed: 'Chưa ghi được mật khẩu vì ổ đĩa không ghi được; mật khẩu cũ (nếu có) vẫn dùng. Thử lại.',
} as const
