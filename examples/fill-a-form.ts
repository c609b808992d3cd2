// Fills the household business form from answers as a clerk types them, and writes Word and PDF.
import { mkdir, writeFile } from 'node:fs/promises'
import { chooseEdition, fill, layOut, loadCommunes, toDocx, toPdf, validate } from 'viet-ho'
import { readForm } from 'viet-ho/node'

const today = '2026-11-24'
await loadCommunes()
const form = await readForm('ho-kinh-doanh/dang-ky-ho-kinh-doanh')
const { edition, warnings } = chooseEdition(form, { date: today, province: 'Lâm Đồng' })
console.log(warnings.map(({ code }) => code).join(', ')) // → amended-unseen, partly-checked, not-printed

const { answers, issues } = validate(
  edition,
  {
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
  },
  { today },
)
if (answers === undefined) throw new Error(issues.map(({ message }) => message).join('\n'))

const paper = fill(edition, answers)
const now = new Date()
await mkdir('out', { recursive: true })
await writeFile('out/fill-a-form.docx', await toDocx(paper, { now }))
await writeFile('out/fill-a-form.pdf', await toPdf(layOut(paper), { now }))
console.log(answers.hoTen) // → NGUYỄN THỊ VÍ DỤ
