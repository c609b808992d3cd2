import { dateParts, InvalidDateError, type PartialDate } from './partial-date.ts'

/** 1 January 1970 as a Julian day number. */
const epoch = 2_440_588
const millisecondsPerDay = 86_400_000

/** The Julian day number of a whole date: a count of days, for sums with dates. Throws InvalidDateError. */
export function toDayNumber(date: PartialDate): number {
  const { year, month, day } = dateParts(date)
  if (month === undefined || day === undefined) throw new InvalidDateError(date)
  return dayNumberOf(year, month, day)
}

/** The same of numbers, also of years that no `PartialDate` has. */
export const dayNumberOf = (year: number, month: number, day: number) =>
  Date.UTC(year, month - 1, day) / millisecondsPerDay + epoch

/** The date of a Julian day number. */
export function fromDayNumber(day: number): PartialDate {
  return new Date((day - epoch) * millisecondsPerDay).toISOString().slice(0, 10)
}
