import type { Resolved } from '../resolve.ts'
import type { Slot } from '../slot.ts'
import { slotsAt } from '../slots-at.ts'

/** Exactly one row says yes in a column. Told at the table; an empty table is another rule's business. */
export function exactlyOne(path: string, { form, isAsked, answerOf, readingOf }: Resolved): Slot[] {
  const cells = slotsAt(path, form).filter(isAsked)
  const table = cells[0]?.scope.holder
  if (table === undefined || cells.some((cell) => readingOf(cell).errors.length > 0)) return []
  return cells.filter((cell) => answerOf(cell) === true).length === 1 ? [] : [table]
}
