import type { WordCell, WordParagraph, WordTable } from '@viet-ho/docx'
import { findInLine } from './find-in-line.ts'
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
      /** How many boxes stand together: 10 and 3 of a tax code. */
      readonly groups: readonly number[]
      /** The n-th cell of the row that is the last of them. */
      readonly lastColumn: number
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
/** In a row, so many boxes are for digits; beside others two are enough, as for the day of a date. */
const leastDigitBoxes = 5
const leastInGroup = 2

/** The empty cells and rows of a table that mean something to be written. Tables without lines only set things side by side. */
export function findInTable(table: WordTable): TableBlank[] {
  const rows = gridOf(table)
  if (!isDrawn(table) && !isList(rows)) return []
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
      if (cell.text !== '' || isTaken(cell) || (isDrawn(table) && !cell.cell.borders.bottom)) continue
      if (cell.column === 0 && isNumberHead(rows[0]?.[0]?.text ?? '')) continue
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
  const rows = gridOf(table)
  if (!isDrawn(table) && !isList(rows)) return ''
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

/** Whether a table without lines is one all the same: numbered rows under a head, or labels with nothing beside them. */
function isList(rows: readonly (readonly GridCell[])[]): boolean {
  const [head, ...body] = rows
  if (!head || body.length === 0) return false
  if (isNumberHead(head[0]?.text ?? '') && head.length > 2) return true
  return rows.every(
    ([label, ...others]) =>
      /:$|^[\p{L} ,]{2,40}$/u.test(label?.text ?? '') && others.length === 1 && others[0]?.text === '',
  )
}

/** A table is asked for each of its cells. */
const grids = new WeakMap<WordTable, GridCell[][]>()

function gridOf(table: WordTable): GridCell[][] {
  const known = grids.get(table) ?? makeGrid(table)
  grids.set(table, known)
  return known
}

function makeGrid(table: WordTable): GridCell[][] {
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

/** Rows at the top in which every cell says something; the corner above row labels may be empty. A row wider than those above it parts the table. */
function headRows(rows: readonly (readonly GridCell[])[]): number {
  let heads = 0
  let columns = 0
  for (const [index, row] of rows.entries()) {
    const own = row.length + overhang(rows, index)
    const isWhole = row.every(({ text }) => isWords(text)) && own > 1 && own >= columns
    const hasCorner =
      index === 0 && row[0]?.text === '' && row.length > 2 && row.slice(1).every(({ text }) => isWords(text))
    if (row.length > 0 && !isWhole && !hasCorner) break
    heads += 1
    columns = Math.max(columns, own)
  }
  return heads === rows.length ? 0 : heads
}

/** How many cells reach into a row from above. */
const overhang = (rows: readonly (readonly GridCell[])[], index: number): number =>
  rows
    .slice(0, index)
    .flat()
    .filter(({ row, cell }) => row + cell.rowSpan > index).length

/** Words, perhaps with "and so on", and nothing to write in. */
const isWords = (text: string) => text !== '' && findInLine(text).length === 0 && /[\p{L}\d]/u.test(text)

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
  new RegExp(`^(?:no\\.? ?)?0?${index + 1}[.)]?$`, 'i').test(text) || (index === 0 && /^[aA][.)]?$/.test(text))

function isRunningNumber(
  body: readonly (readonly GridCell[])[],
  heads: readonly (readonly GridCell[])[],
  cell: GridCell,
): boolean {
  if (cell.column !== 0) return false
  return isNumberHead(heads[0]?.[0]?.text ?? '') || isCounter(body[0]?.[0]?.text ?? '', 0)
}

const isNumberHead = (head: string) => /^(stt|tt|số tt|số thứ tự)$/iu.test(head.replace(/[\s.]+/g, ' ').trim())

/** The words above a column: of the lowest head that is no number of the column, with those above it where alone they say too little. */
function columnLabel(heads: readonly (readonly GridCell[])[], { column }: GridCell): string {
  const above = heads
    .map((row) => row.find((head) => head.column <= column && column < head.column + head.cell.span))
    // A row that stands over the whole table parts it, and heads no column.
    .filter((head) => head !== undefined && (head.column > 0 || head.cell.span === 1))
    .map((head) => (head?.text ?? '').replace(/\s*\n\s*/g, ' ').replace(/\s*:$/, ''))
    .filter((text) => text !== '' && !/^\(?\[?[\dA-Z]{1,2}(\s*=.*)?\]?\)?$/.test(text))
  const last = above.at(-1) ?? ''
  const parent = above.at(-2)
  const isShort =
    last
      .replace(/\([^()]*\)/g, ' ')
      .trim()
      .split(/\s+/).length < 3
  return parent !== undefined && isShort ? `${parent} – ${last}` : last
}

/** Words that say what a row is about: no code, no "x" for what isn't to be filled in. */
const namesRow = (text: string) => isWords(text) && /\p{L}{2}/u.test(text.replace(/\[[^\]]*\]/g, ''))

function cellLabel(
  rows: readonly (readonly GridCell[])[],
  heads: number,
  row: readonly GridCell[],
  cell: GridCell,
): string {
  const named = row.filter(({ text }) => namesRow(text))
  const before = named.filter(({ column }) => column < cell.column).at(-1)?.text ?? ''
  // "☐ | Nộp hộ hồ sơ": the words of a box at the left stand at its right.
  const behind =
    heads === 0 && /[☐☑]/.test(cell.text) ? (named.find(({ column }) => column > cell.column)?.text ?? '') : ''
  const left = (before === '' ? behind : before).replace(/\s*:$/, '')
  const column = heads > 0 ? columnLabel(rows.slice(0, heads), cell) : ''
  // "Đánh dấu" over a column of boxes names none of them.
  const head = /^(?:đánh dấu|tích|lựa chọn|chọn)/iu.test(column) && left !== '' ? '' : column
  const isAlone = row.filter(({ text }) => isForWriting(text)).length === 1
  const label = left === '' ? head : head === '' || isAlone ? left : `${left} – ${head}`
  return label.replace(/\s*\n\s*/g, ' ')
}

/** Narrow empty cells side by side, in groups parted by a dash. */
function digitsIn(row: readonly GridCell[], rows: readonly (readonly GridCell[])[], table: WordTable) {
  const found: { readonly from: GridCell; readonly to: GridCell; readonly blank: TableBlank }[] = []
  const isBox = ({ cell, text, column }: GridCell) =>
    text === '' && cell.span === 1 && (table.columns[column] ?? widestDigitBox + 1) <= widestDigitBox
  if (rows.length > 3 || row.filter(isBox).length < leastDigitBoxes) return found
  let groups: GridCell[][] = []
  const close = () => {
    const boxes = groups.flat()
    const [first] = boxes
    const last = boxes.at(-1)
    const paragraph = first && firstParagraph(first.cell)
    if (boxes.length >= leastInGroup && first && last && paragraph) {
      const label = row.filter(({ column, text }) => column < first.column && /\p{L}/u.test(text)).at(-1)?.text ?? ''
      const place = { row: first.row + 1, column: first.nth + 1, lastColumn: last.nth + 1 }
      const own = groups.map((group) => group.length).filter((count) => count > 0)
      found.push({ from: first, to: last, blank: { kind: 'digits', ...place, groups: own, label, paragraph } })
    }
    groups = []
  }
  for (const cell of row) {
    if (isBox(cell)) groups = [...groups.slice(0, -1), [...(groups.at(-1) ?? []), cell]]
    else if (/^[-–—/.]$/.test(cell.text) && groups.length > 0) groups.push([])
    else close()
  }
  close()
  return found
}
