import {
  cellPadding,
  type Flow,
  type PlacedCell,
  type Points,
  styleOf,
  type Table,
  type TreePlace,
  tableGrid,
} from '@viet-ho/document'
import { type Block, heightOf } from './blocks.ts'
import { collapsedGap, columnWidths, points, tableIndent } from './geometry.ts'
import { type CellBlock, groupsHeight, lineRoom, type RowBlock, type RowGroup } from './row-groups.ts'

export interface TableBlock {
  readonly type: 'table'
  /** From the left edge of the text. */
  readonly x: Points
  /** Edges of the columns, from the left edge of the table; the last is the right edge of the table. */
  readonly edges: readonly Points[]
  /** Repeated on each page. */
  readonly header: readonly RowGroup[]
  readonly rows: readonly RowGroup[]
}

/** Breaks the content of a cell into lines; `gapAtEnd` is the room that a table leaves that ends the cell. */
export type BreakContent = (nodes: readonly Flow[], width: Points, at: TreePlace, gapAtEnd: Points) => Block[]

/** The rows of `table`, which stands at `path` in the document, in a space `width` wide, each as high as its highest cell. */
export function tableBlock(table: Table, width: Points, path: string, breakContent: BreakContent): TableBlock {
  const edges = [0]
  for (const column of columnWidths(table, width)) edges.push((edges.at(-1) ?? 0) + column)
  const grid = tableGrid(table)
  const edge = (column: number) => edges[column] ?? 0
  const cellBlock = ({ cell, row, column, span, rowSpan }: PlacedCell, index: number): CellBlock => {
    const cellWidth = edge(column + span) - edge(column)
    const at = { parent: `${path}.${row}.${index}`, start: 0 }
    const blocks = breakContent(cell.children, cellWidth - 2 * cellPadding, at, collapsedGap)
    return { x: edge(column), width: cellWidth, rowSpan, verticalAlign: cell.verticalAlign ?? 'top', blocks }
  }
  const cells = grid.rows.map((row) => row.map(cellBlock))
  const inner = grid.across.map(lineRoom)
  const heights = rowHeights(table, cells, inner)
  const groups: { readonly isHeader: boolean; readonly group: RowGroup }[] = []
  for (let start = 0; start < cells.length; ) {
    const end = groupEnd(cells, start)
    const rows = range(start, end).map(
      (row): RowBlock => ({
        cells: cells[row] ?? [],
        height: heights[row] ?? 0,
        least: points(table.children[row]?.height ?? 0),
        above: grid.across[row] ?? [],
        below: grid.across[row + 1] ?? [],
        down: grid.down[row] ?? [],
      }),
    )
    const first = grid.cellAt[end - 1]?.[0]?.cell.children[0]
    const group: RowGroup = {
      rows,
      breakable: rows.length === 1 && table.children[start]?.breakable === true,
      keepWithNext: first?.type === 'paragraph' && styleOf(first).keepWithNext,
    }
    groups.push({ isHeader: table.children[start]?.header === true, group })
    start = end
  }
  return {
    type: 'table',
    x: tableIndent(table, edges.at(-1) ?? 0, width),
    edges,
    header: groups.filter(({ isHeader }) => isHeader).map(({ group }) => group),
    rows: groups.filter(({ isHeader }) => !isHeader).map(({ group }) => group),
  }
}

/** A head higher than half of a page is not repeated: it would leave no room for rows. */
export const isRepeatable = (header: readonly RowGroup[], pageHeight: Points): boolean =>
  groupsHeight(header) <= pageHeight / 2

/** How the rows of a table go over pages. */
export interface RowFlow {
  /** As a head, on each page. */
  readonly isRepeated: boolean
  /** Between two pages, and from the row that a cell joins it with. */
  readonly isDivisible: boolean
}

/**
 * How each row of `table` goes over pages of `pageHeight` in a column `width` wide: what is higher than a page is divided, although the table says
 * otherwise. LibreOffice would cut it off.
 */
export function rowFlows(table: Table, width: Points, pageHeight: Points, breakContent: BreakContent): RowFlow[] {
  const { header, rows } = tableBlock(table, width, '', breakContent)
  const isRepeated = isRepeatable(header, pageHeight)
  const head = isRepeated ? groupsHeight(header) : 0
  const flowsOf = (group: RowGroup, isHead: boolean): RowFlow[] => {
    const isDivisible = group.breakable || groupsHeight([group]) > pageHeight - (isHead ? 0 : head)
    return group.rows.map(() => ({ isRepeated: isHead && isRepeated, isDivisible }))
  }
  return [...header.flatMap((group) => flowsOf(group, true)), ...rows.flatMap((group) => flowsOf(group, false))]
}

/** A cell over several rows makes the last of them higher, where it needs more room. */
function rowHeights(table: Table, cells: readonly (readonly CellBlock[])[], inner: readonly Points[]): Points[] {
  const heights: Points[] = []
  for (const [last, { height = 0 }] of table.children.entries()) {
    const needs = cells
      .slice(0, last + 1)
      .flatMap((row, first) =>
        row
          .filter(({ rowSpan }) => first + rowSpan - 1 === last)
          .map(({ blocks }) => heightOf(blocks) - sum(heights.slice(first)) - sum(inner.slice(first + 1, last + 1))),
      )
    heights.push(Math.max(points(height), ...needs))
  }
  return heights
}

/** The row after those that cells join with the row `start`. */
function groupEnd(cells: readonly (readonly CellBlock[])[], start: number): number {
  let end = start + 1
  for (let row = start; row < end; row++) {
    for (const { rowSpan } of cells[row] ?? []) end = Math.max(end, row + rowSpan)
  }
  return end
}

const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0)
const range = (start: number, end: number) => Array.from({ length: end - start }, (_, index) => start + index)
