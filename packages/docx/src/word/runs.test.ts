import { strFromU8, unzipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import {
  lossesOf,
  p,
  r,
  readInlines,
  readParagraphs,
  readParts,
  t,
  textOf,
  textsOf,
  wordFile,
} from '../../test-support/word-file.ts'
import { readWord } from './read-word.ts'

describe('runs', () => {
  it('are read wherever Word has split them', () => {
    expect(textOf(`${t('Họ v')}<w:proofErr w:type="spellStart"/>${t('à tên: ..')}${t('.....')}`)).toBe(
      'Họ và tên: .......',
    )
    const wrapped = `<w:bookmarkStart w:id="0" w:name="a"/><w:smartTag>${t('Xã ')}</w:smartTag><w:bookmarkEnd w:id="0"/>`
    expect(
      textOf(`${wrapped}<w:hyperlink w:anchor="a">${t('Mẫu')}</w:hyperlink><w:customXml>${t('!')}</w:customXml>`),
    ).toBe('Xã Mẫu!')
  })

  it('name the place of their XML in word/document.xml, also after letters beyond 16 bits', () => {
    const bytes = wordFile({ body: p(t('😀') + t('Ngày ...')) })
    const xml = strFromU8(unzipSync(bytes)['word/document.xml'] ?? new Uint8Array())
    const [paragraph] = readWord(bytes).sections[0]?.children ?? []
    const inline = paragraph?.type === 'paragraph' ? paragraph.children[1] : undefined
    expect(inline).toMatchObject({ type: 'text', value: 'Ngày ...' })
    const source = inline?.type === 'text' ? inline.source : undefined
    expect(xml.slice(source?.start, source?.end)).toBe(t('Ngày ...'))
  })

  it('keep spaces only where the file says so, as Word does', () => {
    expect(textOf(r('<w:t> a </w:t>') + t(' b '))).toBe('a b ')
  })

  it('hold breaks, tabs and hyphens', () => {
    const content =
      '<w:t>a</w:t><w:br/><w:t>b</w:t><w:cr/><w:tab/><w:ptab/><w:t>c</w:t><w:noBreakHyphen/><w:softHyphen/><w:t>d\u00ade</w:t>'
    expect(textOf(r(content))).toBe('a\nb\n\t\tc\u2011de')
    expect(readInlines(r('<w:lastRenderedPageBreak/><w:br w:type="page"/>'))).toEqual([{ type: 'page-break' }])
  })

  it('show accepted insertions and no deletions', () => {
    const moved = `<w:moveFrom>${t('cũ')}</w:moveFrom><w:moveTo>${t(' chỗ mới')}</w:moveTo>`
    expect(
      textOf(`${t('một')}<w:ins>${t(' hai')}</w:ins><w:del>${r('<w:delText>ba</w:delText>')}</w:del>${moved}`),
    ).toBe('một hai chỗ mới')
  })

  it('join paragraphs whose mark was deleted, with the properties of the last', () => {
    const deleted = '<w:jc w:val="right"/><w:rPr><w:del w:id="1"/></w:rPr>'
    const [first, second] = readParagraphs(p(t('một '), deleted) + p(t('hai'), '<w:jc w:val="center"/>') + p(t('ba')))
    expect(first).toMatchObject({ number: 1, looks: { align: 'center' } })
    expect(textsOf(first && second ? [first, second] : [])).toEqual(['một hai', 'ba'])
    expect(second?.number).toBe(3)
  })

  it('are capitals as Vietnamese has them, and list what is hidden', () => {
    expect(textOf(t('đường phố ẩ ữ', '<w:caps/>'))).toBe('ĐƯỜNG PHỐ Ẩ Ữ')
    expect(textOf(t('nhỏ', '<w:smallCaps/>'))).toBe('nhỏ')
    const document = readParts({ body: p(t('thấy ') + t('không thấy', '<w:vanish/>')) })
    expect(textsOf(document.sections[0]?.children ?? [])).toEqual(['thấy '])
    expect(document.notCarried).toEqual([{ what: 'hidden-text', count: 1, near: 'không thấy' }])
  })
})

describe('letters', () => {
  it('are NFC, also where a mark stands in a run of its own', () => {
    expect(textOf(t('Vie\u0302\u0323t'))).toBe('Việt')
    const inlines = readInlines(t('Vie') + t('\u0302\u0323t', '<w:b/>'))
    expect(inlines.map((inline) => inline.type === 'text' && [inline.value, inline.bold])).toEqual([
      ['Việ', false],
      ['t', true],
    ])
  })

  it('of old fonts become Unicode, also where VNI letters are split', () => {
    const font = (name: string) => `<w:rFonts w:ascii="${name}" w:hAnsi="${name}"/>`
    expect(textOf(t('ViÖt Nam', font('.VnTime')))).toBe('Việt Nam')
    expect(textOf(t('viÖt', font('.VnTimeH')))).toBe('VIỆT')
    expect(textOf(t('Vieät', font('VNI-Times')))).toBe('Việt')
    expect(textOf(t('Vie', font('VNI-Times')) + t('ät', font('VNI-Times')))).toBe('Việt')
  })

  it('that cannot be printed are listed, and so are fonts and colours', () => {
    const body = p(
      t('a 😀') + t('b', '<w:color w:val="FF0000"/>') + t('c', '<w:rFonts w:ascii="Arial" w:hAnsi="Arial"/>'),
    )
    expect(lossesOf(readParts({ body }))).toEqual({ 'unprintable-character': 1, colour: 1, font: 1 })
    const plain = '<w:rFonts w:ascii="Times New Roman"/><w:color w:val="auto"/>'
    expect(readParts({ body: p(t('a', plain) + t('b', '<w:color w:val="000000"/>')) }).notCarried).toEqual([])
  })
})

describe('tick boxes', () => {
  const boxes = (content: string) =>
    readInlines(content).flatMap((inline) => (inline.type === 'check-box' ? [[inline.by, inline.checked]] : []))

  it('are letters, apart from the words around them', () => {
    expect(textOf(t('Nam □ Nữ ☒'))).toBe('Nam ☐ Nữ ☑')
    expect(boxes(t('☐▢❑❏⬜◻ ☑☒'))).toEqual([
      ...Array.from({ length: 6 }, () => ['letter', false]),
      ['letter', true],
      ['letter', true],
    ])
  })

  it('are symbols, by their codes or as letters of the font', () => {
    const symbol = (font: string, char: string) => r(`<w:sym w:font="${font}" w:char="${char}"/>`)
    for (const code of ['F0A8', 'F06F', '0071', '72'])
      expect(boxes(symbol('Wingdings', code))).toEqual([['symbol', false]])
    for (const code of ['F078', 'F0FE', 'F0FD']) expect(boxes(symbol('Wingdings', code))).toEqual([['symbol', true]])
    for (const code of ['F02A', 'F030', 'F0A3']) expect(boxes(symbol('Wingdings 2', code))).toEqual([['symbol', false]])
    expect(boxes(symbol('Wingdings 2', 'F052'))).toEqual([['symbol', true]])
    expect(boxes(symbol('Webdings', 'F063'))).toEqual([['symbol', false]])
    const wingdings = '<w:rFonts w:ascii="Wingdings" w:hAnsi="Wingdings"/>'
    expect(boxes(t('o', wingdings) + t('\uf0fe', wingdings))).toEqual([
      ['symbol', false],
      ['symbol', true],
    ])
  })

  it('are content controls, once each, with their tag', () => {
    const control = (checked: string) =>
      `<w:sdt><w:sdtPr><w:tag w:val="nam"/><w14:checkbox><w14:checked w14:val="${checked}"/></w14:checkbox></w:sdtPr><w:sdtContent>${t('☒')}</w:sdtContent></w:sdt>`
    expect(boxes(control('1') + control('0'))).toEqual([
      ['control', true],
      ['control', false],
    ])
    expect(readInlines(control('1'))[0]).toMatchObject({ control: { tag: 'nam' } })
  })
})

it('reads arrows, bullets and Greek from symbol fonts, and lists what it does not know', () => {
  const symbol = (font: string, char: string) => r(`<w:sym w:font="${font}" w:char="${char}"/>`)
  expect(
    textOf(
      symbol('Wingdings', 'F0E0') + symbol('Symbol', 'F0B7') + symbol('Symbol', 'F061') + symbol('Wingdings', 'F0FC'),
    ),
  ).toBe('→•α✓')
  expect(textOf(symbol('Times New Roman', '00D7') + symbol('Segoe UI Symbol', '2610'))).toBe('×☐')
  const document = readParts({ body: p(symbol('Wingdings', 'F04B')) })
  expect(textsOf(document.sections[0]?.children ?? [])).toEqual(['?'])
  expect(lossesOf(document)).toEqual({ 'unknown-symbol': 1 })
})

describe('content controls', () => {
  const sdt = (content: string, properties = '<w:tag w:val="hoTen"/><w:alias w:val="Họ tên"/>') =>
    `<w:sdt><w:sdtPr>${properties}</w:sdtPr><w:sdtContent>${content}</w:sdtContent></w:sdt>`

  it('are named in what they hold, around runs, paragraphs, rows and cells', () => {
    const control = { tag: 'hoTen', title: 'Họ tên', isPlaceholder: false }
    const cell = `<w:tc>${p(t('c'))}</w:tc>`
    for (const body of [
      p(sdt(t('a'))),
      sdt(p(t('b'))),
      `<w:tbl><w:tr>${sdt(cell)}</w:tr></w:tbl>`,
      `<w:tbl>${sdt(`<w:tr>${cell}</w:tr>`)}</w:tbl>`,
    ]) {
      const [block] = readParts({ body }).sections[0]?.children ?? []
      const first = block?.type === 'table' ? block.rows[0]?.cells[0]?.children[0] : block
      expect(first?.type === 'paragraph' && first.children).toMatchObject([{ type: 'text', control }])
    }
  })

  it('say when they show their placeholder; those of Word itself are none', () => {
    expect(readInlines(sdt(t('...'), '<w:showingPlcHdr/>'))).toMatchObject([{ control: { isPlaceholder: true } }])
    expect(readInlines(sdt(t('1'), '<w:docPartObj/>'))[0]).not.toHaveProperty('control')
  })
})
