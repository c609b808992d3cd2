import type { Report } from '../../template/mistake.ts'
import type { Markup, MarkupElement } from '../markup/markup.ts'
import type { PaperFlow, PaperItems, PaperList } from '../paper.ts'
import { readClasses } from './attributes.ts'
import { buildBlock } from './build-block.ts'
import { reportText, type Surroundings } from './build-paper.ts'
import { buildParagraph } from './build-paragraph.ts'
import { reportElement } from './report-element.ts'

type BuildFlow = (nodes: readonly Markup[], around: Surroundings, report: Report) => PaperFlow[]

/** `<ol>` counts, `class="roman"` in Roman numerals; `<ul>` marks with dashes, `class="plus"` with plus signs. */
export function buildList(
  element: MarkupElement,
  around: Surroundings,
  buildFlow: BuildFlow,
  report: Report,
): PaperList {
  const isOrdered = element.name === 'ol'
  const [other, usual, changed] = isOrdered
    ? (['roman', 'decimal', 'upper-roman'] as const)
    : (['plus', 'dash', 'plus'] as const)
  const numbering = isOrdered ? ['start', 'before', 'after'] : []
  const classes = readClasses(element, [other], report, numbering)
  const marker = classes.has(other) ? changed : usual
  return {
    type: 'list',
    marker,
    ...(isOrdered && readNumbering(element, report)),
    children: buildItems(element.children),
  }

  function buildItems(nodes: readonly Markup[]): PaperItems[] {
    return nodes.flatMap((node): PaperItems[] => {
      if (node.type === 'block') return [buildBlock(node, buildItems)]
      if (node.type !== 'element') reportText(node, report)
      else if (node.name !== 'li') reportElement(node, report)
      else return [{ type: 'item', children: buildItem(node) }]
      return []
    })
  }

  function buildItem(item: MarkupElement): PaperFlow[] {
    readClasses(item, [], report)
    const inside: Surroundings = { ...around, style: 'line' }
    if (!item.children.some(isFlowElement)) return [buildParagraph(item.children, inside, report)]
    for (const child of item.children) {
      if (child.type === 'element' && !itemElements.has(child.name)) report('table-in-item', child.place)
    }
    return buildFlow(
      item.children.filter((child) => !(child.type === 'element' && !itemElements.has(child.name))),
      inside,
      report,
    )
  }
}

const itemElements: ReadonlySet<string> = new Set(['p', 'h2', 'ol', 'ul'])
const isFlowElement = (node: Markup) =>
  node.type === 'element' && ['p', 'h1', 'h2', 'ol', 'ul', 'table', 'div'].includes(node.name)

function readNumbering({ attributes, place }: MarkupElement, report: Report) {
  const [start, before, after] = ['start', 'before', 'after'].map((name) => attributes.get(name))
  const isSound =
    /^[1-9]\d{0,2}$/.test(start ?? '1') && [before, after].every((text) => /^[^\s%]{0,4}$/.test(text ?? ''))
  if (!isSound) report('wrong-numbering', place)
  return {
    ...(start !== undefined && isSound && { start: Number(start) }),
    ...(before !== undefined && { before }),
    ...(after !== undefined && { after }),
  }
}
