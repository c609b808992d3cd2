// A form that the office was sent as a Word file: its blanks found, named and typed, and a form folder to go on from.
import { a4, type Document, fill, importForm, loadForm, loadVocabulary, toDocx, toPlainText } from 'viet-ho'

// Stands for the office's file; on a disk: await readFile('don.docx').
const line = (value: string) => ({ type: 'paragraph', style: 'line', children: [{ type: 'text', value }] }) as const
const sent: Document = {
  ...{ type: 'document', title: 'Đơn', language: 'vi', page: a4 },
  children: [
    line('1. Họ và tên(1): ............................ Giới tính: Nam ☐ Nữ ☐'),
    line('2. Mã số thuế (nếu có): ............................'),
    line('....., ngày ... tháng ... năm 20...'),
    line('Người làm đơn'),
    line('(Ký, ghi rõ họ tên)'),
    line('(1) Ghi như trên thẻ căn cước.'),
  ],
}
const bytes = await toDocx(sent, { now: new Date() })

const draft = importForm(bytes, { vocabulary: loadVocabulary('{}'), fileName: 'don.docx', today: '2026-11-26' })
for (const { id, type, label, confidence } of draft.blanks) console.log(id, type, `“${label}”`, confidence >= 0.8)
// → hoTen person-name “Họ và tên” true
// → gioiTinh choice “Nam” true
// → gioiTinh choice “Nữ” true
// → maSoThue tax-code “Mã số thuế” true
// → diaDanh text “Địa danh” true
// → ngayLap date “Ngày lập” true
console.log(draft.blanks.length) // → 6
console.log(draft.blanks[0]?.guidance) // → Ghi như trên thẻ căn cước.
console.log(draft.lost.length, draft.mistakes.length) // → 0 0

// The draft is a form like any other.
const files = new Map([...draft.files].filter(([path]) => !path.includes('/samples/')))
const [edition] = loadForm(draft.id, files).editions
if (edition)
  console.log(
    toPlainText(fill(edition, { hoTen: 'Nguyễn Thị Ví Dụ' }))
      .split('\n')[0]
      ?.replace(/\s+/g, ' '),
  )
// → 1. Họ và tên(1): Nguyễn Thị Ví Dụ Giới tính: Nam ☐ Nữ ☐
