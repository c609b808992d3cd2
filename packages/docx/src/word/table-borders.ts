import type { Side } from '@viet-ho/document'
import type { Control } from './context.ts'
import { isDrawn, readBorders } from './properties.ts'
import type { OwnStyle } from './styles.ts'
import { childOf, type XmlTree } from './xml-tree.ts'

/** A cell at its place in the grid. */
export interface GridCell {
  /** Undefined for gaps. */
  readonly element: XmlTree | undefined
  readonly control: Control | undefined
  readonly row: number
  readonly column: number
  span: number
  /** 0 for a cell that the one above reaches over. */
  rowSpan: number
}

type Sides = Readonly<Record<Side, boolean>>

interface TableLines {
  readonly properties: XmlTree | undefined
  readonly styles: readonly OwnStyle[]
  readonly rows: readonly XmlTree[]
  readonly columns: number
}

const none: Sides = { top: false, right: false, bottom: false, left: false }

/** Which sides of each cell are drawn. A line between two cells belongs to both. */
export function drawnSides(grid: readonly (readonly GridCell[])[], lines: TableLines): (cell: GridCell) => Sides {
  const own = new Map<GridCell, Sides>()
  /** Which cell is where, joined cells at all their places. */
  const at: GridCell[][] = grid.map(() => [])
  for (const cell of grid.flat()) {
    own.set(cell, ownSides(cell, lines, grid.length))
    for (let row = cell.row; row < cell.row + cell.rowSpan; row++) {
      for (let column = cell.column; column < cell.column + cell.span; column++) {
        const places = at[row]
        if (places) places[column] = cell
      }
    }
  }
  const isDrawnBy = (cell: GridCell | undefined, side: Side) => (cell && own.get(cell)?.[side]) ?? false
  const everyColumn = ({ column, span }: GridCell, test: (column: number) => boolean) =>
    Array.from({ length: span }, (_, index) => column + index).every(test)
  const everyRow = ({ row, rowSpan }: GridCell, test: (row: number) => boolean) =>
    rowSpan > 0 && Array.from({ length: rowSpan }, (_, index) => row + index).every(test)
  return (cell) => {
    const sides = own.get(cell) ?? none
    const below = cell.row + cell.rowSpan
    if (!cell.element) return none
    return {
      top: sides.top || everyColumn(cell, (column) => isDrawnBy(at[cell.row - 1]?.[column], 'bottom')),
      bottom: sides.bottom || everyColumn(cell, (column) => isDrawnBy(at[below]?.[column], 'top')),
      left: sides.left || everyRow(cell, (row) => isDrawnBy(at[row]?.[cell.column - 1], 'right')),
      right: sides.right || everyRow(cell, (row) => isDrawnBy(at[row]?.[cell.column + cell.span], 'left')),
    }
  }
}

/** What the cell, the exceptions of its row, the table and its style say, in this order. */
function ownSides(cell: GridCell, { properties, styles, rows, columns }: TableLines, rowCount: number): Sides {
  if (!cell.element) return none
  const told = readBorders(childOf(childOf(cell.element, 'w:tcPr'), 'w:tcBorders'))
  const layers = [
    childOf(childOf(rows[cell.row], 'w:tblPrEx'), 'w:tblBorders'),
    childOf(properties, 'w:tblBorders'),
    ...styles.toReversed().map((style) => childOf(style.table, 'w:tblBorders')),
  ]
  const line = (...names: string[]) => {
    for (const layer of layers) {
      const drawn = isDrawn(layer, ...names)
      if (drawn !== undefined) return drawn
    }
    return false
  }
  const isLastRow = cell.row + Math.max(1, cell.rowSpan) >= rowCount
  const isLastColumn = cell.column + cell.span >= columns
  return {
    top: told.top ?? (cell.row === 0 ? line('top') : line('insideH')),
    bottom: told.bottom ?? (isLastRow ? line('bottom') : line('insideH')),
    left: told.left ?? (cell.column === 0 ? line('start', 'left') : line('insideV')),
    right: told.right ?? (isLastColumn ? line('end', 'right') : line('insideV')),
  }
}
