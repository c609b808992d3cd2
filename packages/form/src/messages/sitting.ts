import { inSentence } from './in-sentence.ts'

/**
 * What the clerk says while reading back, and what is said about a sitting: in one place. Sentences to the citizen call them “ông/bà”, which becomes
 * the title of the person who listens.
 */
export const sittingSentences = {
  // Reading back
  opening: (title: string) =>
    `Thưa ông/bà, tôi xin đọc lại những điều đã ghi trong ${inSentence(title)}. Chỗ nào chưa đúng, xin ông/bà nói ngay để tôi sửa ạ.`,
  section: (title: string) => `Sau đây là phần ${inSentence(withoutNumber(title))}.`,
  rows: (count: string, rowName: string) => `Có ${count} ${inSentence(rowName)}, tôi xin đọc lần lượt ạ.`,
  longRows: (count: string, rowName: string, group: string) =>
    `Có ${count} ${inSentence(rowName)}. Tôi đọc lần lượt, cứ ${group} ${inSentence(rowName)} thì dừng lại để ông/bà nghe kỹ ạ.`,
  pause: (rowName: string, from: string, to: string) =>
    `Tôi vừa đọc xong từ ${inSentence(rowName)} thứ ${from} đến thứ ${to}. Ông/bà thấy có chỗ nào chưa đúng không ạ?`,
  summary: (sentences: readonly string[]) => `Tóm lại: ${sentences.join(' ')}`,
  commitment: (sentences: readonly string[]) =>
    `Khi ký giấy này, ông/bà cam kết những điều sau. ${sentences.join(' ')} Ông/bà có đồng ý cam kết như vậy không ạ?`,
  commitmentLabel: 'Lời cam kết',
  teachBack: (question: string) => `Để chắc là tôi đã nói rõ, xin ông/bà nói lại bằng lời của mình: ${question}`,
  teachBackLabel: (index: number) => `Câu hỏi lại ${index}`,
  closing: 'Tôi đã đọc xong. Cảm ơn ông/bà đã lắng nghe ạ.',

  // Why an event is not taken
  finished: 'Phiên làm việc đã kết thúc. Mở phiên mới.',
  unknownForm: (form: string) => `Phiên này không có mẫu “${form}”. Thêm mẫu vào phiên trước.`,
  unknownEdition: (form: string, edition: string) =>
    `Không có bản “${edition}” của mẫu “${form}”. Chọn lại bản của mẫu.`,
  formThereAlready: (title: string) => `“${title}” đã có trong phiên này.`,
  unknownField: (field: string) => `Mẫu không có mục “${field}”. Xem lại câu trả lời ở mẫu hiện nay.`,
  unknownTable: (field: string) => `Mẫu không có bảng “${field}”.`,
  computedField: (label: string) => `${label} được tính sẵn, không ghi được. Sửa ở mục mà nó được tính ra.`,
  rowGap: (label: string, row: number) => `${label}: ghi dòng ${row} trước đã.`,
  rowTooMany: (label: string, most: number) => `${label}: ghi nhiều nhất ${most} dòng.`,
  noSuchRow: (label: string, row: number) => `${label} không có dòng ${row}.`,
  sameAsItself: (label: string) => `${label}: chọn một mục khác để lấy theo.`,
  sameAsCircle: (label: string) => `${label}: mục kia đang lấy theo chính mục này. Ghi câu trả lời vào một trong hai.`,
  sameAsEmpty: (label: string) => `${label}: mục kia chưa có câu trả lời. Ghi ở đó trước.`,
  sameAsRow: (label: string) =>
    `${label}: không lấy theo một dòng của bảng được, vì các dòng có thể đổi chỗ. Ghi câu trả lời vào đây.`,
  sameAsNesting: (label: string) => `${label} gồm nhiều mục; lấy theo từng mục một.`,
  unknownPaper: (name: string) => `Hồ sơ không có giấy tờ “${name}”.`,
  nothingToRead: (item: string) => `Không có gì để đọc ở “${item}”.`,
  textDiffers: (label: string) => `${label}: câu trả lời đã khác câu vừa đọc. Đọc lại câu mới.`,
  notRead: (label: string) => `${label}: đọc cho công dân nghe trước, rồi mới ghi là đã xác nhận.`,
  notTeachBack: (label: string) => `${label}: mục này chờ công dân nói lại, ghi lại công dân có hiểu đúng không.`,
  onlyTeachBack: (label: string) => `${label} không phải câu hỏi lại.`,
  paperChanged: 'Tờ giấy đã khác tờ vừa in. In lại tờ mới.',
  notComplete: (count: number) => `Chưa in để ký được, còn ${count} việc. Làm nốt, hoặc ghi lý do vẫn in.`,
  signerTwice:
    'Người làm chứng, người được ủy quyền phải là người khác nhau và khác công dân; xem lại số định danh của từng người.',
  otherFingerMissing: 'Ghi rõ điểm chỉ bằng ngón nào, của bàn tay nào.',
  signingMissing: 'Hỏi công dân ký bằng cách nào',
  notPrinted: 'Chưa có tờ giấy nào in đúng như câu trả lời hiện nay. In trước khi ký.',
  notSigned: 'Công dân chưa ký tờ giấy hiện nay.',

  // What is missing before printing
  toRead: (label: string) => `Đọc lại và hỏi xác nhận: ${inSentence(label)}`,
  toAskAgain: (label: string) => `Đã sửa, đọc lại: ${inSentence(label)}`,
  toCorrect: (label: string) => `Công dân nói chưa đúng, sửa lại: ${inSentence(label)}`,
  wasRefused: (label: string) => `Công dân không xác nhận: ${inSentence(label)}`,
  toTeachBack: (label: string) => `Hỏi để công dân nói lại: ${inSentence(label)}`,
  notUnderstood: (label: string) => `Công dân chưa nói lại đúng, giải thích rồi hỏi lại: ${inSentence(label)}`,

  formPrinted: (title: string) => `“${title}” đã in nên không bỏ ra được; không dùng nữa thì thu lại và hủy tờ đã in.`,
  restless: 'Hai mục lấy câu trả lời của nhau nên không bao giờ xong; ghi thẳng câu trả lời vào một trong hai mục.',

  // Taking up again
  unreadableEvent: 'Việc này không đọc được nên không được ghi lại.',
  brokenLog: 'Tệp phiên làm việc bị hỏng hoặc không phải của Viết hộ.',
  brokenEvent: (index: number) => `Việc thứ ${index} trong tệp phiên làm việc không đọc được, đã bỏ qua.`,

  // How citizens sign
  signing: {
    signature: {
      title: 'Ký tên',
      suits: 'Công dân viết được tên mình.',
      present: ['Công dân'],
      onForm: 'Công dân ký và ghi họ tên vào chỗ ký của mẫu.',
      onRecord: 'Ghi là công dân tự ký sau khi nghe đọc lại.',
      basis: [
        {
          source: 'Nghị định số 154/2026/NĐ-CP, Điều 14 khoản 1 (ghi hộ, đọc lại, ký tên hoặc điểm chỉ)',
          mark: 'verified',
        },
      ],
    },
    fingerprint: {
      title: 'Điểm chỉ',
      suits: 'Công dân không ký được.',
      present: ['Công dân', 'Cán bộ ghi hộ'],
      onForm:
        'Công dân điểm chỉ vào chỗ ký: ngón trỏ phải; không được thì ngón trỏ trái, rồi ngón khác. Chữ in sẵn của mẫu giữ nguyên.',
      onRecord: 'Ghi rõ điểm chỉ bằng ngón nào, của bàn tay nào; người làm chứng (nếu có) ký.',
      basis: [
        { source: 'Nghị định số 154/2026/NĐ-CP, Điều 14 khoản 1', mark: 'verified' },
        { source: 'Luật Trợ giúp pháp lý số 11/2017/QH14, Điều 29 khoản 2 điểm a', mark: 'verified' },
        {
          source: 'Nghị định số 23/2015/NĐ-CP, Điều 36 khoản 3 (hợp đồng: không ký được thì phải điểm chỉ)',
          mark: 'verified',
        },
        { source: 'Luật Công chứng số 46/2024/QH15 (thứ tự các ngón)', mark: 'recalled' },
      ],
    },
    witnesses: {
      title: 'Có người làm chứng',
      suits: 'Công dân không đọc, không nghe, không ký và không điểm chỉ được.',
      present: [
        'Công dân',
        'Một hoặc hai người làm chứng có đủ năng lực hành vi dân sự, không có quyền, lợi ích, nghĩa vụ liên quan; hợp đồng, giao dịch thì phải có hai người',
        'Cán bộ ghi hộ',
      ],
      onForm: 'Chỗ ký để trống; chữ in sẵn của mẫu giữ nguyên. Chỉ ghi vào mẫu khi chính văn bản ban hành mẫu nói vậy.',
      onRecord: 'Ghi họ tên, số định danh của từng người làm chứng; từng người ký vào mỗi trang.',
      basis: [
        { source: 'Nghị định số 23/2015/NĐ-CP, Điều 36 khoản 3 (hai người làm chứng)', mark: 'verified' },
        {
          source: 'Thông tư số 01/2020/TT-BTP, Điều 22 (người làm chứng do người yêu cầu mời; ký từng trang)',
          mark: 'verified',
        },
      ],
    },
    authorisedPerson: {
      title: 'Người được ủy quyền ký',
      suits: 'Công dân ủy quyền cho người khác nộp hoặc nhận hồ sơ, và pháp luật cho ủy quyền việc này.',
      present: ['Người được ủy quyền, có giấy ủy quyền'],
      onForm: 'Người được ủy quyền ký và ghi họ tên mình; tên người khai trên mẫu vẫn là của công dân.',
      onRecord: 'Ghi họ tên, số định danh của người được ủy quyền và giấy ủy quyền.',
      basis: [
        { source: 'Bộ luật Dân sự năm 2015, Điều 138, Điều 562, Điều 563', mark: 'verified' },
        { source: 'Thông tư số 01/2020/TT-BTP, Điều 14 khoản 2 (nộp hộ, nhận hộ hồ sơ)', mark: 'verified' },
      ],
    },
  },
  // The record
  takenAway: '(bỏ trống)',
  leftBlank: (label: string) => `${label} (còn để trống)`,
  refusedBecause: (label: string, reason: string) => `${label} (không xác nhận: ${reason})`,
  time: (hours: string, minutes: string) => `${hours} giờ ${minutes} phút`,
  outcomes: {
    read: () => 'đã đọc, chưa trả lời',
    confirmed: (time = '') => `đã xác nhận, ${time}`,
    objected: () => 'nói là chưa đúng',
    refused: () => 'không xác nhận',
    understood: (time = '') => `đã nói lại đúng, ${time}`,
    'not-understood': () => 'chưa nói lại đúng',
  },
  fingers: { 'right-index': 'ngón trỏ, bàn tay phải', 'left-index': 'ngón trỏ, bàn tay trái' },
} as const

/** `3. Ngành, nghề kinh doanh` → `Ngành, nghề kinh doanh`. */
const withoutNumber = (title: string) => title.replace(/^(?:[\dIVX]+(?:\.\d+)*|[a-zđ])[.)]\s*/u, '')
