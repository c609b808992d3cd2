import type { Points } from '@viet-ho/document'
import type { RowBlock, TableBlock } from './blocks.ts'
import { type Item, move, type RuleItem } from './laid-out.ts'

/** A row drawn, or the part of it that stands on one page. */
export interface DrawnRow {
  readonly row: RowBlock
  readonly items: readonly Item[]
  /** Without borders. */
  readonly height: Points
}

/** Rows below each other, with their borders: a border takes room above each row and below the last one. */
export function drawTable({ width, border }: TableBlock, rows: readonly DrawnRow[]): { items: Item[]; height: Points } {
  const items: Item[] = []
  let top = 0
  for (const { row, items: rowItems, height } of rows) {
    const bottom = top + border + height
    items.push(...move(rowItems, 0, top + border))
    if (border > 0) {
      const edges = [...row.cells.map(({ x }) => x), width]
      items.push(rule(0, top, width, top, border), ...edges.map((x) => rule(x, top, x, bottom, border)))
    }
    top = bottom
  }
  if (border > 0) items.push(rule(0, top, width, top, border))
  return { items, height: top + border }
}

/** A border whose upper edge, at its ends, is at y1 and y2. */
function rule(x1: Points, y1: Points, x2: Points, y2: Points, thickness: Points): RuleItem {
  const middle = thickness / 2
  return { type: 'rule', x1, y1: y1 + middle, x2, y2: y2 + middle, thickness }
}
