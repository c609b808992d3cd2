import type { BlankKind } from './blank.ts'

/** Everything that the importer says to people, in one place. */
export const say = {
  reasons: {
    dots: 'chỗ chấm để ghi',
    cell: 'ô trống của bảng',
    box: 'ô để đánh dấu',
    digits: 'các ô ghi từng chữ số',
    date: 'ngày … tháng … năm …',
    choice: 'các từ để chọn một',
    rows: 'bảng có các dòng để trống',
  } satisfies Record<BlankKind, string>,
  lines: (count: number) => `${count} dòng chấm liền nhau`,
  labels: {
    line: 'nhãn đứng trước trên cùng dòng',
    'line-before': 'nhãn ở dòng trên',
    heading: 'lấy tên mục phía trên làm nhãn',
    table: 'nhãn ở ô bên cạnh hoặc đầu cột',
    after: 'nhãn trong ngoặc phía sau',
    place: 'địa danh và ngày của tờ giấy',
    none: 'không có nhãn: cần đặt tên',
  },
  naming: {
    vocabulary: 'nhãn có trong từ vựng chung',
    label: 'kiểu đoán theo lời của nhãn',
    words: 'nhãn không cho biết kiểu: tạm để là chữ',
    'no-label': 'không có nhãn',
  },
  doubts: {
    'few-dots': 'chỉ vài dấu chấm: có thể chỉ là “v.v.”',
    'not-drawn': 'giấy không vẽ chỗ chấm: đoán từ dấu hai chấm',
    words: 'có thể chỉ là lời giải thích',
    'no-label': 'không rõ ghi gì vào đây',
  },
  optional: 'giấy ghi “nếu có”',
  mandatory: 'giấy ghi là bắt buộc',
  labelChanged: (before: string) => `nhãn đã đổi, trước là “${before}”: đọc lại câu hỏi và câu đọc lại`,
  fragment: 'nhãn chỉ là một từ nối: cần viết câu hỏi cho rõ',
  note: (mark: string) => `có chú thích (${mark})`,
} as const

/** Sentences of a drafted form; people from the office make them better. */
export const draft = {
  ask: (label: string) => `Xin ông/bà cho biết ${inSentence(label)} ạ?`,
  askDay: (label: string) => {
    if (/^năm\b/iu.test(label) && !/ngày/iu.test(label)) return `${capital(label)} là năm nào ạ?`
    return /ngày$/iu.test(label) ? `${capital(label)} nào ạ?` : `${capital(label)} là ngày nào ạ?`
  },
  askPlace: (words: string) => `Chỗ “${words} …” ghi gì ạ?`,
  askYes: (label: string) => `${capital(label)}: có hay không ạ?`,
  askChoice: (label: string) => `${capital(label)}: ông/bà chọn mục nào ạ?`,
  askChoices: (label: string) => `${capital(label)}: ông/bà chọn những mục nào ạ?`,
  askRows: (label: string) => `${capital(label)}: có những dòng nào cần ghi ạ?`,
  forClerk: (label: string) => `Dành cho cán bộ: ${inSentence(label)} ghi gì?`,
  readback: (label: string) => `${capital(label.replace(/[{}]/g, ''))}: {{answer}}.`,
  rowName: (label: string) => (label.length > 40 ? 'Dòng' : `Dòng của ${inSentence(label)}`),
  unnamed: 'Mục chưa đặt tên',
  section: 'Nội dung kê khai',
  lookAgain: (reasons: readonly string[]) => ` Xem lại ô này: ${reasons.join('; ')}.`,
  fieldsHead: ` Máy lập từ tệp Word. Đọc từng ô cạnh tờ giấy: mã, kiểu, câu hỏi, câu đọc lại; chỗ ghi “Xem lại” thì xem trước.`,
  editionHead: ` Máy lập từ tệp Word. Ghi lại cho đúng tên văn bản, ngày hiệu lực; đối chiếu từng chữ rồi mới đổi check.`,
  instrument: 'Chưa ghi: tên, số, ngày của văn bản ban hành mẫu',
  formNumber: 'Chưa ghi số mẫu',
  ownForms: 'Mẫu của cơ quan',
  wholePaper: 'Toàn bộ chữ in sẵn, thứ tự và bố cục của mẫu',
  source: (file: string, day: string) =>
    `Nhập bằng máy từ tệp Word “${file}” ngày ${day}; chưa có người đối chiếu với bản ban hành`,
  sampleHead: ` Điền thử, do máy lập: để xem giấy in ra. Người trong mẫu là hư cấu.`,
  text: 'Nội dung điền thử',
} as const

/** What stands at the top of form.txt. */
export const wordSource = {
  head: [
    '# Chữ in sẵn của form.docx, mỗi đoạn một dòng, do lệnh import ghi khi nhập tệp Word. Lệnh check đối chiếu form.docx với tệp này.',
  ] as readonly string[],
}

/** "Họ và tên" inside a sentence; "QSDĐ" and "CMND" stay. */
function inSentence(label: string): string {
  const [first = '', second = ''] = label
  return second === second.toLocaleLowerCase('vi') ? first.toLocaleLowerCase('vi') + label.slice(1) : label
}

const capital = (label: string) => label.charAt(0).toLocaleUpperCase('vi') + label.slice(1)
