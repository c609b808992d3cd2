import { describe, expect, it } from 'vitest'
import { lossesOf, p, readBody, readParts, readTable, t, textsOf } from '../../test-support/word-file.ts'
import type { WordCell } from './word-document.ts'

const tc = (text: string, properties = '') => `<w:tc><w:tcPr>${properties}</w:tcPr>${p(t(text))}</w:tc>`
const tr = (cells: string, properties = '') => `<w:tr><w:trPr>${properties}</w:trPr>${cells}</w:tr>`
const tbl = (rows: string, properties = '', grid = [1440, 720]) =>
  `<w:tbl><w:tblPr>${properties}</w:tblPr><w:tblGrid>${grid.map((width) => `<w:gridCol w:w="${width}"/>`).join('')}</w:tblGrid>${rows}</w:tbl>`

/** Spans and words of the cells, row by row. */
const shape = (body: string) =>
  readTable(body).rows.map(({ cells }) =>
    cells.map(({ span, rowSpan, children }) => `${span}x${rowSpan} ${textsOf(children).join('/')}`),
  )

/** First letters of the sides that are drawn. */
const drawn = ({ borders }: WordCell) =>
  (['top', 'right', 'bottom', 'left'] as const).map((side) => (borders[side] ? side.charAt(0) : '')).join('')

describe('tables', () => {
  it('have columns, a place, and rows with their properties', () => {
    const rows = tr(
      tc('a', '<w:vAlign w:val="center"/>') + tc('b'),
      '<w:tblHeader/><w:cantSplit/><w:trHeight w:val="567"/>',
    )
    const table = readTable(tbl(rows, '<w:jc w:val="center"/><w:tblInd w:w="284" w:type="dxa"/>'))
    expect(table).toMatchObject({
      number: 1,
      columns: [25.4, 12.7],
      align: 'center',
      indent: 5.01,
      rows: [
        { header: true, cantSplit: true, height: 10, cells: [{ verticalAlign: 'middle' }, { verticalAlign: 'top' }] },
      ],
    })
  })

  it('join cells over columns and rows', () => {
    const restart = '<w:vMerge w:val="restart"/>'
    const rows =
      tr(tc('a', restart) + tc('b')) + tr(tc('', '<w:vMerge/>') + tc('c')) + tr(tc('d', '<w:gridSpan w:val="2"/>'))
    expect(shape(tbl(rows))).toEqual([['1x2 a', '1x1 b'], ['1x1 c'], ['2x1 d']])
    expect(
      shape(
        tbl(
          tr(tc('a', '<w:vMerge/>') + tc('b', '<w:hMerge w:val="restart"/>') + tc('', '<w:hMerge w:val="continue"/>')),
        ),
      ),
    ).toEqual([['1x1 a', '2x1 b']])
  })

  it('are whole grids: gaps at the sides are cells without lines', () => {
    const lines =
      '<w:tblBorders><w:top w:val="single"/><w:left w:val="single"/><w:bottom w:val="single"/><w:right w:val="single"/><w:insideV w:val="single"/><w:insideH w:val="single"/></w:tblBorders>'
    const rows =
      tr(tc('a') + tc('b') + tc('c')) + tr(tc('d'), '<w:gridBefore w:val="1"/><w:gridAfter w:val="1"/>') + tr(tc('e'))
    const body = tbl(rows, lines, [720, 720, 720])
    expect(shape(body)).toEqual([
      ['1x1 a', '1x1 b', '1x1 c'],
      ['1x1 ', '1x1 d', '1x1 '],
      ['1x1 e', '2x1 '],
    ])
    expect(readTable(body).rows[1]?.cells.map(drawn)).toEqual(['', 'trbl', ''])
  })

  it('take widths from the cells where the grid is missing, and keep within 200 columns', () => {
    expect(readTable(tbl(tr(tc('a', '<w:tcW w:w="1440" w:type="dxa"/>') + tc('b')), '', [])).columns).toEqual([
      25.4, 12.7,
    ])
    expect(readTable(tbl(tr(tc('a', '<w:gridSpan w:val="99999999"/>')))).columns).toHaveLength(200)
  })

  it('stand in cells of tables, and are numbered in their order', () => {
    const inner = tbl(tr(tc('trong')))
    const outer = tbl(tr(`<w:tc>${p(t('ngoài'))}${inner}${p('')}</w:tc>`))
    const [first, second] = readBody(outer + tbl(tr(tc('sau'))))
    expect(first && second && [textsOf([first]), textsOf([second])]).toEqual([['ngoài', 'trong', ''], ['sau']])
    expect([first?.number, second?.number]).toEqual([1, 3])
  })

  it('list what floats and what runs upwards; deleted rows are left out', () => {
    const rows = tr(tc('a', '<w:textDirection w:val="btLr"/>')) + tr(tc('b'), '<w:del w:id="1"/>')
    const document = readParts({ body: tbl(rows, '<w:tblpPr w:tblpX="1"/>') + p(t('c')) })
    expect(document.notCarried).toMatchObject([
      { what: 'floating-table', near: 'ab' },
      { what: 'vertical-text', near: 'a' },
    ])
    expect(lossesOf(document)).toEqual({ 'floating-table': 1, 'vertical-text': 1 })
    const [, after] = document.sections[0]?.children ?? []
    expect(textsOf(document.sections[0]?.children ?? [])).toEqual(['a', 'c'])
    expect(after?.number).toBe(3)
  })
})

