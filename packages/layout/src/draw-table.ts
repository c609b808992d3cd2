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
  const rule = (x1: Points, y1: Points, x2: Points, y2: Points): RuleItem => ({
    type: 'rule',
    ...{ x1, y1, x2, y2 },
    thickness: border,
  })
  // Borders of the sides lie half outside the table, and the corners are full.
  const across = (y: Points) => rule(-border / 2, y + border / 2, width + border / 2, y + border / 2)
  let top = 0
  for (const { row, items: rowItems, height } of rows) {
    const bottom = top + border + height
    items.push(...move(rowItems, 0, top + border))
    if (border > 0) {
      const edges = [...row.cells.map(({ x }) => x), width]
      items.push(across(top), ...edges.map((x) => rule(x, top, x, bottom + border)))
    }
    top = bottom
  }
  if (border > 0) items.push(across(top))
  return { items, height: top + border }
}
