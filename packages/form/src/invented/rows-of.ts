import { mostRows } from '../answers/read-slots.ts'
import type { Field } from '../template/template.ts'

/** How many rows are invented: two, so that the second is seen; of a long trial three more than the blank form has. */
export function rowsOf(table: Field, isLong: boolean): number {
  const blank = typeof table.blankRows === 'number' ? table.blankRows : 1
  const least = typeof table.minRows === 'number' ? table.minRows : 1
  return Math.min(Math.max(least, isLong ? blank + 3 : 2), mostRows(table))
}
