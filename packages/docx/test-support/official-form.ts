import type { Cell, CheckBox, Document, Field, Flow, Phrasing, Row, StyleName, Table } from '@viet-ho/document'
import { documentOf } from './read-docx.ts'

const text = (value: string): Phrasing => ({ type: 'text', value })
const strong = (value: string): Phrasing => ({ type: 'strong', children: [text(value)] })
const paragraph = (style: StyleName, ...children: (Phrasing | string)[]): Flow => ({
  type: 'paragraph',
  style,
  children: children.map((child) => (typeof child === 'string' ? text(child) : child)),
})
const cell = (...children: Flow[]): Cell => ({ type: 'cell', children })
const row = (...children: Cell[]): Row => ({ type: 'row', children })
const table = (borders: 'all' | 'none', columns: number[], ...children: Row[]): Table => ({
  type: 'table',
  columns,
  borders,
  children,
})

/** A paper with everything that official forms have, filled with invented answers or blank. */
export function officialForm({ filled }: { readonly filled: boolean }): Document {
  const field = (id: string, value: string, options: Partial<Field> = {}): Field => ({
    type: 'field',
    id,
    label: id,
    value: filled ? value : '',
    ...options,
  })
  const sex = (option: string, checked: boolean): CheckBox => ({
    type: 'check-box',
    id: 'gioiTinh',
    label: 'Giới tính',
    option,
    checked: filled && checked,
  })
  const trade = (index: number, name: string, code: string) =>
    row(
      cell(paragraph('table-center', String(index))),
      cell(paragraph('table-text', field(`nganhNghe[${index}].ten`, name, { dots: false }))),
      cell(paragraph('table-center', field(`nganhNghe[${index}].ma`, code, { dots: false }))),
    )

  return documentOf(
    paragraph('form-number', 'Mẫu số 0'),
    paragraph('national-title', 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'),
    paragraph('national-motto', { type: 'underline', children: [text('Độc lập - Tự do - Hạnh phúc')] }),
    paragraph(
      'place-and-date',
      field('diaDanh', 'Phường Sao Mai', { width: 40 }),
      ', ngày ',
      field('ngay', '05', { width: 8 }),
      ' tháng ',
      field('thang', '11', { width: 8 }),
      ' năm ',
      field('nam', '2026', { width: 12 }),
    ),
    paragraph('title', 'GIẤY ĐỀ NGHỊ ĐĂNG KÝ'),
    paragraph('addressee', 'Kính gửi: ', field('coQuan', 'Phòng Kinh tế, Hạ tầng và Đô thị Phường Sao Mai')),
    paragraph('line', strong('1. Họ và tên'), ' (ghi bằng chữ in hoa): ', field('hoTen', 'TRẦN THỊ MẪU')),
    paragraph(
      'line',
      'Sinh ngày: ',
      field('ngaySinh', '06/01/1985'),
      ' Giới tính: ',
      sex('nam', false),
      ' Nam ',
      sex('nu', true),
      ' Nữ',
    ),
    paragraph(
      'line',
      'Số định danh: ',
      field('soDinhDanh', '001185000000'),
      ' Dân tộc: ',
      field('danToc', 'Kinh'),
      ' Quốc tịch: ',
      field('quocTich', ''),
    ),
    paragraph(
      'line',
      'Địa chỉ: ',
      field(
        'diaChi',
        'Số nhà 12, ngõ 345, đường Hoa Mai, tổ dân phố 6 “Bến Nước”, Phường Sao Mai, Tỉnh Hoa Sen, gần chợ Cũ',
      ),
    ),
    paragraph('line', 'Ghi chú: ', field('ghiChu', 'dòng một\ndòng hai <&> {x}', { lines: 3 })),
    paragraph('heading', '2. Ngành, nghề kinh doanh ', { type: 'superscript', children: [text('(1)')] }, ' gồm:'),
    table(
      'all',
      [1, 5, 3],
      {
        ...row(...['STT', 'Tên ngành', 'Mã ngành'].map((head) => cell(paragraph('table-head', head)))),
        header: true,
      },
      trade(1, 'Bán lẻ lương thực, thực phẩm trong các cửa hàng chuyên doanh', '4721'),
      trade(2, '', ''),
    ),
    paragraph(
      'body',
      'Tôi cam kết những nội dung kê khai trên là đúng sự thật, chính xác và chịu trách nhiệm trước pháp luật về tính trung thực của nội dung kê khai, với diện tích 120 m²',
      { type: 'break' },
      'và xuống dòng giữa đoạn căn đều.',
    ),
    table('all', [1], row(cell(paragraph('note', 'Phần ghi của cơ quan: '), paragraph('note', field('phanGhi', ''))))),
    table(
      'none',
      [1, 1],
      row(
        cell(),
        cell(
          paragraph('signature-title', 'NGƯỜI ĐỀ NGHỊ'),
          paragraph('signature-note', '(Ký và ghi họ tên)'),
          paragraph('signature-space'),
          paragraph('signature-name', field('chuKy', 'Trần Thị Mẫu')),
        ),
      ),
    ),
  )
}
