import { describe, expect, it } from 'vitest'
import { p, r, readInlines, readParagraphs, readTable, t } from '../../test-support/word-file.ts'

const style = (id: string, content: string, { type = 'paragraph', isDefault = false, basedOn = '' } = {}) =>
  `<w:style w:type="${type}" w:styleId="${id}"${isDefault ? ' w:default="1"' : ''}><w:name w:val="${id} name"/>${
    basedOn === '' ? '' : `<w:basedOn w:val="${basedOn}"/>`
  }${content}</w:style>`

const looksOf = (properties: string, styles = '', content = t('a')) =>
  readParagraphs(p(content, properties), { styles })[0]?.looks

describe('styles', () => {
  it('inherit from their ancestors and the defaults of the document', () => {
    const styles = [
      '<w:docDefaults><w:rPrDefault><w:rPr><w:sz w:val="28"/></w:rPr></w:rPrDefault>',
      '<w:pPrDefault><w:pPr><w:spacing w:after="120"/></w:pPr></w:pPrDefault></w:docDefaults>',
      style('Normal', '<w:pPr><w:jc w:val="both"/></w:pPr>', { isDefault: true }),
      style('Middle', '<w:pPr><w:ind w:left="567" w:firstLine="284"/></w:pPr><w:rPr><w:b/></w:rPr>', {
        basedOn: 'Normal',
      }),
      style('Leaf', '<w:pPr><w:ind w:hanging="284"/><w:outlineLvl w:val="1"/></w:pPr>', { basedOn: 'Middle' }),
    ].join('')
    const [leaf, normal] = readParagraphs(p(t('a'), '<w:pStyle w:val="Leaf"/>') + p(t('b')), { styles })
    expect(leaf).toMatchObject({
      style: 'Leaf name',
      looks: { align: 'justify', left: 10, firstLine: -5.01, after: 6, size: 14, outline: 2 },
      children: [{ bold: true, size: 14 }],
    })
    expect(normal).toMatchObject({ style: 'Normal name', looks: { align: 'justify', left: 0, outline: 0 } })
  })

  it('based on each other in a circle end somewhere', () => {
    const styles =
      style('A', '<w:rPr><w:i/></w:rPr>', { basedOn: 'B' }) + style('B', '<w:rPr><w:b/></w:rPr>', { basedOn: 'A' })
    expect(readParagraphs(p(t('a'), '<w:pStyle w:val="A"/>'), { styles })[0]?.children).toMatchObject([
      { bold: true, italic: true },
    ])
  })

  it('turn over what is on already, which direct formatting does not', () => {
    const styles =
      style('Bold', '<w:rPr><w:b/></w:rPr>') +
      style('Strong', '<w:rPr><w:b/><w:caps w:val="1"/></w:rPr>', { type: 'character' })
    const content = t('a', '<w:rStyle w:val="Strong"/>') + t('b', '<w:b/>') + t('c', '<w:b w:val="0"/>')
    expect(readParagraphs(p(content, '<w:pStyle w:val="Bold"/>'), { styles })[0]?.children).toMatchObject([
      { value: 'A', bold: false },
      { value: 'b', bold: true },
      { value: 'c', bold: false },
    ])
    expect(readInlines(t('d', '<w:rStyle w:val="Strong"/>'), { styles })).toMatchObject([{ value: 'D', bold: true }])
  })

  it('of tables reach their paragraphs', () => {
    const styles = style('Grid', '<w:pPr><w:jc w:val="center"/></w:pPr><w:rPr><w:i/></w:rPr>', { type: 'table' })
    const body = `<w:tbl><w:tblPr><w:tblStyle w:val="Grid"/></w:tblPr><w:tr><w:tc>${p(t('a'))}</w:tc></w:tr></w:tbl>`
    const [paragraph] = readTable(body, { styles }).rows[0]?.cells[0]?.children ?? []
    expect(paragraph).toMatchObject({ looks: { align: 'center' }, children: [{ italic: true }] })
  })
})

describe('runs', () => {
  it('have their looks', () => {
    const properties = '<w:i/><w:u w:val="dotted"/><w:dstrike/><w:vertAlign w:val="superscript"/><w:sz w:val="26"/>'
    expect(readInlines(t('a', properties))).toMatchObject([
      { bold: false, italic: true, underline: true, strike: true, superscript: true, subscript: false, size: 13 },
    ])
    expect(readInlines(t('a', '<w:u w:val="none"/>'))).toMatchObject([{ underline: false }])
    expect(readInlines(r('<w:tab/>', '<w:u w:val="single"/>'))).toMatchObject([{ type: 'tab', underline: true }])
  })
})

