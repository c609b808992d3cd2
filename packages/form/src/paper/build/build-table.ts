import type { Report } from '../../template/mistake.ts'
import type { Markup, MarkupElement } from '../markup/markup.ts'
import type { PaperCell, PaperFlow, PaperRow, PaperRows, PaperTable } from '../paper.ts'
import { readClasses, readParagraphClasses, smallStyle, styleNames } from './attributes.ts'
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
  const classes = readClasses(element, ['plain', 'small', 'together'], report, ['columns'])
  const columns = readColumns(element, report)
  const bordered = !classes.has('plain')
  const looks = { columns: columns.length, bordered, small: classes.has('small'), together: classes.has('together') }
  let inHead = true

  function buildRows(nodes: readonly Markup[]): PaperRows[] {
    return nodes.flatMap((node): PaperRows[] => {
      if (node.type === 'block') {
        inHead = false
        return [buildBlock(node, buildRows)]
      }
      if (node.type === 'element' && node.name === 'tr') {
        const row = buildRow(node, looks, buildFlow, report)
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
  return { type: 'table', columns, borders: bordered ? 'all' : 'none', children }
}

/** `columns="8 52 18 22"`: relative widths. */
function readColumns({ attributes, place }: MarkupElement, report: Report): number[] {
  const columns = (attributes.get('columns') ?? '').trim().split(/\s+/)
  const sound = columns.every((column) => /^\d{1,4}(\.\d{1,2})?$/.test(column) && Number(column) > 0)
  if (sound && columns.length <= 63) return columns.map(Number)
  report('wrong-columns', place)
  return []
}

function buildRow(element: MarkupElement, looks: TableLooks, buildFlow: BuildFlow, report: Report): PaperRow {
  const classes = readClasses(element, ['header', 'breakable'], report)
  if (looks.together && classes.has('breakable')) report('breakable-together', element.place)
  const children = element.children.flatMap((node): PaperCell[] => {
    if (node.type === 'block') report('block-in-row', node.place)
    else if (node.type !== 'element') reportText(node, report)
    else if (node.name === 'td' || node.name === 'th') return [buildCell(node, looks, buildFlow, report)]
    else reportElement(node, report)
    return []
  })
  const covered = children.reduce((sum, { span }) => sum + span, 0)
  if (looks.columns > 0 && covered !== looks.columns) report('columns-differ', element.place, covered, looks.columns)
  return { type: 'row', header: classes.has('header'), breakable: classes.has('breakable'), children }
}

function buildCell(element: MarkupElement, looks: TableLooks, buildFlow: BuildFlow, report: Report): PaperCell {
  const { bordered: borderedCell, small } = looks
  const { style: named, ...align } = readParagraphClasses(element, styleNames, report, ['colspan'])
  const usual = named ?? (element.name === 'th' ? 'table-head' : 'table-text')
  const span = element.attributes.get('colspan') ?? '1'
  const isSpan = /^[1-9]\d?$/.test(span)
  if (!isSpan) report('wrong-colspan', element.place)
  const around = { style: small ? smallStyle(usual) : usual, ...align, borderedCell, small }
  const children = holdsFlow(element.children)
    ? buildFlow(element.children, around, report)
    : [buildParagraph(element.children, around, report)]
  return { type: 'cell', span: isSpan ? Number(span) : 1, children }
}

const flowNames: ReadonlySet<string> = new Set(['p', 'h1', 'h2', 'table', 'div'])

/** Whether a cell holds paragraphs of its own, rather than the words of one. */
function holdsFlow(nodes: readonly Markup[]): boolean {
  return nodes.some((node) => {
    if (node.type === 'block')
      return holdsFlow(node.name === 'each' ? node.children : [...node.whenTrue, ...node.whenFalse])
    return node.type === 'element' && flowNames.has(node.name)
  })
}
