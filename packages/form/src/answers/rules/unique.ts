import { printAnswer } from '../print-answer.ts'
import type { Resolved } from '../resolve.ts'
import type { Slot } from '../slot.ts'
import { slotsAt } from '../slots-at.ts'

/** No two rows have the same answer in a column, capitals aside. Told at each row that repeats an earlier one. */
export function unique(path: string, { form, answerOf }: Resolved): Slot[] {
  const seen = new Set<string>()
  return slotsAt(path, form).filter((slot) => {
    const value = answerOf(slot)
    if (value === undefined) return false
    const words = printAnswer(slot.field, value).toLowerCase()
    const isRepeated = seen.has(words)
    seen.add(words)
    return isRepeated
  })
}