describe('paragraphs', () => {
  it('are aligned', () => {
    const aligned = (value: string) => looksOf(`<w:jc w:val="${value}"/>`)?.align
    expect(['both', 'distribute', 'start', 'end', 'center', 'right', 'strange'].map(aligned)).toEqual([
      'justify',
      'justify',
      'left',
      'right',
      'center',
      'right',
      'left',
    ])
  })

  it('are indented, in twips, with units, or in letters', () => {
    expect(looksOf('<w:ind w:start="1440" w:end="720" w:firstLine="567"/>')).toMatchObject({
      left: 25.4,
      right: 12.7,
      firstLine: 10,
    })
    expect(looksOf('<w:ind w:left="1in" w:hanging="10mm"/>')).toMatchObject({ left: 25.4, firstLine: -10 })
    expect(looksOf('<w:ind w:leftChars="100"/>')).toMatchObject({ left: 4.23 })
  })

  it('have lines as high as their rule says', () => {
    const height = (spacing: string) => looksOf(`<w:spacing ${spacing}/>`, '', t('a', '<w:sz w:val="28"/>'))?.lineHeight
    expect(height('w:line="360" w:lineRule="auto"')).toBe(24.15)
    expect(height('w:line="360" w:lineRule="exact"')).toBe(18)
    expect(height('w:line="200" w:lineRule="atLeast"')).toBe(16.1)
    expect(height('w:line="400" w:lineRule="atLeast"')).toBe(20)
  })

  it('have space around them, but not among those of a style that ask for none', () => {
    expect(looksOf('<w:spacing w:before="120" w:after="60"/>')).toMatchObject({ before: 6, after: 3 })
    expect(looksOf('<w:spacing w:before="5" w:beforeAutospacing="1"/>')?.before).toBe(14)
    const properties = '<w:spacing w:before="120" w:after="120"/><w:contextualSpacing/>'
    const other = `<w:pStyle w:val="Other"/>${properties}`
    const styles = style('Other', '')
    const paragraphs = readParagraphs(p(t('a'), properties) + p(t('b'), properties) + p(t('c'), other), { styles })
    expect(paragraphs.map(({ looks }) => [looks.before, looks.after])).toEqual([
      [6, 0],
      [0, 6],
      [6, 6],
    ])
  })

  it('have the size of most of their letters, or of their mark', () => {
    const content = t('dài hơn nhiều', '<w:sz w:val="28"/>') + t('ngắn', '<w:sz w:val="20"/>')
    expect(looksOf('', '', content)?.size).toBe(14)
    expect(looksOf('<w:rPr><w:sz w:val="16"/></w:rPr>', '', '')?.size).toBe(8)
  })

  it('may be kept, broken before, and bordered', () => {
    const borders = '<w:pBdr><w:top w:val="single"/><w:bottom w:val="nil"/><w:left w:val="double"/></w:pBdr>'
    expect(looksOf(`<w:keepNext/><w:pageBreakBefore w:val="true"/>${borders}`)).toMatchObject({
      keepWithNext: true,
      pageBreakBefore: true,
      borders: ['top', 'left'],
    })
    expect(looksOf('<w:keepNext w:val="off"/>')?.keepWithNext).toBe(false)
  })
})

describe('tabs', () => {
  const tabs = (...stops: [position: number, rest?: string][]) =>
    `<w:tabs>${stops.map(([position, rest = 'w:val="left"']) => `<w:tab w:pos="${position}" ${rest}/>`).join('')}</w:tabs>`

  it('stop at what styles and paragraphs say, less what is cleared', () => {
    const styles = style('Normal', `<w:pPr>${tabs([1440], [2880])}</w:pPr>`, { isDefault: true })
    const own = tabs(
      [2880, 'w:val="clear"'],
      [720, 'w:val="right" w:leader="dot"'],
      [4320, 'w:val="center" w:leader="underscore"'],
    )
    expect(looksOf(own, styles)?.tabs).toEqual([
      { position: 12.7, align: 'right', leader: 'dots' },
      { position: 25.4, align: 'left', leader: 'none' },
      { position: 76.2, align: 'center', leader: 'line' },
    ])
  })

  const reached = (properties: string, content: string) =>
    readParagraphs(p(content, properties))[0]?.children.flatMap((inline) =>
      inline.type === 'tab' ? [inline.stop?.position] : [],
    )

  it('reach the stops of their line in order', () => {
    const content = r('<w:tab/><w:t>a</w:t><w:tab/><w:tab/><w:br/><w:tab/>')
    expect(reached(tabs([1440], [2880]), content)).toEqual([25.4, 50.8, undefined, 25.4])
    expect(reached(`${tabs([1440], [2880])}<w:ind w:left="1440"/>`, content)).toEqual([
      50.8,
      undefined,
      undefined,
      50.8,
    ])
  })

  it('reach the indent first in a hanging paragraph', () => {
    const content = r('<w:tab/><w:tab/>')
    expect(reached(`${tabs([2880])}<w:ind w:left="720" w:hanging="720"/>`, content)).toEqual([undefined, 50.8])
    expect(reached(`${tabs([720], [2880])}<w:ind w:left="720" w:hanging="720"/>`, content)).toEqual([12.7, 50.8])
  })
})
