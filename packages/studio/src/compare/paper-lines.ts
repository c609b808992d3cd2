import {
  boxTexts,
  checkBoxGlyph,
  type Document,
  footnotesOf,
  listMarks,
  type Phrasing,
  plainBlank,
  type Root,
} from '@viet-ho/document'
import { type Edition, fill } from '@viet-ho/form'
import { type Line, type LinePlace, lineKey, type Token, tokensOf } from './line.ts'
import { pairLines } from './pair-lines.ts'
import { withEveryBranch } from './with-every-branch.ts'

/**
 * The paper of an edition, line by line in its order: what the pages repeat, the text with tables cell by cell, footnotes. Words that are printed with some
 * answers alone stand among the others, marked as such: the blank form doesn't have them, but two editions may differ in them.
 */
export function paperLines(edition: Edition): Line[] {
  const blank = linesOf(fill(edition, {}))
  const whole = linesOf(fill(withEveryBranch(edition), {}))
  const pairs = pairLines(blank, whole)
  const told = new Set(blank.map(lineKey))
  /** A line of the whole paper: words that stand on the blank form already, or in the line itself, are not told again. */
  const conditional = (line: Line, own?: Line): Line[] => {
    const isTold = told.has(lineKey(line)) || wordCount(line) <= (own ? wordCount(own) : 0)
    told.add(lineKey(line))
    return isTold ? [] : [{ ...line, isConditional: true }]
  }
  const lines: Line[] = []
  let row = 0
  let column = 0
  for (const [left, right] of [...pairs, [blank.length, whole.length] as const]) {
    lines.push(...blank.slice(row, left))
    lines.push(...whole.slice(column, right).flatMap((line) => conditional(line)))
    const own = blank[left]
    const other = whole[right]
    if (own) lines.push(own)
    if (own && other) lines.push(...conditional(other, own))
    row = left + 1
    column = right + 1
  }
  return lines
}

/** More blanks alone say nothing. */
const wordCount = ({ tokens }: Line) => tokens.filter(({ text, blank }) => !blank && /[\p{L}\d]/u.test(text)).length

function linesOf({ header, footer, children, ...document }: Document): Line[] {
  const notes = footnotesOf({ ...document, children }).map(({ number, children }) => [
    ...tokensOf(`[${number}]`),
    ...tokensOfLine(children, true),
  ])
  return [
    ...(header ? flowLines(header.children, 'header') : []),
    ...flowLines(children, 'text'),
    ...(footer ? flowLines(footer.children, 'footer') : []),
    ...notes.map((tokens): Line => ({ tokens, place: 'footnote' })),
  ].filter(({ tokens }) => tokens.length > 0)
}

const flowLines = (nodes: readonly Root[], place: LinePlace): Line[] => nodes.flatMap((node) => nodeLines(node, place))

function nodeLines(node: Root, place: LinePlace): Line[] {
  switch (node.type) {
    case 'paragraph':
      return [{ tokens: tokensOfLine(node.children), place }]
    case 'columns':
      return flowLines(node.children, place)
    case 'page-break':
      return []
    case 'list': {
      const marks = listMarks(node)
      return node.children.flatMap((item, index) => {
        const [first, ...others] = flowLines(item.children, place)
        const mark = tokensOf(marks[index] ?? '')
        return first ? [{ ...first, tokens: [...mark, ...spaced(first.tokens)] }, ...others] : []
      })
    }
    case 'table':
      return node.children.flatMap((row) =>
        // A table without borders sets things side by side: nobody sees a table there.
        row.children.flatMap((cell) => flowLines(cell.children, node.borders === 'all' ? 'cell' : place)),
      )
  }
}

const spaced = ([first, ...others]: readonly Token[]): Token[] => (first ? [{ ...first, spaced: true }, ...others] : [])

/** Words in which pieces of different looks touch are one: “<b>Đ</b>ơn” is a word. */
function tokensOfLine(nodes: readonly Phrasing[], isSpaced = false): Token[] {
  const tokens: Token[] = []
  let words = isSpaced ? ' ' : ''
  const close = () => {
    tokens.push(...tokensOf(words))
    words = /\s$/.test(words) ? ' ' : ''
  }
  const add = (text: string, blank?: Token['blank']) => {
    const hasSpace = /\s$/.test(words)
    close()
    words = ''
    tokens.push({ text, ...(blank && { blank }), spaced: hasSpace })
  }
  const read = (node: Phrasing) => {
    if (node.type === 'text') words += node.value
    else if (node.type === 'break') words += ' '
    else if (node.type === 'field') add(plainBlank, 'dots')
    else if (node.type === 'digit-boxes')
      add(
        boxTexts(node)
          .map((group) => group.join(''))
          .join(' '),
        'digits',
      )
    else if (node.type === 'check-box') add(checkBoxGlyph(false), 'tick')
    else if (node.type === 'footnote') add(`[${node.number}]`)
    else if ('children' in node) for (const child of node.children) read(child)
  }
  for (const node of nodes) read(node)
  close()
  return tokens
}
