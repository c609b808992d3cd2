import { printAnswer } from '../print-answer.ts'
import type { Resolved } from '../resolve.ts'
import type { Slot } from '../slot.ts'
import { wrongPairs } from './pairs.ts'

/** Two fields have different answers: witness and declarant are two people. Told at the second; capitals make no difference. */
export function different([first, second]: readonly [string, string], resolved: Resolved): Slot[] {
  return wrongPairs(
    [second, first],
    resolved,
    (value, otherValue, slot, otherSlot) =>
      printAnswer(slot.field, value).toLowerCase() === printAnswer(otherSlot.field, otherValue).toLowerCase(),
  )
}
