import type { WordCell, WordParagraph, WordTable } from '@viet-ho/docx'
import { findDots } from './dots.ts'
import { cellText, firstParagraph } from './lines.ts'

/** A blank that a table draws. */
export type TableBlank =
  | { readonly kind: 'rows'; readonly firstRow: number; readonly rows: number; readonly columns: readonly RowsColumn[] }
  | {
      readonly kind: 'cell'
      readonly row: number
      readonly column: number
      readonly label: string
      readonly paragraph: WordParagraph
    }
  | {
      readonly kind: 'digits'
      readonly row: number
      readonly column: number
      readonly count: number
      readonly label: string
      readonly paragraph: WordParagraph
    }

export interface RowsColumn {
  /** '' for the column of running numbers. */
  readonly label: string
  readonly isRunningNumber: boolean
  /** First paragraph of its cell in the first empty row. */
  readonly paragraph: WordParagraph | undefined
}

interface GridCell {
  readonly cell: WordCell
  /** Counted from 0: the row and grid column where it begins, and the n-th cell of its row. */
  readonly row: number
  readonly column: number
  readonly nth: number
  readonly text: string
}

/** Digit boxes are not wider. */
const widestDigitBox = 10
const leastDigitBoxes = 5

/** The empty cells and rows of a table that mean something to be written. Tables without lines only set things side by side. */
export function findInTable(table: WordTable): TableBlank[] {
  if (!isDrawn(table)) return []
  const rows = gridOf(table)
  const digits = rows.flatMap((row) => digitsIn(row, rows, table))
  const isTaken = (cell: GridCell) =>
    digits.some(({ from, to }) => cell.row === from.row && cell.column >= from.column && cell.column <= to.column)
  const found: TableBlank[] = digits.map(({ blank }) => blank)
  const heads = headRows(rows)
  const body = rows.slice(heads)
  const repeated = repeatedRows(body, heads)
  if (repeated > 0 && heads > 0) {
    found.push({
      kind: 'rows',
      firstRow: heads + 1,
      rows: repeated,
      columns: (body[0] ?? []).map((cell) => ({
        label: columnLabel(rows.slice(0, heads), cell),
        isRunningNumber: isRunningNumber(body.slice(0, repeated), rows.slice(0, heads), cell),
        paragraph: firstParagraph(cell.cell),
      })),
    })
  }
  for (const row of body.slice(heads > 0 ? repeated : 0)) {
    for (const cell of row) {
      if (cell.text !== '' || isTaken(cell) || cell.cell.borders.bottom === false) continue
      const label = cellLabel(rows, heads, row, cell)
      const paragraph = firstParagraph(cell.cell)
      if (label !== '' && paragraph)
        found.push({ kind: 'cell', row: cell.row + 1, column: cell.nth + 1, label, paragraph })
    }
  }
  return found
}

/** What a table calls one of its cells, for a cell with dots in it; '' where the table only sets things side by side. */
export function labelOfCell(table: WordTable, row: number, nth: number): string {
  if (!isDrawn(table)) return ''
  const rows = gridOf(table)
  const cells = rows[row - 1] ?? []
  const cell = cells[nth - 1]
  return cell === undefined ? '' : cellLabel(rows, headRows(rows), cells, cell)
}

/** Whether lines are drawn around most cells. */
function isDrawn({ rows }: WordTable): boolean {
  const cells = rows.flatMap((row) => row.cells)
  const drawn = cells.filter(({ borders }) => borders.top && borders.bottom && borders.left && borders.right)
  return cells.length > 1 && drawn.length > cells.length / 2
}

function gridOf(table: WordTable): GridCell[][] {
  const reached: number[] = []
  return table.rows.map((row, rowIndex) => {
    let column = 0
    return row.cells.map((cell, nth) => {
      while ((reached[column] ?? 0) > rowIndex) column += 1
      const placed = { cell, row: rowIndex, column, nth, text: cellText(cell) }
      for (let covered = column; covered < column + cell.span; covered += 1) reached[covered] = rowIndex + cell.rowSpan
      column += cell.span
      return placed
    })
  })
}

/** Rows at the top in which every cell says something; the corner above row labels may be empty. */
function headRows(rows: readonly (readonly GridCell[])[]): number {
  let heads = 0
  for (const [index, row] of rows.entries()) {
    if (row.length === 0) heads += 1
    else if (row.every(({ text }) => isWords(text)) && row.length + overhang(rows, index) > 1) heads += 1
    else if (index === 0 && row[0]?.text === '' && row.length > 2 && row.slice(1).every(({ text }) => isWords(text)))
      heads += 1
    else break
  }
  return heads === rows.length ? 0 : heads
}

