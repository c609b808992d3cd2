import { toPlainText } from '@viet-ho/document'
import { p, r, t, wordFile } from '@viet-ho/docx/word-file'
import { fill, loadForm } from '@viet-ho/form'
import { describe, expect, it } from 'vitest'
import { vocabulary } from '../../test-support/word-document.ts'
import { importForm } from '../import-form.ts'

const options = { vocabulary, fileName: 'don.docx', today: '2026-11-26', id: 'vi-du/don', edition: 'qd-1' }

/** The draft of a Word file, which is right and loses no word; its markup and its blank paper as text. */
function draftOf(parts: Parameters<typeof wordFile>[0]) {
  const body = `${p(t('Họ và tên: ............'))}${parts.body ?? ''}`
  const draft = importForm(wordFile({ ...parts, body }), options)
  expect(draft.mistakes).toEqual([])
  expect(draft.lost).toEqual([])
  const texts = new Map([...draft.files].filter(([path]) => !path.includes('/samples/')))
  const [edition] = loadForm('vi-du/don', texts).editions
  if (!edition) throw new Error('no edition')
  return { draft, markup: texts.get('qd-1/form.hbs') ?? '', text: toPlainText(fill(edition, {})) }
}

const cell = (content: string, properties = '') =>
  `<w:tc><w:tcPr><w:tcW w:w="2000"/>${properties}</w:tcPr>${content}</w:tc>`
const tableOf = (...rows: string[]) =>
  `<w:tbl><w:tblPr><w:tblBorders>${['top', 'left', 'bottom', 'right', 'insideH', 'insideV'].map((side) => `<w:${side} w:val="single" w:sz="4"/>`).join('')}</w:tblBorders></w:tblPr><w:tblGrid><w:gridCol w:w="2000"/><w:gridCol w:w="2000"/></w:tblGrid>${rows.map((row) => `<w:tr>${row}</w:tr>`).join('')}</w:tbl>`
const section = (width: number, height: number) =>
  `<w:sectPr><w:pgSz w:w="${width}" w:h="${height}"/><w:pgMar w:top="1134" w:right="850" w:bottom="1134" w:left="1701"/></w:sectPr>`

describe('what Word files hold', () => {
  it('footnotes stand at the foot of the page', () => {
    const { markup, text } = draftOf({
      body: p(`${t('Kính gửi')}${r('<w:footnoteReference w:id="2"/>')}${t(': ............')}`),
      footnotes: `<w:footnote w:id="2">${p(t('Ghi tên cơ quan.'))}</w:footnote>`,
    })
    expect(markup).toContain('<footnote>Ghi tên cơ quan.</footnote>')
    expect(text).toContain('Ghi tên cơ quan.')
  })

  it('numbers that Word counts are written', () => {
    const { text } = draftOf({
      body: ['Địa chỉ', 'Lý do']
        .map((label) => p(t(`${label}: ............`), '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>'))
        .join(''),
      numbering:
        '<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="lowerLetter"/><w:lvlText w:val="%1)"/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>',
    })
    expect(text).toContain('a) Địa chỉ:')
    expect(text).toContain('b) Lý do:')
  })

  it('pages of other shapes stay so, and empty pages go', () => {
    const body = `${p('', section(11906, 16838))}${p(t('DANH SÁCH KÈM THEO'))}${p('', section(16838, 11906))}${p('')}`
    const { markup } = draftOf({ body })
    expect(markup.match(/<section/g)).toHaveLength(2)
    expect(markup).toContain('page="297x210"')
  })

  it('a page break begins a page', () => {
    const { markup } = draftOf({ body: p(`${r('<w:br w:type="page"/>')}${t('Trang sau')}`) })
    expect(markup.match(/<section/g)).toHaveLength(2)
  })

  it('joined cells and tables in cells keep their shape', () => {
    const head = cell(p(t('Giấy tờ')), '<w:gridSpan w:val="2"/>')
    const inner = tableOf(cell(p(t('Số'))) + cell(p(t('Ngày'))))
    const { markup, text } = draftOf({ body: `${tableOf(head, cell(p(t('Loại'))) + cell(inner + p('')))}${p('')}` })
    expect(markup).toContain('colspan="2"')
    expect(markup.match(/<table/g)).toHaveLength(2)
    expect(text).toContain('Ngày')
  })

  it('text boxes are read, and their blanks found', () => {
    const box = `<w:pict><v:shape style="width:200pt;height:50pt"><v:textbox><w:txbxContent>${p(t('Số hồ sơ: ............'))}</w:txbxContent></v:textbox></v:shape></w:pict>`
    const { draft, text } = draftOf({ body: p(r(box)) })
    expect(draft.blanks).toHaveLength(2)
    expect(text).toContain('Số hồ sơ:')
  })

  it('old check boxes, symbols and content controls are tick boxes', () => {
    const symbol = r('<w:sym w:font="Wingdings" w:char="F0A8"/>')
    const control = `<w:sdt><w:sdtPr><w14:checkbox><w14:checked w14:val="0"/></w14:checkbox></w:sdtPr><w:sdtContent>${t('☐')}</w:sdtContent></w:sdt>`
    const { draft } = draftOf({ body: p(`${t('Giới tính: Nam ')}${symbol}${t(' Nữ ')}${control}`) })
    expect(draft.blanks.slice(1).map(({ kind, id, option }) => `${kind} ${id}=${option}`)).toEqual([
      'box gioiTinh=nam',
      'box gioiTinh=nu',
    ])
  })

  it('tracked changes are taken as accepted', () => {
    const { text } = draftOf({
      body: p(
        `${t('Địa chỉ')}<w:ins>${t(' thường trú')}</w:ins><w:del>${r('<w:delText>tạm trú</w:delText>')}</w:del>${t(': ............')}`,
      ),
    })
    expect(text).toContain('Địa chỉ thường trú:')
    expect(text).not.toContain('tạm trú')
  })

  it('text in fonts of before Unicode is read as Unicode', () => {
    const { text } = draftOf({
      body: p(t('Hä vµ tªn cha: ............', '<w:rFonts w:ascii=".VnTime" w:hAnsi=".VnTime"/>')),
    })
    expect(text).toContain('Họ và tên cha:')
  })

  it('what cannot be carried is listed', () => {
    const picture =
      '<w:drawing><wp:inline><wp:extent cx="900000" cy="900000"/><a:graphic><a:graphicData><pic:pic/></a:graphicData></a:graphic></wp:inline></w:drawing>'
    const { draft } = draftOf({ body: p(`${t('Ảnh')}${r(picture)}`) })
    expect(draft.notCarried.map(({ what }) => what)).toContain('picture')
  })

  it('hidden words are told as lost', () => {
    const body = `${p(t('Họ và tên: ............'))}${p(`${t('Thấy')}${t(' giấu', '<w:vanish/>')}`)}`
    expect(importForm(wordFile({ body }), options).lost).toContain('giấu')
  })
})
