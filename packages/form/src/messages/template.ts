/**
 * The sentences for people who write forms: one a mistake, by its stable code. Each says what is wrong and what to do.
 * Codes are never renamed.
 */
export const mistakeSentences = {
  // YAML
  'file-too-large': (most: number) => `Tệp quá lớn. Rút xuống dưới ${most} ký tự.`,
  'empty-file': () => 'Tệp trống. Ghi nội dung theo hướng dẫn trong form-templates/README.md.',
  'too-deep': (most: number) => `Các mục lồng nhau quá ${most} tầng. Bớt số tầng.`,
  'too-many-values': (most: number) => `Tệp có quá ${most} giá trị. Rút bớt.`,
  'second-document': () => 'Tệp có hai phần cách nhau bằng “---”. Chỉ để một phần.',
  'duplicate-key': () => 'Mục này đã ghi ở trên. Xóa một trong hai.',
  'yaml-syntax': (hint: string) => hint,
  'yaml-alias': () => 'Không dùng “&” và “*” để nhắc lại giá trị. Chép lại giá trị vào đây.',
  'yaml-tag': () =>
    'Không dùng dấu “!” để đặt kiểu. Xóa phần bắt đầu bằng “!”, hoặc đặt cả dòng chữ trong dấu nháy kép.',
  'wrong-key': () => 'Tên mục phải là một chữ đơn giản đứng trước dấu hai chấm.',
  'forbidden-key': (key: string) => `Không dùng được tên “${key}”. Đặt tên khác.`,
} as const satisfies Record<string, (...words: never[]) => string>

export type MistakeCode = keyof typeof mistakeSentences

/** What to do about an error of YAML, by the code of the library `yaml`. */
export const syntaxHints: Readonly<Record<string, string>> & { readonly other: string } = {
  TAB_AS_INDENT: 'Dòng thụt vào bằng phím Tab. Dùng dấu cách.',
  BAD_INDENT:
    'Dòng thụt vào không khớp với các dòng cùng nhóm, hoặc thiếu dấu ] hay } đóng lại. Canh lại cho thẳng hàng.',
  BLOCK_AS_IMPLICIT_KEY: 'Có hai dấu hai chấm trên một dòng. Đặt phần sau dấu hai chấm đầu tiên trong dấu nháy kép.',
  MULTILINE_IMPLICIT_KEY: 'Tên mục phải nằm gọn trên một dòng, có dấu hai chấm theo sau.',
  MISSING_CHAR: 'Thiếu một dấu: dấu nháy đóng, dấu hai chấm, dấu phẩy hoặc dấu cách. Thêm vào.',
  BAD_SCALAR_START: 'Dòng chữ bắt đầu bằng dấu đặc biệt. Đặt cả dòng trong dấu nháy kép.',
  BAD_DQ_ESCAPE: 'Dấu “\\” trong dấu nháy kép có nghĩa riêng. Dùng dấu nháy đơn, hoặc bỏ dấu “\\”.',
  other: 'Không đọc được dòng này. Xem lại dấu hai chấm, dấu cách sau dấu hai chấm và việc thụt dòng.',
}
