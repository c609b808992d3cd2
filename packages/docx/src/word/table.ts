import type { Context, Control } from './context.ts'
import { type Twips, toInteger, toTwips, twipsToMillimetres } from './measures.ts'
import { readControl } from './sdt.ts'
import { drawnSides, type GridCell } from './table-borders.ts'
import type { WordCell, WordRow, WordTable } from './word-document.ts'
import { childOf, childrenOf, childValue, firstWords, switchOf, type XmlTree } from './xml-tree.ts'

/** Word itself allows 63 columns. */
const mostColumns = 200

interface RowElement {
  readonly element: XmlTree
  readonly control: Control | undefined
}

export function readTable(table: XmlTree, context: Context): WordTable {
  const number = context.numbers?.get(table) ?? 0
  const properties = childOf(table, 'w:tblPr')
  if (childOf(properties, 'w:tblpPr')) context.losses.add('floating-table', firstWords(table))
  const style = context.styles.chain('table', childValue(properties, 'w:tblStyle'))
  const rows = partsOf(table, 'w:tr', context.control).filter(({ element }) => !isDeleted(element))
  const inner: Context = { ...context, tableStyle: style }
  const grid = placeCells(rows)
  const columns = columnsOf(table, grid)
  closeRows(grid, columns.length)
  const sides = drawnSides(grid, {
    properties,
    styles: style.styles,
    columns: columns.length,
    rows: rows.map(({ element }) => element),
  })
  // Cells are read in the order of the file: lists and notes count through them.
  const cells = new Map<GridCell, WordCell>()
  for (const row of grid) {
    for (const cell of row) {
      const read = readCell(cell, sides(cell), inner)
      if (cell.rowSpan > 0) cells.set(cell, read)
    }
  }
  return {
    type: 'table',
    number,
    columns: columns.map(twipsToMillimetres),
    align: alignOf(childValue(properties, 'w:jc')),
    indent: twipsToMillimetres(toTwips(childOf(properties, 'w:tblInd')?.attributes.get('w:w')) ?? 0),
    rows: grid.map((row, index) =>
      readRow(
        rows[index]?.element,
        row.flatMap((cell) => cells.get(cell) ?? []),
      ),
    ),
  }
}

/** Rows of a table or cells of a row, those in content controls too. */
function partsOf(parent: XmlTree, name: 'w:tr' | 'w:tc', control: Control | undefined): RowElement[] {
  return parent.children.flatMap((element): RowElement[] => {
    if (element.name === name) return [{ element, control }]
    if (element.name === 'w:sdt') {
      const content = childOf(element, 'w:sdtContent')
      return content ? partsOf(content, name, readControl(element, control)) : []
    }
    return element.name === 'w:customXml' || element.name === 'w:ins' ? partsOf(element, name, control) : []
  })
}

const isDeleted = (row: XmlTree) => childOf(childOf(row, 'w:trPr'), 'w:del') !== undefined

/** The cells of each row at their places in the grid; of joined cells those below the first have a `rowSpan` of 0. */
function placeCells(rows: readonly RowElement[]): GridCell[][] {
  const grid: GridCell[][] = []
  /** The cells that may reach further down, by their first columns. */
  let open = new Map<number, GridCell>()
  for (const [index, { element, control }] of rows.entries()) {
    const properties = childOf(element, 'w:trPr')
    const row: GridCell[] = []
    const before = gapOf(properties, 'w:gridBefore')
    if (before > 0) row.push(emptyCell(index, 0, before))
    let column = before
    const reaching = new Map<number, GridCell>()
    for (const cell of partsOf(element, 'w:tc', control)) {
      if (column >= mostColumns) break
      const own = childOf(cell.element, 'w:tcPr')
      const span = Math.min(toInteger(childValue(own, 'w:gridSpan'), 1, mostColumns) ?? 1, mostColumns - column)
      // As old versions of Word join cells of a row: what is joined to the one before holds nothing.
      const last = row.at(-1)
      if (childValue(own, 'w:hMerge') === 'continue' && last?.element) {
        last.span += span
        column += span
        continue
      }
      const merge = childOf(own, 'w:vMerge')
      const above = merge && merge.attributes.get('w:val') !== 'restart' ? open.get(column) : undefined
      const continues = above?.span === span
      const placed: GridCell = { ...cell, row: index, column, span, rowSpan: continues ? 0 : 1 }
      row.push(placed)
      if (continues && above) above.rowSpan++
      if (merge) reaching.set(column, continues && above ? above : placed)
      column += span
    }
    const after = gapOf(properties, 'w:gridAfter')
    if (after > 0 && column < mostColumns) row.push(emptyCell(index, column, Math.min(after, mostColumns - column)))
    grid.push(row)
    open = reaching
  }
  return grid
}

