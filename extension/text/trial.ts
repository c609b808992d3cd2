/** Words of trying a form: the filling form, the read-back and the paper at once. */
export const trial = {
  open: 'Điền thử một mẫu',
  title: 'Điền thử một mẫu',
  tryingTitle: (form: string) => `Điền thử: ${form}`,
  nothingKept: 'Chỉ để xem và tập: không giữ lại gì, không tính vào báo cáo. Đừng ghi thông tin của công dân ở đây.',
  counterWaits: 'Công dân đang làm ở quầy vẫn nguyên như trước; bấm một bước ở trên để quay lại.',
  search: 'Tìm mẫu để điền thử',
  searchHint: 'Gõ vài chữ, ↑ ↓ để chọn, Enter để mở. Esc: quay lại.',
  results: (count: number) => (count === 0 ? 'Không thấy mẫu nào. Gõ chữ khác.' : `${count} bản mẫu`),
  found: 'Mẫu tìm thấy',
  edition: (formNumber: string, instrument: string) => `${formNumber}, ${instrument}`,
  editions: 'Bản đang thử; đổi bản thì câu trả lời nào còn hợp vẫn giữ',
  another: 'Chọn mẫu khác',
  anotherKey: 'Alt+B',

  panes: 'Phần đang xem',
  pane: { form: 'Điền', read: 'Đọc lại', paper: 'Tờ giấy' },
  headings: { form: 'Điền mẫu', read: 'Lời đọc lại cho công dân', paper: 'Tờ giấy in ra' },
  paneKey: 'Alt+X',
  whole: 'Cả mẫu một lần',
  oneByOne: 'Từng câu một',
  wholeKey: 'Alt+M',
  noQuestion: 'Mẫu này chưa có câu hỏi nào.',

  auto: 'Điền thử tự động',
  autoKey: 'Alt+A',
  long: 'Điền dài',
  longKey: 'Alt+L',
  empty: 'Xóa hết',
  emptyKey: 'Alt+R',
  print: 'In thử',
  printKey: 'Alt+I',
  pdf: 'Lưu PDF thử',
  pdfKey: 'Alt+P',
  word: 'Lưu Word thử',
  wordKey: 'Alt+W',
  acts: 'Việc với bản điền thử',
  filled: 'Đã điền mọi câu bằng người và số liệu không có thật.',
  filledLong: 'Đã điền dài: xem tờ giấy còn đủ chỗ không.',
  emptied: 'Đã xóa hết.',
  saved: (name: string) => `Đã lưu ${name}, có ghi là mẫu điền thử.`,
  fileName: (form: string) => `${form}-dien-thu`,

  noIssue: 'Không thiếu, không sai chỗ nào.',
  issues: (missing: number, wrong: number, doubts: number) =>
    [
      missing > 0 ? `thiếu ${missing} chỗ` : '',
      wrong > 0 ? `sai ${wrong} chỗ` : '',
      doubts > 0 ? `nên xem lại ${doubts} chỗ` : '',
    ]
      .filter((part) => part !== '')
      .join(', ')
      .replace(/^./, (letter) => letter.toUpperCase()),
  issueList: 'Xem từng chỗ',

  address: 'Gọi công dân là',
  nothingSaid: 'Mẫu này chưa có câu nào để đọc lại.',
  notAnswered: 'chưa ghi',
  gap: '……',
} as const
