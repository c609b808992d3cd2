import type { MistakeCode } from '@viet-ho/form'

const quoted = (names: readonly string[]) => names.map((name) => `“${name}”`).join(', ')
const named = (names: readonly string[]) => (names.length === 0 ? '' : ` ${quoted(names)}`)

/**
 * What the checker says to writers of files, said to the author of a form in the studio: about which part, and which questions it names. What is not here is
 * said in the checker's own words.
 */
export const plainMistakes: Partial<Record<MistakeCode, (part: string, names: readonly string[]) => string>> = {
  'file-too-large': () => 'Mẫu có quá nhiều chữ hoặc quá nhiều câu hỏi cho một tờ. Tách thành nhiều mẫu.',
  'empty-file': () => 'Tờ giấy không có chữ nào. Chọn tệp Word khác.',
  'hidden-character': (part) =>
    `Mục “${part}” có ký tự không nhìn thấy, thường do dán từ nơi khác. Xóa đi, gõ lại bằng tay.`,
  'unknown-field': (part) => `Mục “${part}” tùy một câu hỏi không còn trên giấy. Chọn câu khác, hoặc bỏ điều kiện.`,
  'field-in-rows': (part, names) =>
    `Mục “${part}” tùy câu${named(names)} nằm trong bảng, không biết là dòng nào. Chọn câu ngoài bảng.`,
  'unknown-choice': (part, names) =>
    `Mục “${part}” tùy một lựa chọn không còn của câu${named(names)}. Chọn lại, hoặc bỏ điều kiện.`,
  'no-choices': (part, names) =>
    `Mục “${part}” tùy câu${named(names)}, câu ấy nay không phải câu lựa chọn. Chọn lại, hoặc bỏ điều kiện.`,
  'wrong-source': (part) => `Mục “${part}” tính từ một câu hỏi nay đã khác loại. Đổi lại loại của câu ấy.`,
  cycle: (_, names) => `Các câu này tùy lẫn nhau, không biết hỏi câu nào trước:${named(names)}. Bỏ một điều kiện.`,
  'least-over-most': () => 'Số nhỏ nhất lớn hơn số lớn nhất. Xem lại hai số.',
  'check-too-good': () => 'Mức đối chiếu cao hơn mức của từng phần. Chọn lại mức.',
  'unknown-province': () => 'Không có tỉnh này. Chọn lại trong danh sách.',
  'repeated-id': () => 'Tên này trùng với một câu hỏi khác. Thêm chữ cho khác đi.',
  'id-too-long': () => 'Tên này quá dài. Rút ngắn.',
  'nested-table': () => 'Không đặt bảng trong bảng. Tách thành bảng riêng.',
  'summary-of-fields': (part) => `Mục “${part}” đọc một câu gồm nhiều phần, không đọc gọn được. Bỏ câu ấy.`,
  'summary-without-answer': (part) => `Mục “${part}” phải đọc ít nhất một câu trả lời.`,
  'too-few': (part) => `Mẫu chưa hỏi gì: ${part.toLowerCase()} cần ít nhất một chỗ điền được hỏi.`,
  'not-on-paper': (_, names) => `Câu${named(names)} không có chỗ nào trên giấy để in câu trả lời.`,
  'box-missing': (_, names) => `Câu${named(names)} có lựa chọn không có ô trên giấy. Bỏ lựa chọn ấy.`,
  'printed-though-not': (_, names) => `Câu${named(names)} được ghi là không in, mà đứng trên giấy.`,
  'paper-too-long': () => 'Tờ giấy dài quá mức một biểu mẫu. Bớt dòng của các bảng.',
  'wrong-form-id': () => 'Thư mục của mẫu phải có dạng linh-vuc/ten-mau: chữ thường không dấu, nối bằng gạch ngang.',
  'wrong-edition-name': () => 'Thư mục của bản chỉ gồm chữ thường không dấu, số và gạch ngang.',
}