const gapOf = (properties: XmlTree | undefined, name: string) =>
  toInteger(childValue(properties, name), 0, mostColumns - 1) ?? 0

const emptyCell = (row: number, column: number, span: number): GridCell => ({
  element: undefined,
  control: undefined,
  row,
  column,
  span,
  rowSpan: 1,
})

/** Half an inch, for columns whose width the file doesn't tell. */
const defaultWidth: Twips = 720

function columnsOf(table: XmlTree, grid: readonly (readonly GridCell[])[]): Twips[] {
  const told = childrenOf(childOf(table, 'w:tblGrid'), 'w:gridCol').map((column) =>
    toTwips(column.attributes.get('w:w')),
  )
  let count = 1
  for (const { column, span } of grid.flat()) count = Math.max(count, column + span)
  return Array.from({ length: count }, (_, index) => told[index] || widthFromCells(grid, index) || defaultWidth)
}

function widthFromCells(grid: readonly (readonly GridCell[])[], column: number): Twips | undefined {
  for (const row of grid) {
    const cell = row.find((other) => other.column === column && other.span === 1)
    const width = childOf(childOf(cell?.element, 'w:tcPr'), 'w:tcW')
    if (width?.attributes.get('w:type') === 'dxa') return toTwips(width.attributes.get('w:w'))
  }
  return undefined
}

/** Rows that end before the others get an empty cell. */
function closeRows(grid: readonly GridCell[][], columns: number): void {
  for (const [index, row] of grid.entries()) {
    const last = row.at(-1)
    const end = last ? last.column + last.span : 0
    if (end < columns) row.push(emptyCell(index, end, columns - end))
  }
}

function readRow(element: XmlTree | undefined, cells: readonly WordCell[]): WordRow {
  const properties = childOf(element, 'w:trPr')
  return {
    header: switchOf(properties, 'w:tblHeader') ?? false,
    cantSplit: switchOf(properties, 'w:cantSplit') ?? false,
    height: twipsToMillimetres(toTwips(childValue(properties, 'w:trHeight')) ?? 0),
    cells,
  }
}

function readCell(cell: GridCell, borders: WordCell['borders'], context: Context): WordCell {
  const properties = childOf(cell.element, 'w:tcPr')
  const direction = childValue(properties, 'w:textDirection')
  const children = cell.element ? context.readBlocks(cell.element.children, { ...context, control: cell.control }) : []
  if (direction !== undefined && !/^(lrTb|lr|lrTbV)$/.test(direction) && cell.element) {
    context.losses.add('vertical-text', firstWords(cell.element))
  }
  const vertical = childValue(properties, 'w:vAlign')
  return {
    span: cell.span,
    rowSpan: cell.rowSpan,
    verticalAlign: vertical === 'center' ? 'middle' : vertical === 'bottom' ? 'bottom' : 'top',
    borders,
    children,
  }
}

const alignOf = (value: string | undefined): WordTable['align'] =>
  value === 'center' ? 'center' : value === 'right' || value === 'end' ? 'right' : 'left'
