import type { Cell, Row, Side, Table } from './nodes.ts'

/** A cell at its place. Rows and columns count from 0. */
export interface PlacedCell {
  readonly cell: Cell
  readonly row: number
  readonly column: number
  readonly span: number
  readonly rowSpan: number
}

/** The cells of a table at their places, and the lines between them. */
export interface TableGrid {
  /** Row by row, each cell in the row where it begins. */
  readonly rows: readonly (readonly PlacedCell[])[]
  /** `cellAt[1][0]`: what covers the first column of the second row. */
  readonly cellAt: readonly (readonly (PlacedCell | undefined)[])[]
  /** `across[2][0]`: whether a line is drawn above the third row in the first column; the last list is the lower edge of the table. */
  readonly across: readonly (readonly boolean[])[]
  /** `down[2][0]`: whether a line is drawn left of the first column in the third row; the last entry is the right edge. */
  readonly down: readonly (readonly boolean[])[]
}

/** Places the cells of `table` as HTML does: each in the first columns that no cell from above covers. */
export function tableGrid({ columns, borders, children }: Table): TableGrid {
  const { rows, cellAt } = placeCells(children)
  const line = (before: PlacedCell | undefined, side: Side, after: PlacedCell | undefined, opposite: Side): boolean => {
    if (before === after) return false
    const told = [before?.cell.borders?.[side], after?.cell.borders?.[opposite]].filter((drawn) => drawn !== undefined)
    if (told.length > 0) return told.includes(true)
    return borders === 'all' || (borders === 'frame' && !(before && after))
  }
  const slots = [...Array(columns.length).keys()]
  return {
    rows,
    cellAt,
    across: [...children.keys(), children.length].map((row) =>
      slots.map((column) => line(cellAt[row - 1]?.[column], 'bottom', cellAt[row]?.[column], 'top')),
    ),
    down: cellAt.map((row) =>
      [...slots, columns.length].map((column) => line(row[column - 1], 'right', row[column], 'left')),
    ),
  }
}

/** The cells of `rows` at their places, overlaps and holes included: whether a table is whole is for `checkDocument` to say. */
export function placeCells(rows: readonly Row[]): Pick<TableGrid, 'rows' | 'cellAt'> {
  const cellAt: (PlacedCell | undefined)[][] = rows.map(() => [])
  const placedRows = rows.map(({ children }, row) => {
    let column = 0
    return children.map((cell): PlacedCell => {
      while (cellAt[row]?.[column]) column++
      const placed = { cell, row, column, span: cell.span ?? 1, rowSpan: cell.rowSpan ?? 1 }
      for (const covered of cellAt.slice(row, row + placed.rowSpan))
        for (let x = column; x < column + placed.span; x++) covered[x] = placed
      column += placed.span
      return placed
    })
  })
  return { rows: placedRows, cellAt }
}
