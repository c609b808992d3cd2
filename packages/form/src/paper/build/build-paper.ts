import type { Align, StyleName } from '@viet-ho/document'
import type { Report } from '../../template/mistake.ts'
import type { Markup, MarkupElement } from '../markup/markup.ts'
import type { Paper, PaperCell, PaperFlow, PaperRoot, PaperRow, PaperSection } from '../paper.ts'
import { headingStyles, readClasses, readParagraphLooks, smallStyle, styleNames } from './attributes.ts'
import { buildBlock } from './build-block.ts'
import { buildList } from './build-list.ts'
import { buildParagraph } from './build-paragraph.ts'
import { buildRunning } from './build-running.ts'
import { buildTable } from './build-table.ts'
import type { ParagraphMeasures } from './read-measures.ts'
import { readPage } from './read-page.ts'
import { reportElement } from './report-element.ts'

/** Makes the paper of what `readMarkup` gave; reports what stands where it may not. */
export function buildPaper(nodes: readonly Markup[], report: Report): Paper {
  const [header, footer] = ['header', 'footer'].map((name) => buildRunning(nodes, name, report))
  const others = nodes.filter((node) => !isRunning(node))
  return { ...(header && { header }), ...(footer && { footer }), children: buildRoot(others, report) }
}

const isRunning = (node: Markup) => node.type === 'element' && (node.name === 'header' || node.name === 'footer')

/** Sections and columns, which stand on the paper itself, and what may stand anywhere. */
function buildRoot(nodes: readonly Markup[], report: Report): PaperRoot[] {
  const content: PaperRoot[] = []
  for (const node of nodes) {
    if (node.type === 'block') content.push(buildBlock(node, (inner) => buildRoot(inner, report)))
    else if (node.type === 'element' && node.name === 'section') content.push(buildSection(node, report))
    else if (node.type === 'element' && node.name === 'div' && columnCount(node) > 0) {
      readClasses(node, ['two-columns', 'three-columns'], report)
      const count = columnCount(node) === 2 ? 2 : 3
      content.push({ type: 'columns', count, children: buildFlow(node.children, page, report) })
    } else addFlow(content, node, page, report)
  }
  return content
}

function buildSection(element: MarkupElement, report: Report): PaperSection {
  return { type: 'section', page: readPage(element, report), children: buildRoot(element.children, report) }
}

function columnCount({ attributes }: MarkupElement): number {
  const classes = (attributes.get('class') ?? '').split(/\s+/)
  return classes.includes('two-columns') ? 2 : classes.includes('three-columns') ? 3 : 0
}

/** What a paragraph has from the page, the frame or the cell that holds it. */
export interface Surroundings {
  readonly style: StyleName
  readonly align?: Align
  readonly measures: ParagraphMeasures
  readonly borderedCell: boolean
  readonly small: boolean
}

const page: Surroundings = { style: 'body', measures: {}, borderedCell: false, small: false }

function buildFlow(nodes: readonly Markup[], around: Surroundings, report: Report): PaperFlow[] {
  const flow: PaperFlow[] = []
  for (const node of nodes) {
    if (node.type === 'block') flow.push(buildBlock(node, (inner) => buildFlow(inner, around, report)))
    else addFlow(flow, node, around, report)
  }
  return flow
}

function addFlow(flow: PaperRoot[], node: Exclude<Markup, { type: 'block' }>, around: Surroundings, report: Report) {
  if (node.type !== 'element') return reportText(node, report)
  if (isKeptTogether(node)) keepLastWithNext(flow)
  flow.push(...buildElement(node, around, report))
}

function buildElement(element: MarkupElement, around: Surroundings, report: Report): PaperFlow[] {
  const { name } = element
  if (name === 'p') return [buildOwnParagraph(element, styleNames, around.style, around, report)]
  if (name === 'h1') return [buildOwnParagraph(element, headingStyles(1), 'title', around, report)]
  if (name === 'h2') return [buildOwnParagraph(element, headingStyles(2), 'heading', around, report)]
  if (name === 'table') return [buildTable(element, buildFlow, report)]
  if (name === 'ol' || name === 'ul') return [buildList(element, around, buildFlow, report)]
  if (name === 'div') return [buildFrame(element, report)]
  reportElement(element, report)
  return []
}

function buildOwnParagraph(
  element: MarkupElement,
  allowed: readonly StyleName[],
  usual: StyleName,
  { small, align, measures, borderedCell }: Surroundings,
  report: Report,
) {
  const own = readParagraphLooks(element, allowed, report)
  const style = own.style ?? usual
  const looks = {
    ...(align && { align }),
    ...own,
    style: small ? smallStyle(style) : style,
    measures: { ...measures, ...own.measures },
    borderedCell,
  }
  return buildParagraph(element.children, looks, report)
}

/** `<div class="framed">`: a table of one cell, which may be divided between pages. */
function buildFrame(element: MarkupElement, report: Report): PaperFlow {
  if (!readClasses(element, ['framed'], report).has('framed')) report('div-not-framed', element.place)
  const cell: PaperCell = { type: 'cell', span: 1, children: buildFlow(element.children, page, report) }
  const row: PaperRow = { type: 'row', header: false, breakable: true, children: [cell] }
  return { type: 'table', columns: [1], borders: 'all', children: [row] }
}

const isKeptTogether = ({ name, attributes }: MarkupElement) =>
  name === 'table' && (attributes.get('class') ?? '').split(/\s+/).includes('together')

/** The paragraph before a table that is kept together goes with it. */
function keepLastWithNext(flow: PaperRoot[]) {
  const last = flow.at(-1)
  if (last?.type === 'paragraph') flow[flow.length - 1] = { ...last, keepWithNext: true }
}

/** Words and blanks between paragraphs stand nowhere; whitespace there is the writer's own. */
export function reportText(node: Exclude<Markup, { type: 'element' | 'block' }>, report: Report) {
  if (node.type === 'helper' || node.value.trim() !== '') report('text-outside-paragraph', node.place)
}
