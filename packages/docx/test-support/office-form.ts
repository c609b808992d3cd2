import { paragraphsOf } from '../src/in-place/body.ts'
import { type Control, paragraphText, readWord } from '../src/index.ts'
import { p, r, t, wordFile } from './word-file.ts'

const bold = '<w:b/>'
const cell = (content: string) => `<w:tc><w:tcPr><w:tcW w:w="3000" w:type="dxa"/></w:tcPr>${content}</w:tc>`
const row = (...cells: string[]) => `<w:tr w14:paraId="00AB00CD">${cells.map(cell).join('')}</w:tr>`
const grid =
  '<w:tblPr><w:tblW w:w="9000" w:type="dxa"/></w:tblPr><w:tblGrid><w:gridCol w:w="3000"/><w:gridCol w:w="3000"/><w:gridCol w:w="3000"/></w:tblGrid>'

export const core = `<?xml version="1.0" encoding="UTF-8"?><cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>Đơn</dc:title><dc:creator>Nguyễn Thị Ví Dụ</dc:creator><cp:lastModifiedBy>Trần Văn Mẫu</cp:lastModifiedBy></cp:coreProperties>`

const types = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/><Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/></Types>`
const relationships = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/><Relationship Id="rId2" Type="http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties" Target="docProps/core.xml"/></Relationships>`

/** A whole Word file, as LibreOffice opens it, that names people. */
export const officeFile = (body: string): Uint8Array =>
  wordFile({ body, files: { '[Content_Types].xml': types, '_rels/.rels': relationships, 'docProps/core.xml': core } })

/** A form of every kind of blank, as an office types it. */
export const officeForm = (): Uint8Array =>
  officeFile(
    [
      p(t('ĐƠN ĐỀ NGHỊ', bold), '<w:jc w:val="center"/>'),
      p(`${t('Họ và tên: ', bold)}${t('………', '<w:i/>')}${t('……… Giới tính: nam / nữ')}`),
      p(t(`Nội dung: ${'…'.repeat(7)}`)),
      p(t('…'.repeat(10))),
      p(`${t('Đã nộp thuế: ')}${r('<w:sym w:font="Wingdings" w:char="F0A8"/>')}${t(' có')}`),
      p(t('Mã số thuế:')),
      p(t('ngày … tháng … năm 20…')),
      `<w:tbl>${grid}${row(p(t('STT')), p(t('Họ tên')), p(t('Ghi chú')))}${row(p(t('1')), '<w:p/>', p(''))}${row(p(t('2')), '<w:p/>', p(''))}</w:tbl>`,
      p(t('Cam đoan đúng &lt;sự thật&gt; &amp; chịu trách nhiệm.')),
    ].join(''),
  )

const text = { title: 'Ô', kind: 'text' } as const

/** Paragraph 2 is the name, 3 and 4 the content, 5 the box, 6 the number, 7 the date, 8 to 16 the table. */
export const officeControls: readonly Control[] = [
  { ...text, paragraph: 2, from: 11, to: 17, tag: 'hoTen', title: 'Họ và tên' },
  { paragraph: 2, from: 29, to: 32, tag: 'gioiTinh=nam', title: 'Giới tính', kind: 'words' },
  { paragraph: 2, from: 35, to: 37, tag: 'gioiTinh=nu', title: 'Giới tính', kind: 'words' },
  { ...text, paragraph: 3, from: 10, to: 17, tag: 'noiDung' },
  { ...text, paragraph: 4, from: 0, to: 10, tag: 'noiDung#2' },
  { paragraph: 5, from: 13, to: 14, tag: 'nopThue', title: 'Đã nộp thuế', kind: 'check-box' },
  { ...text, paragraph: 6, from: 11, to: 11, tag: 'maSoThue' },
  { ...text, paragraph: 7, from: 5, to: 6, tag: 'ngayLap.ngay' },
  { ...text, paragraph: 7, from: 13, to: 14, tag: 'ngayLap.thang' },
  { ...text, paragraph: 7, from: 19, to: 22, tag: 'ngayLap.nam' },
  { ...text, paragraph: 12, from: 0, to: 0, tag: 'ds[1].hoTen' },
  { ...text, paragraph: 13, from: 0, to: 0, tag: 'ds[1].ghiChu' },
  { ...text, paragraph: 15, from: 0, to: 0, tag: 'ds[2].hoTen' },
  { ...text, paragraph: 16, from: 0, to: 0, tag: 'ds[2].ghiChu' },
]

/** The text of every paragraph of the body, those of tables too. */
export const allTexts = (bytes: Uint8Array): string[] =>
  readWord(bytes)
    .sections.flatMap(({ children }) => paragraphsOf(children))
    .map(paragraphText)