/** How many cells reach into a row from above. */
const overhang = (rows: readonly (readonly GridCell[])[], index: number): number =>
  rows
    .slice(0, index)
    .flat()
    .filter(({ row, cell }) => row + cell.rowSpan > index).length

const isWords = (text: string) => text !== '' && findDots(text).length === 0 && !/[☐☑]/.test(text)

/** How many rows at the beginning of the body are all for writing: empty, dotted, or with only their number. */
function repeatedRows(body: readonly (readonly GridCell[])[], heads: number): number {
  const width = body[0]?.length ?? 0
  if (heads === 0 || width < 2) return 0
  const end = body.findIndex(
    (row, index) =>
      row.length !== width ||
      !row.every((cell, column) => isForWriting(cell.text) || (column === 0 && isCounter(cell.text, index))),
  )
  return end === -1 ? body.length : end
}

const isForWriting = (text: string) => text === '' || /^[\s.…_\-/]+$/.test(text)
const isCounter = (text: string, index: number) =>
  new RegExp(`^0?${index + 1}[.)]?$`).test(text) || (index === 0 && /^[aA][.)]?$/.test(text))

function isRunningNumber(
  body: readonly (readonly GridCell[])[],
  heads: readonly (readonly GridCell[])[],
  cell: GridCell,
): boolean {
  if (cell.column !== 0) return false
  const head = heads[0]?.[0]?.text ?? ''
  return (
    /^(stt|tt|số\s*tt|số thứ tự|số\s+thứ\s+tự)$/iu.test(head.replace(/[\s.]+/g, ' ').trim()) ||
    isCounter(body[0]?.[0]?.text ?? '', 0)
  )
}

/** The words above a column: of the lowest head that is no number of the column, with those above it where alone they say too little. */
function columnLabel(heads: readonly (readonly GridCell[])[], { column }: GridCell): string {
  const above = heads
    .map((row) => row.find((head) => head.column <= column && column < head.column + head.cell.span))
    .filter((head) => head !== undefined)
    .map(({ text }) => text.replace(/\s*\n\s*/g, ' '))
    .filter((text) => text !== '' && !/^\(?\[?[\dA-Z]{1,2}(\s*=.*)?\]?\)?$/.test(text))
  const last = above.at(-1) ?? ''
  const parent = above.at(-2)
  return parent !== undefined && last.split(' ').length < 3 ? `${parent} – ${last}` : last
}

function cellLabel(
  rows: readonly (readonly GridCell[])[],
  heads: number,
  row: readonly GridCell[],
  cell: GridCell,
): string {
  const left = row.filter(({ column, text }) => column < cell.column && isWords(text)).at(-1)?.text ?? ''
  const head = heads > 0 ? columnLabel(rows.slice(0, heads), cell) : ''
  const isAlone = row.filter(({ text }) => isForWriting(text)).length === 1
  const label = left === '' ? head : head === '' || isAlone ? left : `${left} – ${head}`
  return label.replace(/\s*\n\s*/g, ' ')
}

/** Narrow empty cells side by side. */
function digitsIn(row: readonly GridCell[], rows: readonly (readonly GridCell[])[], table: WordTable) {
  const found: { readonly from: GridCell; readonly to: GridCell; readonly blank: TableBlank }[] = []
  let boxes: GridCell[] = []
  const close = () => {
    const [first] = boxes
    const last = boxes.at(-1)
    const paragraph = first && firstParagraph(first.cell)
    if (boxes.length >= leastDigitBoxes && first && last && paragraph) {
      const label = row.filter(({ column, text }) => column < first.column && text !== '').at(-1)?.text ?? ''
      const position = { row: first.row + 1, column: first.nth + 1, count: boxes.length, label, paragraph }
      found.push({ from: first, to: last, blank: { kind: 'digits', ...position } })
    }
    boxes = []
  }
  for (const cell of row) {
    const isBox = cell.text === '' && cell.cell.span === 1 && (table.columns[cell.column] ?? 99) <= widestDigitBox
    if (isBox && rows.length <= 3) boxes.push(cell)
    else close()
  }
  close()
  return found
}
