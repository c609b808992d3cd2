import type { Paragraph, Phrasing } from '@viet-ho/document'
import type { Report } from '../../template/mistake.ts'
import { foldSpaces } from '../fold-spaces.ts'
import type { Markup, MarkupElement } from '../markup/markup.ts'
import type { PaperPhrasing, PaperRunning } from '../paper.ts'
import { readClasses, readParagraphLooks, styleNames } from './attributes.ts'
import { buildPhrasing } from './build-phrasing.ts'
import { reportElement } from './report-element.ts'

/** The `<header>` or `<footer>` of the paper: one of each at most, with fixed words and page numbers alone. */
export function buildRunning(nodes: readonly Markup[], name: string, report: Report): PaperRunning | undefined {
  const [element, another] = nodes.filter(
    (node): node is MarkupElement => node.type === 'element' && node.name === name,
  )
  if (another) report('second-running', another.place, name)
  if (!element) return undefined
  const classes = readClasses(element, ['not-first'], report)
  const children = element.children.flatMap((node): Paragraph[] => {
    if (node.type === 'element' && node.name === 'p') return [buildLine(node, report)]
    if (node.type === 'element') reportElement(node, report)
    else if (node.type !== 'text' || node.value.trim() !== '') report('text-outside-paragraph', node.place)
    return []
  })
  return { type: 'running', ...(classes.has('not-first') && { onFirstPage: false }), children }
}

function buildLine(element: MarkupElement, report: Report): Paragraph {
  const { style = 'running', align, measures } = readParagraphLooks(element, styleNames, report)
  const children = foldSpaces(buildPhrasing(element.children, report).flatMap((node) => fixed(node, element, report)))
  return { type: 'paragraph', style, ...(align && { align }), ...measures, children }
}

function fixed(node: PaperPhrasing, element: MarkupElement, report: Report): Phrasing[] {
  switch (node.type) {
    case 'text':
    case 'break':
      return [{ ...node }]
    case 'page-number':
    case 'page-count':
      return [{ type: node.type }]
    case 'strong':
    case 'emphasis':
    case 'underline':
    case 'strike':
    case 'superscript':
      return [{ type: node.type, children: node.children.flatMap((child) => fixed(child, element, report)) }]
    default:
      report('blank-in-running', 'place' in node ? node.place : element.place)
      return []
  }
}
