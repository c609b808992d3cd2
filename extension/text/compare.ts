import type { BlankKind, LinePlace, What } from '@viet-ho/studio'

/** Words of the comparison of two editions. */
export const compare = {
  title: 'So sánh hai bản mẫu',
  hint: 'Chọn một mẫu có từ hai bản trở lên, rồi chọn hai bản để xem khác nhau chỗ nào.',
  form: 'Mẫu',
  before: 'Bản trước',
  after: 'Bản sau',
  edition: (id: string, number: string, place: string, from: string) => `${number}, ${place}, từ ${from} (${id})`,
  country: 'cả nước',
  noForms: 'Công cụ này chưa có mẫu nào có từ hai bản trở lên.',
  back: 'Quay lại',

  comparison: 'Chỗ khác nhau',
  keys: 'Khi không gõ trong ô nào: N sang chỗ khác sau, P về chỗ khác trước.',
  previous: 'Chỗ trước',
  next: 'Chỗ sau',
  onlyDifferences: 'Chỉ chỗ khác',
  count: (total: number) => `${total} chỗ khác`,
  at: (number: number, total: number) => `Chỗ khác ${number} trên ${total}`,
  chapters: { paper: 'Tờ giấy', questions: 'Câu hỏi', facts: 'Thông tin của bản mẫu' },
  nothingIn: 'Phần này không có gì khác.',

  kinds: {
    same: 'Giữ nguyên',
    changed: 'Đổi',
    added: 'Thêm',
    removed: 'Bỏ',
    moved: 'Chuyển chỗ',
  } satisfies Record<What, string>,
  movedAway: 'Chuyển đi nơi khác',
  movedHere: 'Từ nơi khác chuyển đến',
  sides: { before: 'Trước:', after: 'Sau:' },
  absent: {
    before: 'Bản trước không có',
    after: 'Bản sau không có',
    movedBefore: 'Bản trước ở chỗ khác',
    movedAfter: 'Bản sau ở chỗ khác',
  },
  /** Heard, not seen: where words begin and end that only one side has. */
  removedFrom: ' chữ bỏ: ',
  addedFrom: ' chữ thêm: ',
  end: ' (hết) ',
  blanks: {
    dots: 'chỗ trống để ghi',
    digits: 'ô ghi từng chữ số',
    tick: 'ô đánh dấu',
  } satisfies Record<BlankKind, string>,
  places: {
    text: '',
    cell: 'ô của bảng',
    header: 'đầu trang',
    footer: 'chân trang',
    footnote: 'chú thích cuối trang',
  } satisfies Record<LinePlace, string>,
  conditional: 'chỉ in ở một số câu trả lời',
} as const
