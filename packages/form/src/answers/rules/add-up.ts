import { addNumbers, isSameNumber } from '../add-numbers.ts'
import type { Resolved } from '../resolve.ts'
import type { Slot } from '../slot.ts'
import { slotsAt } from '../slots-at.ts'

/**
 * Parts add up to a whole: shares to 100, areas to the area of all. Told at the whole, or at the table or the last of the parts where the whole is
 * a fixed number. While a part or the whole is still missing nothing can be said.
 */
export function addUp(paths: readonly string[], to: string | number, { form, isAsked, answerOf }: Resolved): Slot[] {
  const parts = paths.flatMap((path) => slotsAt(path, form)).filter(isAsked)
  const [whole] = typeof to === 'string' ? slotsAt(to, form).filter(isAsked) : []
  const numbers = parts.map(answerOf).filter((value) => typeof value === 'string')
  const sum = typeof to === 'number' ? String(to).replace('.', ',') : whole && answerOf(whole)
  const last = parts.at(-1)
  if (last === undefined || numbers.length < parts.length || typeof sum !== 'string') return []
  if (isSameNumber(addNumbers(numbers), sum)) return []
  const { holder } = last.scope
  return [whole ?? (holder?.field.columns === undefined ? last : holder)]
}
