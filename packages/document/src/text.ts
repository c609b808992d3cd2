import type { DigitBoxes, Document, Flow, Phrasing, Row } from './nodes.ts'
import { visit } from './visit.ts'

/** What an empty blank reads as in plain text. */
export const plainBlank = '……'

/** What an empty digit box reads as in plain text. */
export const plainBox = '_'

/**
 * The paper as plain text, for reading without a printer, for searching and for goldens: a line per paragraph; a bordered table
 * row by row with ` | ` between cells; a table without borders between its cells, cell after cell.
 */
export function toPlainText(document: Document): string {
  return `${flowLines(document.children).join('\n')}\n`
}

function flowLines(nodes: readonly Flow[]): string[] {
  return nodes.flatMap((node) => {
    if (node.type === 'paragraph') return phrasingText(node.children).split('\n')
    return node.borders === 'all'
      ? node.children.map(rowLine)
      : node.children.flatMap((row) => row.children.flatMap((cell) => flowLines(cell.children)))
  })
}

function rowLine(row: Row): string {
  return row.children.map((cell) => flowLines(cell.children).join(' / ')).join(' | ')
}

/** The words of phrasing content; '\n' for line breaks, `plainBlank` for empty blanks. */
export function phrasingText(nodes: readonly Phrasing[]): string {
  let text = ''
  for (const node of nodes) {
    visit(node, (inner) => {
      if (inner.type === 'text') text += inner.value
      else if (inner.type === 'break') text += '\n'
      else if (inner.type === 'field') text += inner.value || plainBlank
      else if (inner.type === 'digit-boxes') text += boxTexts(inner).flat().join(' ')
      else if (inner.type === 'check-box') text += checkBoxGlyph(inner.checked)
    })
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
