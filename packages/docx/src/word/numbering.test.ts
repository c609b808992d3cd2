import { describe, expect, it } from 'vitest'
import { p, readParagraphs, t } from '../../test-support/word-file.ts'
import { formatCount } from './number-formats.ts'

const level = (index: number, format: string, text: string, rest = '', start = 1) =>
  `<w:lvl w:ilvl="${index}"><w:start w:val="${start}"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/>${rest}</w:lvl>`
const abstract = (id: number, ...levels: string[]) =>
  `<w:abstractNum w:abstractNumId="${id}">${levels.join('')}</w:abstractNum>`
const num = (id: number, abstractId: number, rest = '') =>
  `<w:num w:numId="${id}"><w:abstractNumId w:val="${abstractId}"/>${rest}</w:num>`
const numbered = (id: number, ilvl = 0) => `<w:numPr><w:ilvl w:val="${ilvl}"/><w:numId w:val="${id}"/></w:numPr>`
const item = (id: number, ilvl = 0) => p(t('x'), numbered(id, ilvl))

const marks = (body: string, numbering: string, styles = '') =>
  readParagraphs(body, { numbering, styles }).map(({ mark }) => mark)

describe('marks of lists', () => {
  it('are counted level by level, deeper ones set back', () => {
    const numbering =
      abstract(0, level(0, 'decimal', '%1.'), level(1, 'decimal', '%1.%2'), level(2, 'lowerLetter', '%3)')) + num(1, 0)
    const body = item(1) + item(1, 1) + item(1, 2) + item(1, 2) + item(1, 1) + item(1, 2) + item(1) + item(1, 1)
    expect(marks(body, numbering)).toEqual(['1.', '1.1', 'a)', 'b)', '1.2', 'a)', '2.', '2.1'])
  })

  it('have the formats of Word', () => {
    const formats = [
      'decimal',
      'lowerLetter',
      'upperLetter',
      'lowerRoman',
      'upperRoman',
      'decimalZero',
      'none',
      'strange',
    ]
    expect(formats.map((format) => formatCount(4, format))).toEqual(['4', 'd', 'D', 'iv', 'IV', '04', '', '4'])
    expect([26, 27, 53].map((count) => formatCount(count, 'lowerLetter'))).toEqual(['z', 'aa', 'aaa'])
    expect(formatCount(1_000_000, 'upperRoman')).toBe('MMMCMXCIX')
  })

  it('begin where the list says, begin again where a numbering does, and go on in another of the same list', () => {
    const override = '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="5"/></w:lvlOverride>'
    const numbering = abstract(0, level(0, 'decimal', '%1', '', 3)) + num(1, 0) + num(2, 0) + num(3, 0, override)
    expect(marks(item(1) + item(2) + item(3) + item(3) + item(1), numbering)).toEqual(['3', '4', '5', '6', '7'])
  })

  it('may go on through levels above, and be Arabic in legal style', () => {
    const numbering =
      abstract(0, level(0, 'upperRoman', '%1'), level(1, 'decimal', '%1.%2', '<w:isLgl/><w:lvlRestart w:val="0"/>')) +
      num(1, 0)
    expect(marks(item(1) + item(1, 1) + item(1) + item(1, 1), numbering)).toEqual(['I', '1.1', 'II', '2.2'])
  })

  it('begin levels above that no paragraph has', () => {
    const numbering = abstract(0, level(0, 'decimal', '%1'), level(1, 'decimal', '%1.%2')) + num(1, 0)
    expect(marks(item(1, 1) + item(1, 1), numbering)).toEqual(['1.1', '1.2'])
  })

  it('are bullets in Unicode', () => {
    const bullet = (text: string, font: string) =>
      abstract(0, level(0, 'bullet', text, `<w:rPr><w:rFonts w:ascii="${font}" w:hAnsi="${font}"/></w:rPr>`)) +
      num(1, 0)
    const bullets = [
      ['\uf0b7', 'Symbol'],
      ['\uf02d', 'Symbol'],
      ['\uf0a7', 'Wingdings'],
      ['\uf0d8', 'Wingdings'],
      ['-', 'Times New Roman'],
      ['+', 'Times New Roman'],
      ['o', 'Courier New'],
      ['\uf0a8', 'Wingdings'],
    ].map(([text = '', font = '']) => marks(item(1), bullet(text, font))[0])
    expect(bullets).toEqual(['•', '-', '▪', '➢', '-', '+', '○', '☐'])
  })

  it('come from styles, at the level that belongs to the style; numbering 0 takes them away', () => {
    const numbering =
      abstract(0, level(0, 'decimal', '%1'), level(1, 'lowerLetter', '%2)', '<w:pStyle w:val="Sub"/>')) + num(1, 0)
    const styles =
      '<w:style w:type="paragraph" w:styleId="Sub"><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>'
    const sub = '<w:pStyle w:val="Sub"/>'
    expect(marks(p(t('x'), sub) + p(t('x'), sub + numbered(0)), numbering, styles)).toEqual(['a)', ''])
  })

  it('are missing where the file lacks the list', () => {
    expect(marks(item(1), '')).toEqual([''])
    expect(readParagraphs(item(1)).map(({ mark }) => mark)).toEqual([''])
  })
})

it('indents as the list says, unless the paragraph or the style that names the list says otherwise', () => {
  const indent = (left: number, hanging = 0) => `<w:pPr><w:ind w:left="${left}" w:hanging="${hanging}"/></w:pPr>`
  const numbering = abstract(0, level(0, 'decimal', '%1', indent(1440, 720))) + num(1, 0)
  const style = (id: string, properties: string) =>
    `<w:style w:type="paragraph" w:styleId="${id}"><w:pPr>${properties}</w:pPr></w:style>`
  const styles = style('Own', `${numbered(1)}<w:ind w:left="0"/>`) + style('Plain', '<w:ind w:left="0"/>')
  const body = [
    numbered(1),
    `${numbered(1)}<w:ind w:left="2880"/>`,
    '<w:pStyle w:val="Own"/>',
    `<w:pStyle w:val="Plain"/>${numbered(1)}`,
    `<w:pStyle w:val="Own"/>${numbered(0)}`,
  ]
  const looks = readParagraphs(body.map((properties) => p(t('x'), properties)).join(''), { numbering, styles })
  expect(looks.map(({ looks: { left, firstLine } }) => [left, firstLine])).toEqual([
    [25.4, -12.7],
    [50.8, -12.7],
    [0, -12.7],
    [25.4, -12.7],
    [0, 0],
  ])
})
