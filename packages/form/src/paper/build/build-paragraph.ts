import type { StyleName } from '@viet-ho/document'
import type { Report } from '../../template/mistake.ts'
import type { Markup } from '../markup/markup.ts'
import type { PaperFill, PaperParagraph, PaperPhrasing } from '../paper.ts'
import type { ParagraphLooks } from './attributes.ts'
import { buildPhrasing } from './build-phrasing.ts'

/** A paragraph of `nodes`. Alone in a cell of a bordered table an empty blank stays white, as such cells do on official papers. */
export function buildParagraph(
  nodes: readonly Markup[],
  looks: ParagraphLooks & { readonly style: StyleName; readonly borderedCell: boolean },
  report: Report,
): PaperParagraph {
  const { style, align, keepWithNext, measures, borderedCell } = looks
  const children = buildPhrasing(nodes, report)
  const leaves = leavesOf(children)
  for (const [index, leaf] of leaves.entries()) {
    if (leaf.type !== 'fill' || leaf.lines === undefined) continue
    if (leaf.width !== undefined) report('lines-and-width', leaf.place)
    if (index !== leaves.length - 1) report('lines-not-last', leaf.place)
  }
  const [only, another] = leaves
  const white = borderedCell && another === undefined && only?.type === 'fill' && only.dots === undefined
  return {
    ...{ type: 'paragraph', style },
    ...(align && { align }),
    ...(keepWithNext && { keepWithNext }),
    ...measures,
    children: white ? whiten(children, only) : children,
  }
}

/** What the reader sees of a line, in order; whitespace alone is nothing. */
function leavesOf(nodes: readonly PaperPhrasing[]): PaperPhrasing[] {
  return nodes.flatMap((node) => {
    if (node.type === 'if') return leavesOf([...node.whenTrue, ...node.whenFalse])
    if ('children' in node) return leavesOf(node.children)
    return node.type === 'text' && node.value.trim() === '' ? [] : [node]
  })
}

function whiten(nodes: readonly PaperPhrasing[], blank: PaperFill): PaperPhrasing[] {
  return nodes.map((node) => {
    if (node === blank) return { ...blank, dots: false }
    if (node.type === 'if')
      return { ...node, whenTrue: whiten(node.whenTrue, blank), whenFalse: whiten(node.whenFalse, blank) }
    return 'children' in node ? { ...node, children: whiten(node.children, blank) } : node
  })
}
