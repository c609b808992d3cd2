/** Words of the screen where the paper is read to the citizen, and where they say how they will sign. */
export const readBack = {
  /** How somebody is addressed of whom nothing is known. */
  anybody: 'ông/bà',
  title: (form: string) => `Đọc lại: ${form}`,
  progress: (done: number, all: number) => `Đã xác nhận ${done}/${all}`,
  allItems: 'Các câu phải đọc',
  marks: {
    unread: 'chưa đọc',
    read: 'đã đọc, chưa trả lời',
    confirmed: 'đã xác nhận',
    refused: 'không đồng ý',
    again: 'phải đọc lại',
  },
  now: 'đang đọc',
  notUnderstood: 'chưa hiểu',
  item: (number: number, label: string, mark: string) => `${number}. ${label}: ${mark}`,

  // Before reading
  wrongTitle: (count: number) => `Còn ${count} chỗ chưa ghi hoặc chưa đúng`,
  doubtTitle: 'Nên hỏi lại công dân',
  fixFirst: 'Ghi chỗ đầu tiên',
  readAnyway: 'Vẫn đọc',
  startReading: 'Bắt đầu đọc',
  stillWrong: (count: number) => `Còn ${count} chỗ chưa ghi hoặc chưa đúng`,

  // The card
  right: 'Đúng, câu sau',
  promised: 'Đồng ý, câu sau',
  onwards: 'Câu sau',
  correct: 'Sửa',
  refuse: 'Không đồng ý',
  again: 'Đọc lại',
  before: 'Câu trước',
  turn: 'Xoay',
  turnLong: 'Xoay cho công dân xem',
  listenFor: 'Nghe xem',
  understood: 'Hiểu đúng',
  notUnderstoodYet: 'Chưa hiểu',
  explainAgain: 'Giải thích lại bằng lời khác, rồi hỏi lại.',
  confirmed: 'Đã xác nhận.',
  refusedNow: 'Đã ghi là công dân không đồng ý.',

  // Correcting
  correctTitle: (label: string) => `Sửa: ${label}`,
  correctDone: 'Ghi xong, đọc lại',
  correctStop: 'Quay lại đọc',
  correctOther: 'Sai ở mục khác',
  followUp: 'Sửa xong thì phải ghi thêm mục này.',
  changed: 'Đã đổi, đọc câu mới.',
  unchanged: 'Không đổi.',
  gone: 'Mục này không còn nữa, đọc tiếp.',
  workedOut: (label: string) => `“${label}” được tính ra từ mục khác. Chọn mục sai để sửa.`,
  whichWrong: 'Mục nào sai?',
  whichFilter: 'Gõ vài chữ trong tên mục hoặc câu trả lời, ↓ để chọn, Enter để sửa',
  noSuchField: 'Không thấy mục nào như vậy.',
  empty: '(để trống)',

  // Refusing
  refuseTitle: 'Công dân không đồng ý',
  reason: 'Lý do (không bắt buộc)',
  refuseDone: 'Ghi là không đồng ý',
  refuseStop: 'Thôi',

  // Turned
  turned: 'Cho công dân xem',
  turnOver: 'Xoay ngược',
  turnBack: 'Quay lại',

  // The voice
  aloud: 'Đọc thành tiếng',
  noVoice: 'Máy này chưa có giọng đọc tiếng Việt: cán bộ tự đọc từng câu.',
  remoteVoice:
    'Máy chỉ có giọng đọc qua mạng, phải gửi câu trả lời của công dân ra ngoài, nên không dùng: cán bộ tự đọc từng câu.',
  remoteUsed: 'Đang dùng giọng đọc qua mạng: câu được đọc gửi ra ngoài máy. Cơ quan đã cho phép trong Cài đặt.',
  installTitle: 'Cách cài giọng đọc trong máy',
  install:
    'Windows 10, 11: mở Settings (Cài đặt) → Time & language (Thời gian và ngôn ngữ) → Speech (Giọng nói) → Add voices (Thêm giọng nói) → chọn Tiếng Việt (Microsoft An). Cài xong, đóng rồi mở lại trình duyệt.',

  // The end of a form
  allDone: 'Đã đọc hết',
  refusedList: 'Công dân chưa đồng ý hoặc chưa hiểu',
  nextForm: (title: string) => `Đọc tiếp: ${title}`,
  chooseSigning: 'Hỏi cách ký',
  chooseSigningNow: 'Chưa đọc mẫu kia, hỏi cách ký luôn',

  // Signing
  howToSign: 'Công dân ký bằng cách nào?',
  present: 'Phải có mặt',
  onForm: 'Trên mẫu',
  onRecord: 'Trên biên bản đọc lại',
  basis: 'Căn cứ',
  marksOfBasis: { verified: 'đã đối chiếu', recalled: 'ghi theo trí nhớ, chưa đối chiếu' },
  finger: 'Ngón nào?',
  fingers: { 'right-index': 'Ngón trỏ phải', 'left-index': 'Ngón trỏ trái', other: 'Ngón khác' },
  otherFinger: 'Ghi rõ ngón nào, bàn tay nào',
  witness: (number: number) => `Người làm chứng thứ ${number}`,
  witnessName: (number: number, isOptional: boolean) =>
    `Họ và tên người làm chứng thứ ${number}${isOptional ? ' (không có thì để trống)' : ''}`,
  idNumber: 'Số định danh, 12 chữ số (không bắt buộc)',
  person: 'Họ và tên người được ủy quyền',
  authority: 'Giấy ủy quyền (số, ngày, nơi chứng thực)',
  wrongNumber: 'Số định danh có đúng 12 chữ số.',
  nameMissing: 'Ghi họ và tên của người có số này.',
  fingerMissing: 'Ghi rõ ngón nào, bàn tay nào.',
  witnessMissing: 'Cần ít nhất một người làm chứng.',
  personMissing: 'Ghi họ và tên người được ủy quyền.',
  authorityMissing: 'Ghi số, ngày của giấy ủy quyền.',
  toPrint: 'Sang in',
  backToReading: 'Quay lại đọc',
  wordsChanged: 'Cách ký này đổi lời của mẫu: đọc lại những câu đã đổi.',
} as const
