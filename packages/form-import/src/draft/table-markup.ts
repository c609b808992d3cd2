import type { Side } from '@viet-ho/document'
import type { WordCell, WordRow, WordTable } from '@viet-ho/docx'
import { blocksMarkup } from './paper-markup.ts'
import type { RepeatedRows, Replacements } from './replacements.ts'

const sides = ['top', 'right', 'bottom', 'left'] as const satisfies readonly Side[]

/** A table as form.hbs has it: widths in millimetres, lines where they are drawn, repeated rows in `{{#each}}`. */
export function tableMarkup(table: WordTable, replacements: Replacements): string {
  const cells = table.rows.flatMap((row) => row.cells)
  const drawn = cells.flatMap(({ borders }) => sides.map((side) => borders[side])).filter(Boolean).length
  const isBordered = drawn > cells.length * 2
  const rows = replacements.tables.get(table.number)
  const columns = table.columns.map((width) => `${Number(Math.max(width, 1).toFixed(1))}mm`).join(' ')
  const looks = [...(isBordered ? [] : ['plain']), ...(table.align === 'left' ? [] : [table.align])]
  const head = headRows(table, rows)
  const first = rows?.first ?? 0
  const written = table.rows.flatMap((row, index) => {
    const number = index + 1
    if (rows && number === first) return [eachMarkup(row, rows)]
    if (rows && number > first && number < first + rows.count) return []
    return [rowMarkup(row, number <= head, isBordered, replacements)]
  })
  return `<table columns="${columns}"${looks.length > 0 ? ` class="${looks.join(' ')}"` : ''}>\n${written.join('\n')}\n</table>`
}

/** Rows that are repeated on each page, at the top and not all of them. */
function headRows({ rows }: WordTable, repeated: RepeatedRows | undefined): number {
  const marked = rows.findIndex(({ header }) => !header)
  const head = marked === -1 ? 0 : marked
  const ofRows = repeated ? repeated.first - 1 : 0
  // A cell that reaches out of the head would be torn from its rows.
  const isWhole = (count: number) =>
    rows.slice(0, count).every((row, index) => row.cells.every(({ rowSpan }) => index + rowSpan <= count))
  const wanted = Math.max(head, ofRows)
  return isWhole(wanted) ? wanted : isWhole(head) ? head : 0
}

function rowMarkup(row: WordRow, isHead: boolean, isBordered: boolean, replacements: Replacements): string {
  const classes = [...(isHead ? ['header'] : []), ...(!isHead && !row.cantSplit ? ['breakable'] : [])]
  const cells: string[] = []
  for (let nth = 0; nth < row.cells.length; ) {
    const boxes = digitCells(row, nth, replacements)
    const cell = row.cells[nth]
    if (boxes > 1 && cell) cells.push(boxesMarkup(row.cells.slice(nth, nth + boxes), isBordered, replacements))
    else if (cell) cells.push(cellMarkup(cell, isBordered, replacements))
    nth += Math.max(boxes, 1)
  }
  return `  <tr${classAttribute(classes)}${heightAttribute(row)}>\n${cells.join('\n')}\n  </tr>`
}

/** How many cells from this one on are the boxes of one number, with the dashes between them. */
function digitCells(row: WordRow, nth: number, { inParagraph }: Replacements): number {
  const paragraph = row.cells[nth]?.children.find((block) => block.type === 'paragraph')
  const markup =
    paragraph && inParagraph.get(paragraph.number)?.find((each) => each.markup.includes('{{digits '))?.markup
  const groups =
    /\{\{digits "[^"]+" "([\d-]+)"/
      .exec(markup ?? '')?.[1]
      ?.split('-')
      .map(Number) ?? []
  return groups.length === 0 ? 0 : groups.reduce((sum, count) => sum + count, groups.length - 1)
}

/** The paper draws boxes by itself: one cell without lines holds them all. */
function boxesMarkup(cells: readonly WordCell[], isBordered: boolean, replacements: Replacements): string {
  const [first] = cells
  if (!first) return ''
  const span = cells.reduce((sum, cell) => sum + cell.span, 0)
  const noLines = { top: false, right: false, bottom: false, left: false }
  return cellMarkup({ ...first, span, borders: noLines }, isBordered, replacements)
}

const classAttribute = (classes: readonly string[]) => (classes.length > 0 ? ` class="${classes.join(' ')}"` : '')

const heightAttribute = ({ height }: WordRow) => (height >= 3 && height <= 240 ? ` height="${Math.round(height)}"` : '')

function cellMarkup(cell: WordCell, isBordered: boolean, replacements: Replacements): string {
  const lines = sides
    .filter((side) => cell.borders[side] !== isBordered)
    .map((side) => `${isBordered ? 'no-line' : 'line'}-${side}`)
  const classes = [...(cell.verticalAlign === 'top' ? [] : [cell.verticalAlign]), ...lines]
  const span = cell.span > 1 ? ` colspan="${cell.span}"` : ''
  const rowSpan = cell.rowSpan > 1 ? ` rowspan="${cell.rowSpan}"` : ''
  const content = blocksMarkup(cell.children, replacements, true)
    .map((line) => indent(line))
    .join('\n')
  return `    <td${classAttribute(classes)}${span}${rowSpan}>\n${content}\n    </td>`
}

const indent = (markup: string) =>
  markup
    .split('\n')
    .map((line) => `      ${line}`)
    .join('\n')

/** The row that is there once for each answer. */
function eachMarkup(row: WordRow, { id, cells: own }: RepeatedRows): string {
  const cells = row.cells.map((cell, index) => {
    const content = own[index] ?? 'nothing'
    const span = cell.span > 1 ? ` colspan="${cell.span}"` : ''
    const written = content === 'number' ? '{{rowNumber}}' : content === 'nothing' ? '' : `{{fill "${content.column}"}}`
    return `    <td class="${content === 'number' ? 'center' : 'left'}"${span}>${written}</td>`
  })
  return `  {{#each ${id}}}\n  <tr${heightAttribute(row)}>\n${cells.join('\n')}\n  </tr>\n  {{/each}}`
}
