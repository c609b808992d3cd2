import { p, t, wordFile } from '@viet-ho/docx/word-file'

const borders = ['top', 'left', 'bottom', 'right', 'insideH', 'insideV']
  .map((side) => `<w:${side} w:val="single" w:sz="4"/>`)
  .join('')
const row = (...cells: string[]) => `<w:tr>${cells.map((content) => `<w:tc>${content}</w:tc>`).join('')}</w:tr>`
const table = (widths: readonly number[], ...rows: string[]) =>
  `<w:tbl><w:tblPr><w:tblBorders>${borders}</w:tblBorders></w:tblPr><w:tblGrid>${widths.map((width) => `<w:gridCol w:w="${width}"/>`).join('')}</w:tblGrid>${rows.join('')}</w:tbl>`

const dots = (count: number) => '…'.repeat(count)

/** A Word file with every kind of blank, as an office has it. `edit` changes its text as a person does. */
export const officeWordFile = (edit: (body: string) => string = (body) => body): Uint8Array =>
  wordFile({
    body: edit(
      [
        p(t('ĐƠN ĐỀ NGHỊ HỖ TRỢ', '<w:b/>'), '<w:jc w:val="center"/>'),
        p(t(`Kính gửi: ${dots(12)}`)),
        p(t(`1. Họ và tên: ${dots(12)} Giới tính: nam/nữ`)),
        p(t(`2. Ngày sinh: ngày ${dots(2)} tháng ${dots(2)} năm ${dots(4)}`)),
        p(t(`3. Lý do: ${dots(20)}`)),
        p(t(dots(30))),
        p(t(dots(30))),
        p(t('4. Đã nhận hỗ trợ: □ Có   □ Không')),
        table(
          [2000, ...Array.from({ length: 6 }, () => 400)],
          row(p(t('Mã hộ')), ...Array.from({ length: 6 }, () => '<w:p/>')),
        ),
        p(t('5. Người trong hộ:')),
        table(
          [800, 4000, 4000],
          row(p(t('STT')), p(t('Họ và tên')), p(t('Ghi chú'))),
          ...[1, 2].map((number) => row(p(t(String(number))), '<w:p/>', '<w:p/>')),
        ),
        p(t('Tôi cam đoan những điều trên là đúng.')),
      ].join(''),
    ),
  })
