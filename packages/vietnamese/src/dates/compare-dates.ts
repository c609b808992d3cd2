import { dateParts, type PartialDate } from './partial-date.ts'

/**
 * Below 0 when `a` is before `b`, above 0 when after it, 0 when they are the same as far as both go: `1950` and `1950-03` can't be told apart.
 * For sorting whole dates plain text order will do. Throws InvalidDateError.
 */
export function compareDates(a: PartialDate, b: PartialDate): number {
  dateParts(a)
  dateParts(b)
  const length = Math.min(a.length, b.length)
  const [first, second] = [a.slice(0, length), b.slice(0, length)]
  return first < second ? -1 : first > second ? 1 : 0
}
