import { dayNumberOf, fromDayNumber, toDayNumber } from '../dates/day-number.ts'
import type { PartialDate } from '../dates/partial-date.ts'
import { fromLunar } from '../lunar/lunar-date.ts'

/**
 * The days that Art. 112 of the Labour Code 2019 makes holidays whatever a year's notice says: 1 January, the last day of the lunar year and the first three
 * of the next, the 10th of the third lunar month, 30 April, 1 May, 2 September. The fifth day of Tết, the second of National Day and the days in lieu of a
 * weekend are for the notice to fix.
 */
export function statutoryHolidays(year: number): ReadonlySet<PartialDate> {
  const tet = lunarDay(year, 1, 1)
  const days = [
    dayNumberOf(year, 1, 1),
    ...[-1, 0, 1, 2].map((offset) => tet + offset),
    lunarDay(year, 3, 10),
    dayNumberOf(year, 4, 30),
    dayNumberOf(year, 5, 1),
    dayNumberOf(year, 9, 2),
  ]
  return new Set(days.map(fromDayNumber))
}

function lunarDay(year: number, month: number, day: number): number {
  const solar = fromLunar({ year, month, day, isLeap: false })
  if (!solar.ok) throw new RangeError(solar.problem.reason)
  return toDayNumber(solar.value)
}
