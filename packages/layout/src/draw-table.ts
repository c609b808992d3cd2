import { borderWidth, type Points } from '@viet-ho/document'
import { type Item, move, type RuleItem } from './laid-out.ts'
import { type Lines, lineRoom, linesBetween, type RowBlock } from './row-groups.ts'

/** Rows drawn, or the part of one that stands on a page: their text, from the upper edge of the first, and the lines around them. */
export interface DrawnRows {
  readonly rows: readonly RowBlock[]
  readonly items: readonly Item[]
}

/** Rows below each other between columns of `edges`, with their lines: a line takes room above a row and below the last one. */
export function drawTable(
  edges: readonly Points[],
  drawn: readonly DrawnRows[],
): { readonly items: Item[]; readonly height: Points } {
  const items: Item[] = []
  let previous: RowBlock | undefined
  let y = 0
  for (const { rows, items: content } of drawn) {
    for (const [index, row] of rows.entries()) {
      const above = linesBetween(previous, row)
      items.push(...across(above, edges, y))
      const top = y + lineRoom(above)
      if (index === 0) items.push(...move(content, 0, top))
      const bottom = top + row.height
      const below = lineRoom(row.below)
      items.push(
        ...row.down.flatMap((isDrawn, column) =>
          isDrawn ? [rule(edges[column], y, edges[column], bottom + below)] : [],
        ),
      )
      y = bottom
      previous = row
    }
  }
  const below = linesBetween(previous, undefined)
  items.push(...across(below, edges, y))
  return { items, height: y + lineRoom(below) }
}

/** Lines reach over the corners, half of them outside the columns. */
function across(lines: Lines, edges: readonly Points[], y: Points): RuleItem[] {
  const middle = y + borderWidth / 2
  const rules: RuleItem[] = []
  for (let start = 0; start < lines.length; start++) {
    if (!lines[start]) continue
    let end = start + 1
    while (lines[end]) end++
    rules.push(rule((edges[start] ?? 0) - borderWidth / 2, middle, (edges[end] ?? 0) + borderWidth / 2, middle))
    start = end
  }
  return rules
}

const rule = (x1 = 0, y1: Points, x2 = 0, y2: Points): RuleItem => ({
  type: 'rule',
  ...{ x1, y1, x2, y2 },
  thickness: borderWidth,
})
