import { cellPadding, type Points } from '@viet-ho/document'
import { type Block, heightOf } from './blocks.ts'
import { type DrawnRows, drawTable } from './draw-table.ts'
import { type Filled, fillSpace, type Space, tolerance } from './fill-space.ts'
import { move } from './laid-out.ts'
import { type CellBlock, groupsHeight, type RowBlock, type RowGroup, rowsHeight } from './row-groups.ts'
import { isRepeatable, type TableBlock } from './table-block.ts'

/**
 * Puts in the head of `table` and as many of its rows as have room. A row stands on one page, and so do rows that a cell joins, unless
 * the row is breakable or they are higher than a whole page. The head never stands alone. In a cell nothing is repeated: Word does so neither.
 */
export function fillWithTable(table: TableBlock, space: Space): Filled {
  const { header, rows } = table
  if (header.length > 0 && !(space.kind === 'page' && isRepeatable(header, space.pageHeight))) {
    return fillWithTable({ ...table, header: [], rows: [...header, ...rows] }, space)
  }
  const drawn: DrawnRows[] = []
  let rest: readonly RowGroup[] = []
  for (const [index, group] of rows.entries()) {
    const above = [...header, ...rows.slice(0, index)]
    const room = space.height - groupsHeight([...above, group])
    if (room >= -tolerance) {
      drawn.push(drawGroup(group))
      continue
    }
    const atPageTop = space.atPageTop && index === 0
    if (atPageTop && group.rows.length > 1) {
      return fillWithTable({ ...table, rows: [...separate(group), ...rows.slice(1)] }, space)
    }
    const isDivisible = (group.breakable && !group.keepWithNext) || atPageTop
    const part = isDivisible
      ? divideRow(group, rowsHeight(group.rows) + room, atPageTop && header.length === 0)
      : undefined
    if (part) drawn.push(part.drawn)
    else drawn.length = withKept(rows, index, space)
    rest = part ? [part.rest, ...rows.slice(index + 1)] : rows.slice(drawn.length)
    break
  }
  if (drawn.length === 0 && header.length > 0 && (rows.length === 0 || space.atPageTop)) {
    // A head without a table, or so high that nothing else has room, is no head.
    return fillWithTable({ ...table, header: [], rows: [...header, ...rows] }, space)
  }
  if (drawn.length === 0) return { items: [], height: 0, after: 0, rest: [table], isEmpty: true }
  const { items, height } = drawTable(table.edges, [...header.map(drawGroup), ...drawn])
  return {
    items: move(items, table.x, 0),
    height,
    after: 0,
    rest: rest.length > 0 ? [{ ...table, header: header.map(repeated), rows: rest }] : [],
    isEmpty: false,
  }
}

/** A head as the next pages repeat it: it is no text of the document a second time. */
function repeated(group: RowGroup): RowGroup {
  const withoutPath = (block: Block): Block => {
    if (block.type === 'paragraph') return { ...block, path: undefined }
    return block.type === 'table'
      ? { ...block, header: block.header.map(repeated), rows: block.rows.map(repeated) }
      : block
  }
  const rows = group.rows.map((row) => ({
    ...row,
    cells: row.cells.map((cell) => ({ ...cell, blocks: cell.blocks.map(withoutPath) })),
  }))
  return { ...group, rows }
}

function drawGroup({ rows }: RowGroup): DrawnRows {
  const height = Number.POSITIVE_INFINITY
  const space: Space = { height, pageHeight: height, kind: 'cell', atPageTop: false, keepsSpaceAtTop: true }
  const items = rows.flatMap((row, index) => {
    const before = rows.slice(0, index)
    const top = rowsHeight([...before, row]) - row.height
    return row.cells.flatMap((cell) => {
      const free = rowsHeight(rows.slice(index, index + cell.rowSpan)) - heightOf(cell.blocks)
      const down = { top: 0, middle: free / 2, bottom: free }[cell.verticalAlign]
      return move(fillSpace(cell.blocks, space).items, cell.x + cellPadding, top + down)
    })
  })
  return { rows, items }
}

/** As much of a row as has room, and the rest of it. Nothing when a cell could not even begin. */
function divideRow(group: RowGroup, room: Points, atPageTop: boolean) {
  const [row] = group.rows
  if (!row) return undefined
  const space: Space = { height: room, pageHeight: room, kind: 'cell', atPageTop, keepsSpaceAtTop: true }
  const parts = row.cells.map((cell) => ({ cell, ...fillSpace(cell.blocks, space) }))
  if (parts.some(({ cell, isEmpty }) => isEmpty && cell.blocks.length > 0)) return undefined
  const height = Math.max(...parts.map((part) => part.height), Math.min(row.least, room))
  const cut = row.above.map((drawn, column) => drawn && row.below[column] === true)
  const drawn: DrawnRows = {
    rows: [{ ...row, height, below: cut }],
    items: parts.flatMap(({ cell, items }) => move(items, cell.x + cellPadding, 0)),
  }
  const rest = { ...row, ...restOf(parts, row.least - height), above: cut }
  return { drawn, rest: { ...group, rows: [rest] } }
}

function restOf(parts: readonly (Filled & { readonly cell: CellBlock })[], least: Points) {
  const cells = parts.map(({ cell, rest }) => ({ ...cell, blocks: rest }))
  return { cells, least, height: Math.max(least, ...cells.map(({ blocks }) => heightOf(blocks))) }
}

/** Joined rows as rows of their own, where no page has room for all of them: what covers several stands in the first. */
function separate(group: RowGroup): RowGroup[] {
  return group.rows.map((row) => {
    const cells = row.cells.map((cell): CellBlock => ({ ...cell, rowSpan: 1 }))
    const own: RowBlock = {
      ...row,
      cells,
      height: Math.max(row.least, ...cells.map(({ blocks }) => heightOf(blocks))),
    }
    return { ...group, rows: [own], keepWithNext: false }
  })
}

/** The first of the rows that must stay with `rows[index]`; itself when there is no better page for them. */
function withKept(rows: readonly RowGroup[], index: number, space: Space): number {
  if (space.kind === 'cell') return index
  let from = index
  while (from > 0 && rows[from - 1]?.keepWithNext) from--
  return from === 0 && space.atPageTop ? index : from
}
