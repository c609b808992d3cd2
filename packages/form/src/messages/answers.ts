import { inSentence } from './in-sentence.ts'

const addressPieces = {
  chiTiet: 'số nhà, đường, thôn, khu phố',
  xa: 'xã, phường, đặc khu',
  tinh: 'tỉnh, thành phố',
}

const paperPieces = {
  loai: 'loại giấy tờ',
  ten: 'tên giấy tờ, nếu là giấy tờ khác',
  so: 'số',
  ngayCap: 'ngày cấp',
  noiCap: 'nơi cấp',
}

/**
 * Every sentence about answers that people read: what to do, what an answer is called, what stands in an empty answers file.
 * A sentence names its field first or as its object, because the issues of a form are read as one list.
 */
export const answerSentences = {
  // Nothing answered
  required: (label: string) => `Nhập ${inSentence(label)}`,
  choiceRequired: (label: string) => `Chọn ${inSentence(label)}`,
  yesOrNoRequired: (label: string) => `Trả lời có hoặc không: ${inSentence(label)}`,
  rowRequired: (rowName: string) => `Ghi ít nhất một ${inSentence(rowName)}`,
  tooFewRows: (label: string, rows: number, least: number) => `${label}: ghi ít nhất ${least} dòng, đang có ${rows}`,
  tooManyRows: (label: string, rows: number, most: number) => `${label}: ghi nhiều nhất ${most} dòng, đang có ${rows}`,

  // Shape of a file or of an answer
  answersExpected: 'Ghi các câu trả lời thành từng dòng “mã câu hỏi: câu trả lời”',
  textExpected: (label: string) => `${label}: ghi một câu trả lời bằng chữ, hoặc để trống`,
  groupExpected: (label: string) => `${label}: ghi từng câu trả lời của mục này trên một dòng riêng, thụt vào`,
  rowsExpected: (label: string) => `${label}: ghi mỗi dòng của bảng thành một mục có dấu “-” ở đầu`,
  rowExpected: (label: string, row: number) => `${label}, dòng ${row}: ghi từng cột trên một dòng riêng, thụt vào`,
  choicesExpected: (label: string, choices: Choices) =>
    `${label}: ghi thành danh sách, chọn trong ${choiceNames(choices)}`,
  paperExpected: (label: string) => `${label}: ghi riêng từng dòng loai, ten, so, ngayCap, noiCap`,
  thisForm: 'Mẫu này',
  unknownField: (where: string, key: string, near: readonly string[]) =>
    `${where} không có mục ${quote(key)}; ${near.length > 0 ? `có phải ${oneOf(near.map(quote))} không?` : 'xóa mục này'}`,
  moreUnknownFields: (where: string, count: number) =>
    `Còn ${count} mục khác mà ${inSentence(where)} không có; xóa các mục ấy`,
  notApplicable: (label: string) =>
    `Không ghi ${inSentence(label)} vào giấy: theo các câu trả lời khác thì không phải khai mục này`,
  computed: (label: string, value: string) => `${label} được tính sẵn là ${value}; bỏ qua câu trả lời đã ghi`,

  // Text
  numberForCode: (label: string, typed: number) =>
    `${label}: đặt ${typed} trong dấu nháy kép và xem lại có mất số 0 ở đầu không`,
  tooLong: (label: string, length: number, most: number) =>
    `${label}: rút xuống còn nhiều nhất ${most} ký tự, đang có ${length}`,
  unprintable: (label: string, characters: readonly string[]) =>
    `${label}: xóa hoặc thay ký tự không in được trên giấy: ${characters.slice(0, 5).join(', ')}${characters.length > 5 ? `, và ${characters.length - 5} ký tự khác` : ''}`,
  nameExpected: (label: string) => `${label}: nhập tên bằng chữ cái`,
  oddInName: (label: string, odd: string) => `${label} có ký tự “${odd}” ít gặp trong tên người; xem lại trên giấy tờ`,
  lostMarks: (label: string) => `${label} có vẻ thiếu dấu tiếng Việt; xem lại trên giấy tờ`,
  digitsExpected: (label: string, digits: number) => `${label}: nhập đúng ${digits} chữ số`,
  forbiddenWords: (label: string, found: readonly string[]) =>
    `${label}: bỏ ${oneOf(found.map(quote), 'và')}, không được dùng ở đây`,
  /** A reason from the Vietnamese package, which is a sentence already. */
  because: (label: string, reason: string) => {
    const words = reason.replace(/\.$/, '')
    return words.startsWith(`${label} `) ? words : `${label}: ${inSentence(words)}`
  },

  // Numbers and dates
  unsafeNumber: (label: string) => `${label}: nhập số nhỏ hơn, hoặc đặt số trong dấu nháy kép`,
  tooSmall: (label: string, least: string) => `${label}: nhập số từ ${least} trở lên`,
  tooLarge: (label: string, most: string) => `${label}: nhập số không quá ${most}`,
  yearByHand: (label: string, year: string) =>
    `${label}: mẫu in sẵn “20” ở chỗ năm nên năm ${year} để trống; in xong, gạch “20” và viết tay ${year}`,
  wholeDateExpected: (label: string) => `${label}: nhập đủ ngày, tháng, năm`,
  notAfterToday: (label: string, today: string) => `${label}: nhập ngày không sau hôm nay, ${today}`,
  notAfter: (label: string, last: string) => `${label}: nhập ngày không sau ${last}`,
  notBeforeToday: (label: string, today: string) => `${label}: nhập ngày không trước hôm nay, ${today}`,
  notBefore: (label: string, first: string) => `${label}: nhập ngày không trước ${first}`,
  amountAndWords: (amount: string, inWords: string) => `${amount} đồng (${inWords})`,

  // Choices
  yes: 'Có',
  no: 'Không',
  yesOrNoExpected: (label: string) => `${label}: trả lời có hoặc không`,
  choiceExpected: (label: string, typed: string, choices: Choices) =>
    `${label}: không có lựa chọn ${quote(typed)}; chọn ${choiceNames(choices)}`,

  // Addresses
  addressPieces,
  addressPiece: (label: string, piece: keyof typeof addressPieces) => pieceOf(addressPieces[piece], label),
  pieceMissing: (label: string, piece: keyof typeof addressPieces) => `${label}: chưa có ${addressPieces[piece]}`,
  oldProvince: (label: string, typed: string, now: string) =>
    `${label}: ${typed} nay thuộc ${now} từ ngày 01/7/2025; ghi tỉnh và xã hiện nay`,
  unknownProvince: (label: string, typed: string, near: readonly string[]) =>
    `${label}: không thấy tỉnh, thành phố ${quote(typed)}${near.length > 0 ? `; có phải ${oneOf(near)} không?` : '; xem lại'}`,
  unknownCommune: (label: string, typed: string, province: string, near: readonly string[]) =>
    `${label}: ${province} không có xã, phường, đặc khu ${quote(typed)}${near.length > 0 ? `; có phải ${oneOf(near)} không?` : '; xem lại'}`,

  // Identity papers
  paperPieces,
  paperKinds: {
    canCuoc: 'Căn cước',
    canCuocCongDan: 'Căn cước công dân',
    chungMinhNhanDan: 'Chứng minh nhân dân',
    hoChieu: 'Hộ chiếu',
    khac: 'Giấy tờ khác',
  },
  paperPiece: (label: string, piece: keyof typeof paperPieces) => pieceOf(paperPieces[piece], label),
  /** As note (3) of the civil-status forms (Circular 04/2024/TT-BTP) writes one: “… số … do … cấp ngày …”. */
  paperInOneLine: (kind: string, number: string, day: string | undefined, office: string | undefined) =>
    `${kind} số ${number}${office ? ` do ${office} cấp` : day ? ', cấp' : ''}${day ? ` ngày ${day}` : ''}`,
  paperKindHint: (choices: Choices) => `${paperPieces.loai}: ${choices.map(({ label }) => label).join(' / ')}`,

  // Rows
  row: (label: string, row: number) => `${label}, dòng ${row}`,
  inRow: (label: string, rowName: string, row: number) => `${label} của ${inSentence(rowName)} thứ ${row}`,
  rowStart: (rowName: string, ordinal: string) => `${rowName} thứ ${ordinal}`,

  examples: {
    personName: 'Nguyễn Thị Hồng Ánh',
    upperCaseName: 'NGUYỄN THỊ HỒNG ÁNH',
    date: '01/02/1985',
    partialDate: '01/02/1950, 02/1950 hoặc 1950',
    personalIdNumber: '060185001234',
    phone: '0912 345 678',
    email: 'hong.anh@vidu.vn',
    taxCode: '060185001234',
  },

  // Answers files
  fileTooLarge: (length: number, most: number) => `Tệp trả lời có ${length} ký tự; rút xuống dưới ${most}`,
  notUtf8: 'Lưu lại tệp trả lời bằng mã UTF-8',
  jsonSyntax: 'Tệp JSON viết sai: xem lại dấu nháy, dấu phẩy và dấu ngoặc',
  jsonDuplicateKey: (key: string) => `Mục ${quote(key)} đã ghi ở trên; xóa một trong hai`,
  atLine: (line: number, message: string) => `Dòng ${line}: ${message}`,
  fileHead: (title: string, edition: string) => [
    title,
    edition,
    'Ghi câu trả lời sau dấu hai chấm; không có thì để trống. Dòng bắt đầu bằng dấu # chỉ để hướng dẫn.',
  ],
  isRequired: 'bắt buộc',
  isRequiredWhen: (condition: string) => `bắt buộc khi ${condition}`,
  isAskedWhen: (condition: string) => `chỉ ghi khi ${condition}`,
  isComputed: 'được tính sẵn, không phải ghi',
  hasDefault: 'để trống thì lấy giá trị có sẵn',
  exampleIs: (example: string) => `Cách ghi: ${example}`,
  tableHint: (rowName: string) =>
    `Mỗi ${inSentence(rowName)} là một khối bắt đầu bằng dấu “-”; thêm thì chép lại cả khối.`,

  // Conditions in words
  conditionIs: (label: string, value: string) => `${quote(label)} là ${quote(value)}`,
  conditionIsNot: (label: string, value: string) => `${quote(label)} không phải là ${quote(value)}`,
  conditionIsAnswered: (label: string, isAnswered: boolean) => `${quote(label)} ${isAnswered ? 'đã ghi' : 'để trống'}`,
  conditionNot: (condition: string) => `không phải ${condition}`,
  and: ' và ',
  or: ' hoặc ',
} as const

type Choices = readonly { readonly id: string; readonly label: string }[]

const pieceOf = (piece: string, label: string) =>
  `${piece.charAt(0).toUpperCase()}${piece.slice(1)} của ${inSentence(label)}`

const quote = (text: string) => `“${text}”`

function oneOf(names: readonly string[], joiner = 'hoặc'): string {
  return names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} ${joiner} ${names.at(-1)}`
}

const choiceNames = (choices: Choices) =>
  `${oneOf(choices.slice(0, 12).map(({ label }) => quote(label)))}${choices.length > 12 ? '…' : ''}`
