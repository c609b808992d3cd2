import type { Column } from '@viet-ho/document'
import type { Place, Report } from '../../template/mistake.ts'
import type { Markup, MarkupElement } from '../markup/markup.ts'
import type { PaperCell, PaperFlow, PaperRow, PaperRows, PaperTable } from '../paper.ts'
import { readClasses, readParagraphLooks, smallStyle, styleNames } from './attributes.ts'
import { buildBlock } from './build-block.ts'
import { reportText, type Surroundings } from './build-paper.ts'
import { buildParagraph } from './build-paragraph.ts'
import { reportElement } from './report-element.ts'

/** Makes the content of a cell that holds paragraphs or tables of its own. */
type BuildFlow = (nodes: readonly Markup[], around: Surroundings, report: Report) => PaperFlow[]

/** What the rows and cells of a table have to know of it. */
interface TableLooks {
  readonly columns: number
  readonly bordered: boolean
  readonly small: boolean
  readonly together: boolean
}

export function buildTable(element: MarkupElement, buildFlow: BuildFlow, report: Report): PaperTable {
  const classes = readClasses(element, ['plain', 'framed', 'small', 'together', 'center', 'right'], report, ['columns'])
  const columns = readColumns(element, report)
  const bordered = !classes.has('plain') && !classes.has('framed')
  if (classes.has('plain') && classes.has('framed')) report('two-styles', element.place)
  const looks = { columns: columns.length, bordered, small: classes.has('small'), together: classes.has('together') }
  let inHead = true
  const places = new Map<PaperRow, Place>()

  function buildRows(nodes: readonly Markup[]): PaperRows[] {
    return nodes.flatMap((node): PaperRows[] => {
      if (node.type === 'block') {
        inHead = false
        return [buildBlock(node, buildRows)]
      }
      if (node.type === 'element' && node.name === 'tr') {
        const row = buildRow(node, looks, buildFlow, report)
        places.set(row, node.place)
        // Only rows at the top can be repeated on each page.
        if (row.header && !inHead) report('late-header', node.place)
        inHead &&= row.header
        return [row]
      }
      if (node.type === 'element') reportElement(node, report)
      else reportText(node, report)
      return []
    })
  }

  const children = buildRows(element.children)
  if (children.length === 0) report('empty-table', element.place)
  checkCoverage(children, columns.length, places, report)
  const align = classes.has('center') ? 'center' : classes.has('right') ? 'right' : undefined
  const borders = bordered ? 'all' : classes.has('framed') ? 'frame' : 'none'
  return { type: 'table', columns, ...(align && { align }), borders, children }
}

/** Every row covers all columns, with the cells that reach into it from above; those rows stand together outside all blocks. */
function checkCoverage(
  rows: readonly PaperRows[],
  columns: number,
  places: ReadonlyMap<PaperRow, Place>,
  report: Report,
) {
  let above: { readonly span: number; readonly rows: number }[] = []
  let last: Place | undefined
  for (const row of rows) {
    if (row.type !== 'row') {
      if (above.length > 0 && last) report('joined-too-far', last)
      above = []
      for (const side of row.type === 'each' ? [row.children] : [row.whenTrue, row.whenFalse])
        checkCoverage(side, columns, places, report)
      continue
    }
    last = places.get(row)
    const cells = [...above, ...row.children.map(({ span, rowSpan = 1 }) => ({ span, rows: rowSpan }))]
    const covered = cells.reduce((sum, { span }) => sum + span, 0)
    if (columns > 0 && covered !== columns && last) report('columns-differ', last, covered, columns)
    above = cells.map(({ span, rows: count }) => ({ span, rows: count - 1 })).filter((cell) => cell.rows > 0)
  }
  if (above.length > 0 && last) report('joined-too-far', last)
}

/** `columns="12mm 60 30"`: widths in millimetres, and shares of what they leave. */
function readColumns({ attributes, place }: MarkupElement, report: Report): Column[] {
  const columns = (attributes.get('columns') ?? '').trim().split(/\s+/)
  const sound = columns.every((column) => /^\d{1,4}(\.\d{1,2})?(mm)?$/.test(column) && Number.parseFloat(column) > 0)
  if (!sound || columns.length > 63) {
    report('wrong-columns', place)
    return []
  }
  return columns.map((column) => {
    const width = Number.parseFloat(column)
    return column.endsWith('mm') ? { mm: width } : width
  })
}

