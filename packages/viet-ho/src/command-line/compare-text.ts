/** What `viet-ho compare` says. */
export const compareText = {
  compare: 'so sánh hai bản của một mẫu: chữ trên giấy, câu hỏi, văn bản, hồ sơ, thời hạn',
  before: 'tên bản thứ nhất (bản cũ), như lệnh list in ra',
  after: 'tên bản thứ hai (bản mới)',
  unknownEdition: (id: string, all: readonly string[]) =>
    `Không có bản “${id}” của mẫu này. Đang có: ${all.join(', ') || 'chưa có bản nào'}.`,
  legend:
    'Dấu ở đầu dòng: - chỉ bản trước có, + chỉ bản sau có, ~ đã chuyển đi nơi khác. Chữ khác đứng trong [- -] và {+ +}.',
  side: (mark: string, edition: string, number: string, instrument: string) =>
    `${mark} ${edition}: ${number}, ${instrument}`,
  paper: 'TỜ GIẤY',
  questions: 'CÂU HỎI',
  facts: 'THÔNG TIN CỦA BẢN MẪU',
  places: {
    text: '',
    cell: 'ô của bảng',
    header: 'đầu trang',
    footer: 'chân trang',
    footnote: 'chú thích cuối trang',
  },
  conditional: 'chỉ in ở một số câu trả lời',
  kinds: { added: 'thêm', removed: 'bỏ', changed: 'đổi', moved: 'chuyển chỗ', same: 'giữ nguyên' },
  section: (title: string) => `Phần “${title}”`,
  question: (label: string, path: string) => `“${label}” (${path})`,
  removedWords: (words: string) => `[-${words}-]`,
  addedWords: (words: string) => `{+${words}+}`,
} as const
