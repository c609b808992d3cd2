import { nameCharacter, unprintableCharacters } from '@viet-ho/document'
import type { Report } from '../../template/mistake.ts'
import { readHelper } from '../helpers/read-helper.ts'
import type { Markup, MarkupElement, MarkupText } from '../markup/markup.ts'
import type { PaperPhrasing } from '../paper.ts'
import { readClasses } from './attributes.ts'
import { buildBlock } from './build-block.ts'
import { reportElement } from './report-element.ts'

const inlineTypes = {
  strong: 'strong',
  em: 'emphasis',
  u: 'underline',
  s: 'strike',
  sup: 'superscript',
} as const

/** What stands inside a line: words, blanks, boxes, and branches and loops of these. */
export function buildPhrasing(nodes: readonly Markup[], report: Report): PaperPhrasing[] {
  return nodes.flatMap((node): PaperPhrasing[] => {
    if (node.type === 'text') return [buildText(node, report)]
    if (node.type === 'helper') return readHelper(node, report)
    if (node.type === 'element') return buildInline(node, report)
    return [buildBlock(node, (inner) => buildPhrasing(inner, report))]
  })
}

function buildText({ value: typed, place }: MarkupText, report: Report): PaperPhrasing {
  const value = typed.replace(/[ \n]+/g, ' ')
  const unprintable = unprintableCharacters(value)
  if (unprintable.length > 0) report('unprintable', place, unprintable.map(nameCharacter))
  return { type: 'text', value }
}

function buildInline(element: MarkupElement, report: Report): PaperPhrasing[] {
  const { name } = element
  if (name === 'br') {
    readClasses(element, [], report)
    return [{ type: 'break' }]
  }
  if (name === 'footnote') {
    readClasses(element, [], report)
    return [{ type: 'footnote', children: buildPhrasing(element.children, report), place: element.place }]
  }
  if (!isInline(name)) {
    reportElement(element, report)
    return []
  }
  readClasses(element, [], report)
  return [{ type: inlineTypes[name], children: buildPhrasing(element.children, report) }]
}

const isInline = (name: string): name is keyof typeof inlineTypes => Object.hasOwn(inlineTypes, name)
