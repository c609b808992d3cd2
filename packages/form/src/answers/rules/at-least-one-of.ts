import type { Resolved } from '../resolve.ts'
import { isGiven, type Slot } from '../slot.ts'
import { slotsAt } from '../slots-at.ts'

/** Of some fields at least one is answered. Told at the first of them that is asked; a wrong answer is told by itself. */
export function atLeastOneOf(paths: readonly string[], { form, isAsked, answerOf }: Resolved): Slot[] {
  const asked = paths.flatMap((path) => slotsAt(path, form)).filter(isAsked)
  return asked.some((slot) => isGiven(slot) || answerOf(slot) !== undefined) ? [] : asked.slice(0, 1)
}
