import { cellPadding, type Points } from '@viet-ho/document'
import { type RowBlock, rowBlock, type TableBlock } from './blocks.ts'
import { type DrawnRow, drawTable } from './draw-table.ts'
import { type Filled, fillSpace, type Space, tolerance } from './fill-space.ts'
import { move } from './laid-out.ts'

/**
 * Puts in the head of `table` and as many of its rows as have room. A row stands on one page, unless it is breakable or higher than a
 * whole page. The head never stands alone.
 */
export function fillWithTable(table: TableBlock, space: Space): Filled {
  const { border, header, rows } = table
  const head = header.reduce((sum, { height }) => sum + height + border, border)
  const drawn: DrawnRow[] = []
  let room = space.height - head
  let rest: readonly RowBlock[] = []
  for (const [index, row] of rows.entries()) {
    if (row.height + border <= room + tolerance) {
      drawn.push(drawRow(row))
      room -= row.height + border
      continue
    }
    const atPageTop = space.atPageTop && index === 0
    const isDivisible = row.breakable && !row.keepWithNext
    const part = isDivisible || atPageTop ? divideRow(row, room - border, atPageTop && header.length === 0) : undefined
    if (part) drawn.push(part.drawn)
    else drawn.length = withKept(rows, index, space)
    rest = part ? [part.rest, ...rows.slice(index + 1)] : rows.slice(drawn.length)
    break
  }
  if (drawn.length === 0 && header.length > 0 && (rows.length === 0 || space.atPageTop)) {
    // A head without a table, or so high that nothing else has room, is no head.
    return fillWithTable({ ...table, header: [], rows: [...header, ...rows] }, space)
  }
  if (drawn.length === 0) return { items: [], height: 0, rest: [table], isEmpty: true }
  return {
    ...drawTable(table, [...header.map(drawRow), ...drawn]),
    rest: rest.length > 0 ? [{ ...table, rows: rest }] : [],
    isEmpty: false,
  }
}

function drawRow(row: RowBlock): DrawnRow {
  const space: Space = { height: Number.POSITIVE_INFINITY, kind: 'cell', atPageTop: false, keepsSpaceAtTop: true }
  const items = row.cells.flatMap(({ x, blocks }) => move(fillSpace(blocks, space).items, x + cellPadding, 0))
  return { row, items, height: row.height }
}

/** As much of `row` as has room, and the rest of it. Nothing when a cell could not even begin. */
function divideRow(row: RowBlock, room: Points, atPageTop: boolean) {
  const space: Space = { height: room, kind: 'cell', atPageTop, keepsSpaceAtTop: true }
  const parts = row.cells.map((cell) => ({ cell, ...fillSpace(cell.blocks, space) }))
  if (parts.some(({ cell, isEmpty }) => isEmpty && cell.blocks.length > 0)) return undefined
  const drawn: DrawnRow = {
    row,
    items: parts.flatMap(({ cell, items }) => move(items, cell.x + cellPadding, 0)),
    height: Math.max(...parts.map(({ height }) => height)),
  }
  const cells = parts.map(({ cell, rest }) => ({ ...cell, blocks: rest }))
  return { drawn, rest: rowBlock(cells, row.breakable, row.keepWithNext) }
}

/** The first of the rows that must stay with `rows[index]`; itself when there is no better page for them. */
function withKept(rows: readonly RowBlock[], index: number, space: Space): number {
  if (space.kind === 'cell') return index
  let from = index
  while (from > 0 && rows[from - 1]?.keepWithNext) from--
  return from === 0 && space.atPageTop ? index : from
}
