import { borderWidth, type Points } from '@viet-ho/document'
import type { Block } from './blocks.ts'

/** Rows that a cell joins, or one row alone: what stands on one page. */
export interface RowGroup {
  readonly rows: readonly RowBlock[]
  /** The row may be divided between pages. Joined rows never are, unless they are higher than a page. */
  readonly breakable: boolean
  /** Stays on the page of the next row, because the first paragraph of its first cell asks for it: Word and LibreOffice do so too. */
  readonly keepWithNext: boolean
}

export interface RowBlock {
  /** Those that begin in this row. */
  readonly cells: readonly CellBlock[]
  /** Without the lines above and below. */
  readonly height: Points
  /** The height that the paper wants, whatever the row holds. */
  readonly least: Points
  /** Lines above, column by column. */
  readonly above: Lines
  /** Lines below, column by column. */
  readonly below: Lines
  /** Lines left of each column; the last is the right edge. */
  readonly down: Lines
}

export type Lines = readonly boolean[]

export interface CellBlock {
  /** Left edge of the first column. */
  readonly x: Points
  readonly width: Points
  /** How many rows it covers. */
  readonly rowSpan: number
  readonly verticalAlign: 'top' | 'middle' | 'bottom'
  readonly blocks: readonly Block[]
}

/** The lines between two rows that follow each other on a page; undefined is no row. */
export function linesBetween(upper: RowBlock | undefined, lower: RowBlock | undefined): Lines {
  if (!upper || !lower) return upper?.below ?? lower?.above ?? []
  return upper.below.map((drawn, column) => drawn || lower.above[column] === true)
}

/** The room that lines across take. */
export const lineRoom = (lines: Lines): Points => (lines.includes(true) ? borderWidth : 0)

/** Height of `rows` below each other, with the lines between them and without those around. */
export function rowsHeight(rows: readonly RowBlock[]): Points {
  return rows.reduce(
    (sum, row, index) => sum + row.height + (index === 0 ? 0 : lineRoom(linesBetween(rows[index - 1], row))),
    0,
  )
}

/** Height of `groups` below each other, all lines included. */
export function groupsHeight(groups: readonly RowGroup[]): Points {
  const rows = groups.flatMap((group) => group.rows)
  return lineRoom(linesBetween(undefined, rows[0])) + rowsHeight(rows) + lineRoom(linesBetween(rows.at(-1), undefined))
}
