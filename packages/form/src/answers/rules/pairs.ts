import type { AnswerValue } from '../../field-types/field-type.ts'
import type { Resolved } from '../resolve.ts'
import type { Slot } from '../slot.ts'
import { slotsAt } from '../slots-at.ts'

/**
 * The slots at `path` whose answer stands wrongly to the answer at `other`. Two columns of one table are compared row by row; otherwise each slot
 * is compared with each. Missing answers are compared with nothing.
 */
export function wrongPairs(
  [path, other]: readonly [path: string, other: string],
  { form, answerOf }: Resolved,
  isWrong: (value: AnswerValue, otherValue: AnswerValue, slot: Slot, otherSlot: Slot) => boolean,
): Slot[] {
  const others = slotsAt(other, form)
  return slotsAt(path, form).filter((slot) => {
    const sameTable = others.some(({ scope }) => scope.holder !== undefined && scope.holder === slot.scope.holder)
    const value = answerOf(slot)
    if (value === undefined) return false
    return others.some((otherSlot) => {
      if (sameTable && otherSlot.scope !== slot.scope) return false
      const otherValue = answerOf(otherSlot)
      return otherValue !== undefined && isWrong(value, otherValue, slot, otherSlot)
    })
  })
}
