import { listMarks } from './lists.ts'
import type { DigitBoxes, Document, Footnote, List, Phrasing, Root, Row } from './nodes.ts'
import { visit } from './visit.ts'

/** What an empty blank reads as in plain text. */
export const plainBlank = '……'

/** What an empty digit box reads as in plain text. */
export const plainBox = '_'

/**
 * The paper as plain text, for reading without a printer, for searching and for goldens: a line per paragraph; a bordered table
 * row by row with ` | ` between cells; a table without borders between its cells, cell after cell; footnotes at the end. Headers and footers
 * are left out.
 */
export function toPlainText(document: Document): string {
  const notes = footnotesOf(document).map(({ number, children }) => `[${number}] ${phrasingText(children)}`)
  return `${[...flowLines(document.children), ...notes].join('\n')}\n`
}

const flowLines = (nodes: readonly Root[]): string[] => nodes.flatMap(linesOf)

function linesOf(node: Root): string[] {
  switch (node.type) {
    case 'paragraph':
      return phrasingText(node.children).split('\n')
    case 'list':
      return listLines(node)
    case 'columns':
      return flowLines(node.children)
    case 'page-break':
      return []
    case 'table':
      return node.borders === 'all'
        ? node.children.map(rowLine)
        : node.children.flatMap((row) => row.children.flatMap((cell) => flowLines(cell.children)))
  }
}

function listLines(list: List): string[] {
  const marks = listMarks(list)
  return list.children.flatMap(({ children }, index) => {
    const [first = '', ...others] = flowLines(children)
    return marks[index] === '' ? [first, ...others] : [`${marks[index]} ${first}`, ...others]
  })
}

/** The footnotes of `document`, in their order. */
export function footnotesOf(document: Document): Footnote[] {
  const notes: Footnote[] = []
  visit(document, (node) => {
    if (node.type === 'footnote') notes.push(node)
  })
  return notes
}

function rowLine(row: Row): string {
  return row.children.map((cell) => flowLines(cell.children).join(' / ')).join(' | ')
}

/** The words of phrasing content; '\n' for line breaks, `plainBlank` for empty blanks, `[1]` for a footnote; nothing for page numbers. */
export function phrasingText(nodes: readonly Phrasing[]): string {
  let text = ''
  for (const node of nodes) {
    if (node.type === 'text') text += node.value
    else if (node.type === 'break') text += '\n'
    else if (node.type === 'field') text += node.value || plainBlank
    else if (node.type === 'digit-boxes') text += boxTexts(node).flat().join(' ')
    else if (node.type === 'check-box') text += checkBoxGlyph(node.checked)
    else if (node.type === 'footnote') text += `[${node.number}]`
    else if ('children' in node) text += phrasingText(node.children)
  }
  return text
}

/** What stands in each digit box, group by group; `plainBox` in an empty one. */
export function boxTexts({ value, groups }: Pick<DigitBoxes, 'value' | 'groups'>, empty = plainBox): string[][] {
  let from = 0
  return groups.map((count) => {
    const texts = Array.from({ length: count }, (_, index) => value[from + index] ?? empty)
    from += count
    return texts
  })
}

/** The glyph of a tick box. */
export function checkBoxGlyph(checked: boolean): string {
  return checked ? '☑' : '☐'
}