/** A whole number that an attribute holds; undefined without the attribute, or with a wrong one, which is reported. */
function readNumber(
  { attributes, place }: MarkupElement,
  name: string,
  { least, most }: { readonly least: number; readonly most: number },
  code: 'wrong-height' | 'wrong-colspan' | 'wrong-rowspan',
  report: Report,
): number | undefined {
  const value = attributes.get(name)
  if (value === undefined) return undefined
  const number = /^\d{1,3}$/.test(value) ? Number(value) : Number.NaN
  if (number >= least && number <= most) return number
  report(code, place)
  return undefined
}

function buildRow(element: MarkupElement, looks: TableLooks, buildFlow: BuildFlow, report: Report): PaperRow {
  const classes = readClasses(element, ['header', 'breakable'], report, ['height'])
  if (looks.together && classes.has('breakable')) report('breakable-together', element.place)
  const children = element.children.flatMap((node): PaperCell[] => {
    if (node.type === 'block') report('block-in-row', node.place)
    else if (node.type !== 'element') reportText(node, report)
    else if (node.name === 'td' || node.name === 'th') return [buildCell(node, looks, buildFlow, report)]
    else reportElement(node, report)
    return []
  })
  const height = readNumber(element, 'height', { least: 3, most: 240 }, 'wrong-height', report)
  const looksOfRow = { header: classes.has('header'), breakable: classes.has('breakable') }
  return { type: 'row', ...looksOfRow, ...(height && { height }), children }
}

const cellLooks = ['middle', 'bottom'] as const
const lineClasses = ['top', 'right', 'bottom', 'left'].flatMap((side) => [`line-${side}`, `no-line-${side}`])

function buildCell(element: MarkupElement, looks: TableLooks, buildFlow: BuildFlow, report: Report): PaperCell {
  const { bordered: borderedCell, small } = looks
  const own = splitClasses(element)
  const { style: named, ...paragraphLooks } = readParagraphLooks(own.others, styleNames, report, ['colspan', 'rowspan'])
  const usual = named ?? (element.name === 'th' ? 'table-head' : 'table-text')
  const span = readNumber(element, 'colspan', { least: 1, most: 99 }, 'wrong-colspan', report) ?? 1
  const rowSpan = readNumber(element, 'rowspan', { least: 1, most: 99 }, 'wrong-rowspan', report) ?? 1
  const around = { style: small ? smallStyle(usual) : usual, ...paragraphLooks, borderedCell, small }
  const children = holdsFlow(element.children)
    ? buildFlow(element.children, around, report)
    : [buildParagraph(element.children, around, report)]
  return { type: 'cell', span, ...(rowSpan > 1 && { rowSpan }), ...own.looks, children }
}

/** The classes of a cell itself, apart from those of its paragraphs: `middle`, `no-line-top`. */
function splitClasses(element: MarkupElement): {
  readonly looks: Pick<PaperCell, 'verticalAlign' | 'borders'>
  readonly others: MarkupElement
} {
  const words = (element.attributes.get('class') ?? '').split(/\s+/)
  const verticalAlign = cellLooks.find((word) => words.includes(word))
  const lines = words.filter((word) => lineClasses.includes(word))
  const borders = Object.fromEntries(lines.map((word) => [word.replace(/^(no-)?line-/, ''), word.startsWith('line-')]))
  const others = words.filter((word) => word !== verticalAlign && !lines.includes(word)).join(' ')
  const attributes = new Map(element.attributes)
  if (attributes.has('class')) attributes.set('class', others)
  return {
    looks: { ...(verticalAlign && { verticalAlign }), ...(lines.length > 0 && { borders }) },
    others: { ...element, attributes },
  }
}

const flowNames: ReadonlySet<string> = new Set(['p', 'h1', 'h2', 'table', 'div', 'ol', 'ul'])

/** Whether a cell holds paragraphs of its own, rather than the words of one. */
function holdsFlow(nodes: readonly Markup[]): boolean {
  return nodes.some((node) => {
    if (node.type === 'block')
      return holdsFlow(node.name === 'each' ? node.children : [...node.whenTrue, ...node.whenFalse])
    return node.type === 'element' && flowNames.has(node.name)
  })
}
