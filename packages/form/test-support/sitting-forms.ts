import { readPaper } from '../src/paper/read-paper.ts'
import { type Mistake, reportInto } from '../src/template/mistake.ts'
import type { Edition } from '../src/template/template.ts'
import { editionOf } from './edition-of.ts'

/** The paper that a template makes, which has to be right. */
export function paperIn(text: string) {
  const mistakes: Mistake[] = []
  const { paper } = readPaper(text, reportInto(mistakes, 'form.hbs'))
  if (mistakes.length > 0) throw new SyntaxError(mistakes.map(({ message }) => message).join('\n'))
  return { paper }
}

/** Two small forms with every way in which one answer hangs on another. */
export const application: Edition = {
  ...editionOf([
    {
      id: 'hoTen',
      type: 'person-name',
      label: 'Họ và tên',
      required: true,
      role: 'declarant',
      readback: 'Tên của ông/bà là {{answer}}.',
    },
    {
      id: 'ngaySinh',
      type: 'partial-date',
      label: 'Ngày sinh',
      role: 'declarant',
      readback: 'Ông/bà sinh {{answer}}.',
    },
    {
      id: 'gioiTinh',
      type: 'choice',
      label: 'Giới tính',
      role: 'declarant',
      choices: [
        { id: 'nam', label: 'Nam' },
        { id: 'nu', label: 'Nữ' },
      ],
      readback: 'Giới tính là {{answer}}.',
    },
    { id: 'coCon', type: 'yes-no', label: 'Có con', readback: 'Có con: {{answer}}.' },
    {
      id: 'con',
      when: { field: 'coCon', is: 'co' },
      columns: [
        { id: 'ten', label: 'Tên con', readback: 'Tên con là {{answer}}.' },
        { id: 'diHoc', type: 'yes-no', label: 'Đi học', readback: 'Đi học: {{answer}}.' },
        { id: 'lop', label: 'Lớp', when: { field: 'diHoc', is: 'co' }, readback: 'Học lớp {{answer}}.' },
        { id: 'hocPhi', type: 'money', label: 'Học phí', readback: 'Học phí là {{answer}}.' },
      ],
    },
    { id: 'tong', type: 'money', label: 'Tổng học phí', compute: { sum: ['con.hocPhi'] } },
  ]),
  formId: 'thu/don-xin',
  id: 'ban-1',
  title: 'Đơn xin hỗ trợ',
  ...paperIn(`<p>Tên: {{fill "hoTen"}} Sinh: {{fill "ngaySinh"}} {{fill "gioiTinh"}} Con: {{fill "coCon"}}</p>
{{#each con}}<p>{{rowNumber}}. {{fill "ten"}}, đi học: {{fill "diHoc"}}, lớp {{fill "lop"}}: {{fill "hocPhi"}}</p>{{/each}}
<p>Tổng: {{fill "tong"}}</p>`),
  papers: [
    { name: 'Giấy khai sinh của con', copies: 1, when: { field: 'coCon', is: 'co' } },
    { name: 'Đơn xin hỗ trợ', copies: 1 },
  ],
  summary: ['{{hoTen}} xin hỗ trợ.', 'Tổng học phí là {{tong}}.'],
  commitment: ['Ông/bà khai đúng sự thật.'],
  teachBack: [{ question: 'tiền này dùng làm gì ạ?', listenFor: 'Đóng học phí', when: { field: 'coCon', is: 'co' } }],
}

export const proxy: Edition = {
  ...editionOf([
    {
      id: 'nguoiKhai',
      role: 'declarant',
      fields: [
        { id: 'hoTen', type: 'upper-case-name', label: 'Người khai', readback: 'Người khai là {{answer}}.' },
        { id: 'ngaySinh', type: 'partial-date', label: 'Ngày sinh người khai', readback: 'Sinh {{answer}}.' },
        { id: 'gioiTinh', label: 'Giới tính người khai', readback: 'Giới tính người khai là {{answer}}.' },
      ],
    },
    {
      id: 'nguoiNhan',
      role: 'authorised-person',
      fields: [
        { id: 'hoTen', type: 'person-name', label: 'Người nhận', readback: 'Người nhận là {{answer}}.' },
        {
          id: 'ngaySinh',
          type: 'partial-date',
          label: 'Ngày sinh người nhận',
          readback: 'Người nhận sinh {{answer}}.',
        },
      ],
    },
    { id: 'ghiChu', label: 'Ghi chú', readback: 'Ghi chú: {{answer}}.' },
  ]),
  formId: 'thu/giay-nho',
  id: 'ban-1',
  title: 'Giấy nhờ nhận',
  ...paperIn(`<p>{{fill "nguoiKhai.hoTen"}} {{fill "nguoiKhai.ngaySinh"}} {{fill "nguoiKhai.gioiTinh"}}</p>
<p>{{fill "nguoiNhan.hoTen"}} {{fill "nguoiNhan.ngaySinh"}} {{fill "ghiChu"}}</p>`),
}
for (const edition of [application, proxy]) Object.freeze(edition)
