import {
  cellPadding,
  type Flow,
  type PlacedCell,
  type Points,
  type Row,
  type Table,
  type TableGrid,
  tableGrid,
} from '@viet-ho/document'
import { columnWidths, points, type RowFlow, tableIndent, tableRowFlows, toTwips } from '@viet-ho/layout'
import {
  Table as DocxTable,
  HeightRule,
  type ITableCellBorders,
  type Paragraph,
  TableCell,
  TableLayoutType,
  TableRow,
  VerticalAlignTable,
  VerticalMergeType,
  WidthType,
} from 'docx'
import { line, noLine } from './borders.ts'

/** Where flow content stands. */
export interface Column {
  readonly width: Points
  /** Of the text of a page. */
  readonly pageHeight: Points
  /** In a cell Word repeats no head. */
  readonly isCell: boolean
}

/** Writes the content of a cell into its column; `keep` holds its first paragraph on the page of what follows. */
export type WriteContent = (content: readonly Flow[], column: Column, keep: boolean) => (Paragraph | DocxTable)[]

/** A table in a column, its own columns fixed to a twentieth of a point, as the layout draws them. */
export function writeTable(table: Table, column: Column, writeContent: WriteContent): DocxTable {
  const { width, pageHeight, isCell } = column
  const columns = columnWidths(table, width)
  const own = sum(columns)
  const indent = tableIndent(table, own, width)
  const grid = tableGrid(table)
  const flows = tableRowFlows(table, width, pageHeight)
  const side = table.borders === 'none' ? noLine : line
  const inside = table.borders === 'all' ? line : noLine
  return new DocxTable({
    layout: TableLayoutType.FIXED,
    width: { size: toTwips(own), type: WidthType.DXA },
    ...(indent > 0 && { indent: { size: toTwips(indent), type: WidthType.DXA } }),
    columnWidths: columns.map(toTwips),
    margins: { top: 0, bottom: 0, left: toTwips(cellPadding), right: toTwips(cellPadding) },
    borders: { top: side, bottom: side, left: side, right: side, insideHorizontal: inside, insideVertical: inside },
    rows: table.children.map((row, index) => {
      const { isRepeated = false, isDivisible = false } = flows[index] ?? {}
      const flow = { isRepeated: isRepeated && !isCell, isDivisible }
      return writeRow(row, cellsOf(grid, index), { columns, grid, flow, pageHeight, writeContent })
    }),
  })
}

interface Surroundings {
  readonly columns: readonly Points[]
  readonly grid: TableGrid
  readonly flow: RowFlow
  readonly pageHeight: Points
  readonly writeContent: WriteContent
}

/** A cell where it stands in one row: whether it began in a row above, and whether it goes on below. */
interface Slice {
  readonly placed: PlacedCell
  readonly row: number
}

/** What stands in a row, from left to right, the cells from above included. */
const cellsOf = ({ cellAt }: TableGrid, row: number): Slice[] =>
  [...new Set(cellAt[row])].flatMap((placed) => (placed ? [{ placed, row }] : []))

function writeRow({ height }: Row, slices: readonly Slice[], around: Surroundings): TableRow {
  const { isRepeated, isDivisible } = around.flow
  // Word keeps a row on the page of the next one where its first paragraph asks for it.
  const joined = !isDivisible && slices.some(({ placed, row }) => row < placed.row + placed.rowSpan - 1)
  return new TableRow({
    ...(isRepeated && { tableHeader: true }),
    ...(!isDivisible && { cantSplit: true }),
    ...(height !== undefined && { height: { value: toTwips(points(height)), rule: HeightRule.ATLEAST } }),
    children: slices.map((slice, index) => writeCell(slice, joined && index === 0, around)),
  })
}

function writeCell(
  { placed, row }: Slice,
  keep: boolean,
  { columns, grid, pageHeight, writeContent }: Surroundings,
): TableCell {
  const { cell, column, span, rowSpan } = placed
  const begins = row === placed.row
  const width = sum(columns.slice(column, column + span))
  const borders = ownBorders(placed, row, grid)
  return new TableCell({
    ...(span > 1 && { columnSpan: span }),
    ...(rowSpan > 1 && { verticalMerge: begins ? VerticalMergeType.RESTART : VerticalMergeType.CONTINUE }),
    ...(borders && { borders }),
    ...(cell.verticalAlign && { verticalAlign: verticalAlignments[cell.verticalAlign] }),
    children: writeContent(
      begins ? cell.children : [],
      { width: width - 2 * cellPadding, pageHeight, isCell: true },
      keep,
    ),
  })
}

const verticalAlignments = {
  top: VerticalAlignTable.TOP,
  middle: VerticalAlignTable.CENTER,
  bottom: VerticalAlignTable.BOTTOM,
} as const

/** The lines around a cell, where it or a neighbour has its own: Word asks both. */
function ownBorders(
  { column, span }: PlacedCell,
  row: number,
  { across, down, cellAt }: TableGrid,
): ITableCellBorders | undefined {
  const slots = [row - 1, row, row + 1].flatMap((y) =>
    (cellAt[y] ?? []).slice(Math.max(0, column - 1), column + span + 1),
  )
  if (!slots.some((slot) => slot?.cell.borders)) return undefined
  const drawn = (isDrawn: boolean | undefined) => (isDrawn ? line : noLine)
  return {
    top: drawn(across[row]?.slice(column, column + span).includes(true)),
    bottom: drawn(across[row + 1]?.slice(column, column + span).includes(true)),
    left: drawn(down[row]?.[column]),
    right: drawn(down[row]?.[column + span]),
  }
}

const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0)
