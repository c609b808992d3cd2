import { formatDate } from '@viet-ho/vietnamese'

/** Everything that a sitting in the terminal says to the clerk, apart from the forms' own sentences. */
export const sitText = {
  opened: (title: string, edition: string) => `\n=== ${title} ===\n${edition}`,
  resumed: (day: string) => `Mở lại phiên đang làm dở, hồ sơ nhận ngày ${formatDate(day)}.`,
  leftOut: (count: number) => `Có ${count} việc trong tệp phiên không dùng được nữa; các câu ấy sẽ hỏi lại:`,
  keys: [
    'Gõ câu trả lời rồi nhấn Enter. Enter không gõ gì: bỏ qua, giữ câu đã có.',
    'Hỏi về ai thì quét được mã QR trên thẻ căn cước của người ấy thay cho câu trả lời.',
    'Khi đang ghi các mục: /lui quay lại câu trước · /xoa xóa câu trả lời. Lúc nào cũng được: /giup xem lại hướng dẫn · /dung dừng.',
  ].join('\n'),
  unknownCommand: (line: string) => `   Không có lệnh “${line}”. Các lệnh: /lui, /xoa, /giup, /dung.`,
  commandNotHere: (command: string) => `   Ở câu này không dùng được ${command}. Xin trả lời câu đang hỏi.`,
  wrongKey: (line: string, keys: readonly string[]) =>
    `   “${line}” không có trong các cách trả lời. Xin gõ: ${keys.map((key) => key || 'Enter').join(', ')}.`,
  wrongNumbers: (least: number, most: number) =>
    `   Chỉ gõ các số từ ${least} đến ${most}, cách nhau bằng dấu cách; hoặc nhấn Enter.`,
  keptNowhere: 'Chưa ghi tệp phiên (--session), nên dừng giữa chừng thì mất những gì đã gõ.',
  keptIn: (file: string) =>
    `Đang ghi vào ${file} sau từng câu; dừng lúc nào cũng được. Tệp chứa thông tin của công dân và bị xóa khi làm xong.`,

  // Who is helped
  whoSits: '\nAi đang ngồi ở quầy?',
  whoSitsNone: '   Enter: người khác',
  whichSex: 'Công dân là 1. ông, anh hay 2. bà, chị? (Enter: theo giấy tờ) ',
  whoIsHelped: 'Vì sao giúp công dân này? Gõ các số, cách nhau bằng dấu cách (Enter: không có lý do nào dưới đây).',
  statedReasons: [
    ['cannot-read', 'Không đọc, không viết được'],
    ['disability', 'Khuyết tật'],
    ['request', 'Công dân đề nghị được giúp'],
  ] as const,
  reasons: {
    elderly: 'từ đủ 60 tuổi',
    'cannot-read': 'không đọc, không viết được',
    disability: 'khuyết tật',
    procedure: 'thủ tục giúp mọi người theo kế hoạch của tỉnh',
    request: 'công dân đề nghị',
  },
  foundReasons: (reasons: readonly string[]) => `Lý do được giúp: ${reasons.join('; ')}.`,

  // Asking
  section: (title: string) => `\n--- ${title} ---`,
  required: ' (bắt buộc)',
  example: (example: string) => `   Cách ghi: ${example}`,
  hint: (hint: string) => `   Lưu ý: ${hint}`,
  choice: (number: number, label: string) => `   ${number}. ${label}`,
  yesNo: ['Có (hoặc gõ c)', 'Không (hoặc gõ k)'],
  present: (answer: string) => `   Đang ghi: ${answer}`,
  taken: '   Lấy theo mục khác, do cán bộ chọn.',
  answerPrompt: '> ',
  piecePrompt: (words: string, present: string | undefined) =>
    `   ${words}${present === undefined ? '' : ` (đang ghi: ${present})`}> `,
  wrong: (message: string) => `   ✗ ${message}`,
  doubtful: (message: string) => `   ! ${message}`,
  leftEmpty: '   Để trống, sẽ nhắc lại ở cuối.',
  nothingBefore: 'Chưa có câu nào ở trước.',
  firstRow: (rowName: string) => `Có ${rowName} nào để ghi không? (c: có, Enter: không) `,
  anotherRow: (rowName: string) =>
    `Còn ${rowName} nào nữa không? (c: có, Enter: hết, s 1: ghi lại dòng 1, x 1: bỏ dòng 1) `,
  rowsFull: (most: number) => `Đã đủ ${most} dòng. (Enter: xong, s 1: ghi lại dòng 1, x 1: bỏ dòng 1) `,
  wrongRowKey: '   Xin gõ c, Enter, hoặc s, x kèm số của dòng, ví dụ: s 2.',
  noSuchRow: (row: number, count: number) => `   Không có dòng ${row}; đang có ${count} dòng.`,
  rowRemoved: (row: number) => `   Đã bỏ dòng ${row}.`,
  rowShown: (row: number, answers: readonly string[]) => `   ${row}. ${answers.join(' · ') || '(trống)'}`,
  rowHead: (rowName: string, row: number) => `  · ${rowName} thứ ${row}`,
  rowBack: 'Bỏ dòng đang ghi dở.',
  samePerson: (role: string) => `\nSau đây hỏi về ${role}. Người ấy có phải là một người đã ghi không?`,
  sameThing: (label: string) => `\nSau đây hỏi về “${label}”. Có phải như đã ghi ở giấy khác không?`,
  thing: (title: string, answers: readonly string[]) => `${answers.join(' · ')} (${title})`,
  samePersonNone: '   Enter: không, hỏi lại từ đầu',
  roles: {
    declarant: 'người khai',
    subject: 'người được cấp giấy',
    deceased: 'người chết',
    buyer: 'bên mua',
    seller: 'bên bán',
    husband: 'người chồng',
    wife: 'người vợ',
    spouse: 'vợ hoặc chồng',
    child: 'người con',
    father: 'người cha',
    mother: 'người mẹ',
    guardian: 'người giám hộ',
    witness: 'người làm chứng',
    'authorised-person': 'người được ủy quyền',
    payee: 'người nhận tiền',
  },
  // A card that is scanned where somebody is asked about
  cardOf: (whom: string) => `Thẻ của ${whom} ghi:`,
  cardRow: (rowName: string, row: number) => `${rowName} thứ ${row}`,
  cardLine: (label: string, told: string) => `   ${label}: ${told}`,
  cardSame: (typed: string) => `${typed} (đã ghi đúng như thẻ)`,
  cardDiffers: (typed: string, shown: string) => `${shown} (đang ghi khác: ${typed})`,
  cardAsked: '(hỏi dưới đây)',
  cardNote: (note: string) => `      ${note}`,
  cardUsual: (number: number) => `Chọn số (Enter: ${number}) `,
  cardKeep: (typed: string) => `Chọn số (Enter: giữ “${typed}”) `,
  cardLater: 'Chọn số (Enter: hỏi sau) ',
  takeCard: 'Ghi theo thẻ? (Enter: ghi, k: không) ',
  cardForNobody: 'Câu này không hỏi về một người nên không nhận thẻ. Quét ở câu hỏi về người có thẻ.',
  missing: (count: number) => `\nCòn ${count} chỗ cần sửa hoặc ghi thêm:`,
  fixNow: 'Ghi ngay bây giờ? (Enter: ghi, b: bỏ qua) ',

  // Dossier
  dossier: '\nKiểm tra thành phần hồ sơ:',
  paper: (name: string, copies: number) => `- ${name} (${copies} bản)`,
  brought: '  Công dân có mang không? (c: có, k: không, Enter: chưa xem) ',
  dossierMissing: (names: readonly string[]) => `Hồ sơ còn thiếu: ${names.join('; ')}.`,

  // Signing
  howToSign: '\nCông dân ký bằng cách nào?',
  way: (number: number, title: string, suits: string) => `   ${number}. ${title}: ${suits}`,
  mustBePresent: (present: readonly string[]) => `Phải có mặt: ${present.join('; ')}.`,
  onForm: (words: string) => `Trên mẫu: ${words}`,
  onRecord: (words: string) => `Trên biên bản đọc lại: ${words}`,
  whichFinger: 'Ngón nào? 1. Ngón trỏ phải  2. Ngón trỏ trái  3. Ngón khác (Enter: 1) ',
  otherFinger: 'Ghi rõ ngón nào, bàn tay nào: ',
  witnessName: (number: number) => `Họ và tên người làm chứng thứ ${number} (Enter: không có): `,
  witnessNumber: 'Số định danh, 12 chữ số (Enter: không ghi): ',
  witnessNeeded: 'Cần ít nhất một người làm chứng.',
  personName: 'Họ và tên người được ủy quyền: ',
  authority: 'Giấy ủy quyền (số, ngày, nơi chứng thực): ',
  keepWay: '(Enter: giữ cách đang chọn)',
  fingerNeeded: 'Xin ghi rõ ngón nào, bàn tay nào.',
  wrongNumber: 'Số định danh có đúng 12 chữ số.',

  // Reading back
  readAloud:
    '\n=== Đọc lại cho công dân nghe ===\nEnter: công dân nói đúng · s: sửa · k: công dân không xác nhận · l: đọc lại · /dung: dừng',
  progress: (done: number, all: number) => `[${done}/${all}]`,
  confirmPrompt: '   Đúng không? ',
  teachBackKeys: (listenFor: string) => `   Nghe xem: ${listenFor}`,
  teachBackPrompt: '   Công dân nói lại đúng không? (Enter: đúng, k: chưa đúng, s: sửa câu trả lời) ',
  explainAgain: '   Giải thích lại bằng lời khác, rồi hỏi lại.',
  whyRefused: '   Lý do (Enter: không nói): ',
  changed: '   Đã đổi, đọc câu mới.',
  unchanged: '   Không đổi.',
  workedOut: (label: string) =>
    `   “${label}” được tính ra từ các câu trả lời khác, không ghi riêng. Xin sửa câu trả lời mà nó tính theo.`,
  thisItem: 'Mục này',

  // Printing
  notReady: (count: number) => `\nChưa in để ký được, còn ${count} việc:`,
  task: (message: string) => `- ${message}`,
  printAnyway: 'Vẫn in dù còn thiếu? (c: vẫn in, Enter: quay lại làm tiếp) ',
  whyPrint: 'Ghi lý do vẫn in (Enter: quay lại làm tiếp, /dung: dừng): ',
  reasonTooShort: '   Xin ghi rõ lý do, ít nhất 5 chữ cái; lý do này được lưu trong biên bản.',
  printed: (paths: readonly string[]) => `\nĐã ghi để in:\n${paths.map((path) => `  ${path}`).join('\n')}`,
  voided: 'Tờ in trước của mẫu này không dùng nữa: thu lại và hủy.',
  compareCode: (code: string) => `Mã đối chiếu của tờ này: ${code}`,
  signedPrompt: (title: string, way: string) =>
    `“${title}”: công dân đã ký (${way}) chưa? (Enter: đã ký, k: chưa ký, s: sửa rồi in lại, d: đổi cách ký) `,
  whichField: 'Sửa mục nào? Gõ vài chữ trong tên mục (Enter: thôi): ',
  noSuchField: 'Không thấy mục nào như vậy.',
  whichOne: 'Mục nào? Gõ số: ',
  numbered: (number: number, label: string) => `   ${number}. ${label}`,
  beside: '\nIn thêm giấy nào của bộ phận một cửa? Gõ các số, cách nhau bằng dấu cách.',
  besidePrompt: (usual: readonly number[]) =>
    `(Enter: ${usual.length === 0 ? 'không in' : usual.join(' ')}, 0: không in) `,
  wantSentences: 'Kèm danh sách mọi câu đã đọc? (c: có, Enter: không) ',
  besideMissing: (title: string) => `“${title}” còn chỗ để trống, ghi tay sau:`,

  // The end
  unsigned: (titles: readonly string[]) =>
    `\nĐã in nhưng công dân chưa ký:\n${titles.map((title) => `- ${title}`).join('\n')}`,
  unsignedKept: 'Enter: dừng ở đây, khi công dân ký thì chạy lại đúng lệnh này; x: kết thúc mà không ký ',
  unsignedUnkept: 'Enter: dừng ở đây (không có tệp phiên nên không mở lại được); x: kết thúc mà không ký ',
  finished: '\nXong.',
  minutes: (minutes: number) => `Phiên này làm trong ${minutes} phút.`,
  sessionDeleted: (file: string) => `Đã xóa ${file}.`,
  counted: (file: string) => `Đã cộng vào số liệu trong ${file} (chỉ là số, không có tên ai).`,
  stopped: (file: string) => `\nĐã dừng. Làm tiếp bằng đúng lệnh vừa rồi; mọi câu trả lời ở trong ${file}.`,
  stoppedEmpty: '\nĐã dừng. Chưa ghi gì vào tệp phiên.',
  stoppedUnkept: '\nĐã dừng. Không giữ lại gì.',
  otherForms: (file: string) =>
    `${file} là phiên của các mẫu khác. Đặt tên tệp khác, hoặc mở đúng các mẫu của phiên ấy.`,
  brokenSession: (file: string) =>
    `${file} không phải tệp phiên của Viết hộ, hoặc đã hỏng. Không ghi đè lên tệp ấy; đặt tên tệp khác.`,
  otherDay: (day: string) => `Phiên này mở ngày ${formatDate(day)}; bỏ --date, hoặc ghi đúng ngày ấy.`,
} as const
