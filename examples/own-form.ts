// A form of one's own, from texts: no file system needed, so it works on a web page too.
import { chooseEdition, fill, loadForm, readBack, toPlainText, validate } from 'viet-ho'

const files = new Map([
  [
    'form.yaml',
    'title: Đơn xin xác nhận\nfieldOfAdministration: Ví dụ\nprocedures: [{ code: 0.000000, name: Ví dụ }]\n',
  ],
  [
    'mau-1/edition.yaml',
    `instrument: Mẫu ví dụ, không phải văn bản của Nhà nước
formNumber: Mẫu số 1
jurisdiction: country
inForceFrom: 2026-01-01
check: partial
provenance:
  - { part: Cả mẫu, source: Viết ra để làm ví dụ, mark: unseen }
`,
  ],
  [
    'mau-1/fields.yaml',
    `sections:
  - title: Người làm đơn
    fields:
      - id: hoTen
        type: person-name
        label: Họ và tên
        question: Ông/bà họ tên là gì ạ?
        required: true
        readback: Tên của ông/bà là {{answer}}.
      - id: soTien
        type: money
        label: Số tiền
        question: Số tiền là bao nhiêu ạ?
        readback: Số tiền là {{answer}}.
`,
  ],
  [
    'mau-1/form.hbs',
    `<p class="title">ĐƠN XIN XÁC NHẬN</p>
<p class="line">Tôi là: {{fill "hoTen"}}</p>
<p class="line">Số tiền: {{fill "soTien.soVaChu"}}</p>
`,
  ],
])

const { edition } = chooseEdition(loadForm('vi-du/don-xin-xac-nhan', files), { date: '2026-11-24' })
const { answers } = validate(edition, { hoTen: 'trần văn mẫu', soTien: '1.500.000' }, { today: '2026-11-24' })
if (answers !== undefined) {
  console.log(toPlainText(fill(edition, answers)).split('\n')[1]) // → Tôi là: Trần Văn Mẫu
  console.log(readBack(edition, answers)[1]?.text) // → Số tiền là một triệu năm trăm nghìn đồng.
}
