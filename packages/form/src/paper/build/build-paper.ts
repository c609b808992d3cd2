import type { Align, StyleName } from '@viet-ho/document'
import type { Report } from '../../template/mistake.ts'
import type { Markup, MarkupElement } from '../markup/markup.ts'
import type { Paper, PaperCell, PaperFlow, PaperRow } from '../paper.ts'
import { headingStyles, readClasses, readParagraphClasses, smallStyle, styleNames } from './attributes.ts'
import { buildBlock } from './build-block.ts'
import { buildParagraph } from './build-paragraph.ts'
import { buildTable } from './build-table.ts'
import { reportElement } from './report-element.ts'

/** Makes the paper of what `readMarkup` gave; reports what stands where it may not. */
export function buildPaper(nodes: readonly Markup[], report: Report): Paper {
  return { children: buildFlow(nodes, page, report) }
}

/** What a paragraph has from the page, the frame or the cell that holds it. */
export interface Surroundings {
  readonly style: StyleName
  readonly align?: Align
  readonly borderedCell: boolean
  readonly small: boolean
}

const page: Surroundings = { style: 'body', borderedCell: false, small: false }

function buildFlow(nodes: readonly Markup[], around: Surroundings, report: Report): PaperFlow[] {
  const flow: PaperFlow[] = []
  for (const node of nodes) {
    if (node.type === 'block') flow.push(buildBlock(node, (inner) => buildFlow(inner, around, report)))
    else if (node.type !== 'element') reportText(node, report)
    else {
      if (isKeptTogether(node)) keepLastWithNext(flow)
      flow.push(...buildElement(node, around, report))
    }
  }
  return flow
}

function buildElement(element: MarkupElement, around: Surroundings, report: Report): PaperFlow[] {
  const { name } = element
  if (name === 'p') return [buildOwnParagraph(element, styleNames, around.style, around, report)]
  if (name === 'h1') return [buildOwnParagraph(element, headingStyles(1), 'title', around, report)]
  if (name === 'h2') return [buildOwnParagraph(element, headingStyles(2), 'heading', around, report)]
  if (name === 'table') return [buildTable(element, buildFlow, report)]
  if (name === 'div') return [buildFrame(element, report)]
  reportElement(element, report)
  return []
}

function buildOwnParagraph(
  element: MarkupElement,
  allowed: readonly StyleName[],
  usual: StyleName,
  { small, align, borderedCell }: Surroundings,
  report: Report,
) {
  const named = readParagraphClasses(element, allowed, report)
  const style = named.style ?? usual
  const looks = { ...(align && { align }), ...named, style: small ? smallStyle(style) : style, borderedCell }
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
function keepLastWithNext(flow: PaperFlow[]) {
  const last = flow.at(-1)
  if (last?.type === 'paragraph') flow[flow.length - 1] = { ...last, keepWithNext: true }
}

/** Words and blanks between paragraphs stand nowhere; whitespace there is the writer's own. */
export function reportText(node: Exclude<Markup, { type: 'element' | 'block' }>, report: Report) {
  if (node.type === 'helper' || node.value.trim() !== '') report('text-outside-paragraph', node.place)
}
