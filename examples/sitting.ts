// A sitting as an embedder's own screen runs it: events in, state out. Nothing is printed that was not read to the citizen and confirmed.
import {
  act,
  chooseEdition,
  loadCommunes,
  openSitting,
  paperOf,
  printIssues,
  type SittingEvent,
  scriptOf,
  titleIn,
} from 'viet-ho'
import { readForm } from 'viet-ho/node'

await loadCommunes()
const day = '2026-11-24'
const { edition } = chooseEdition(await readForm('ho-kinh-doanh/dang-ky-ho-kinh-doanh'), { date: day })
const form = edition.formId

let sitting = openSitting({ day, editions: [edition] })
const happen = (event: object) => {
  const outcome = act(sitting, { at: new Date().toISOString(), ...event } as SittingEvent)
  sitting = outcome.sitting
  return outcome.issues
}
const here = () => {
  const found = sitting.forms.get(form)
  if (found === undefined) throw new RangeError(form)
  return found
}

happen({ type: 'form-added', form, edition: edition.id })
const typed = {
  hoTen: 'nguyễn thị ví dụ',
  ngaySinh: '2/9/1958',
  gioiTinh: 'Nữ',
  soDinhDanh: '060 158 000 001',
  tenRiengHoKinhDoanh: 'Tạp hóa Ví Dụ',
  truSo: '1 Đường Ví Dụ, P. Phan Thiết, Lâm Đồng',
  dienThoaiTruSo: '0900 000 001',
  nganhNghe: [{ ten: 'Bán lẻ lương thực', ma: '4721', chinh: true }],
  von: '30.000.000',
  tongSoLaoDong: '1',
  chuThe: 'Cá nhân',
}
for (const [field, value] of Object.entries(typed)) happen({ type: 'answered', form, field, value })
happen({ type: 'signing-chosen', signing: { way: 'fingerprint', finger: 'right-index' } })
console.log(printIssues(sitting, here())[0]?.message) // → Đọc lại và hỏi xác nhận: họ và tên chủ hộ

for (const { item, text } of scriptOf(here(), titleIn(sitting))) {
  if (item === undefined) continue
  if (item === 'hoTen') console.log(text) // → Họ và tên của bà là Nguyễn Thị Ví Dụ.
  happen({ type: 'read', form, item, text })
  const agreed = item.startsWith('@teach-back') ? { type: 'taught-back', understood: true } : { type: 'confirmed' }
  happen({ ...agreed, form, item, text })
}
console.log(happen({ type: 'printed', form, hash: paperOf(here()).hash }).length) // → 0

// A change after printing: the confirmation is gone, and the printed paper is not the paper any more.
happen({ type: 'answered', form, field: 'von', value: '50.000.000' })
console.log(printIssues(sitting, here())[0]?.message) // → Đã sửa, đọc lại: vốn kinh doanh
console.log(happen({ type: 'signed', form })[0]?.code) // → not-printed