describe('lines of tables', () => {
  const inside = '<w:insideH w:val="single"/><w:insideV w:val="single"/>'
  const rows = tr(tc('a') + tc('b')) + tr(tc('c') + tc('d'))
  const sides = (body: string, styles = '') => readTable(body, { styles }).rows.map(({ cells }) => cells.map(drawn))

  it('come from the table', () => {
    expect(sides(tbl(rows, `<w:tblBorders><w:top w:val="single"/>${inside}</w:tblBorders>`))).toEqual([
      ['trb', 'tbl'],
      ['tr', 'tl'],
    ])
    expect(sides(tbl(rows))).toEqual([
      ['', ''],
      ['', ''],
    ])
  })

  it('come from its style, under what the table says', () => {
    const styles = [
      `<w:style w:type="table" w:styleId="Base"><w:tblPr><w:tblBorders><w:top w:val="single"/>${inside}</w:tblBorders></w:tblPr></w:style>`,
      '<w:style w:type="table" w:styleId="Grid"><w:basedOn w:val="Base"/></w:style>',
    ].join('')
    const own = '<w:tblBorders><w:top w:val="none"/></w:tblBorders>'
    expect(sides(tbl(rows, '<w:tblStyle w:val="Grid"/>'), styles)).toEqual([
      ['trb', 'tbl'],
      ['tr', 'tl'],
    ])
    expect(sides(tbl(rows, `<w:tblStyle w:val="Grid"/>${own}`), styles)).toEqual([
      ['rb', 'bl'],
      ['tr', 'tl'],
    ])
  })

  it('come from rows and cells, and belong to both neighbours', () => {
    const cell = tc('a', '<w:tcBorders><w:bottom w:val="dotted"/><w:right w:val="nil"/></w:tcBorders>')
    expect(sides(tbl(tr(cell + tc('b')) + tr(tc('c') + tc('d'))))).toEqual([
      ['b', ''],
      ['t', ''],
    ])
    const exception = `<w:tr><w:tblPrEx><w:tblBorders><w:left w:val="single"/></w:tblBorders></w:tblPrEx>${tc('a')}</w:tr>`
    expect(sides(tbl(exception + tr(tc('b')), '', [720]))).toEqual([['l'], ['']])
  })

  it('go around cells that reach over rows', () => {
    const merged = tr(tc('a', '<w:vMerge w:val="restart"/>') + tc('b')) + tr(tc('', '<w:vMerge/>') + tc('c'))
    const box = `<w:tblBorders><w:top w:val="single"/><w:bottom w:val="single"/>${inside}</w:tblBorders>`
    expect(sides(tbl(merged, box))).toEqual([['trb', 'tbl'], ['tbl']])
  })
})
