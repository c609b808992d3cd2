import { fromDayNumber, toDayNumber } from '../dates/day-number.ts'
import { formatDate } from '../dates/format-date.ts'
import type { PartialDate } from '../dates/partial-date.ts'
import type { Problem } from '../result.ts'
import { type HolidayYear, holidayYears } from './holiday-years.ts'
import { statutoryHolidays } from './statutory-holidays.ts'

/** A count that may rest on days nobody has decided yet. */
export interface Counted<T> {
  readonly value: T
  /** Why the value may be a day or more out; empty when nothing is in doubt. Codes `no-holiday-data` and `doubtful-holiday`. */
  readonly doubts: readonly Problem[]
}

export interface WorkingDayOptions {
  /** Holidays of further years, or of a year instead of ours, by the notices an office has at hand. */
  readonly years?: readonly HolidayYear[]
}

/**
 * Whether State offices work on a whole date: Monday to Friday without the public holidays (Labour Code 2019, Art. 111 and 112), and the Saturdays worked
 * in exchange. For a year whose notice is not known only what the law itself fixes is off, and the doubt is said. Throws InvalidDateError.
 */
export function isWorkingDay(date: PartialDate, options: WorkingDayOptions = {}): Counted<boolean> {
  const counter = new DayCounter(options)
  return counter.counted(counter.isWorking(toDayNumber(date)))
}

/**
 * The day on which a term of `days` working days that begins on `from` ends: the first day is not counted, the last is (Civil Code 2015, Art. 147 and 148).
 * Of 0 days: `from` itself, or the next working day. In a year whose notice is not known it is the earliest day possible. Throws InvalidDateError, and
 * RangeError for what is no whole number from 0.
 */
export function addWorkingDays(from: PartialDate, days: number, options: WorkingDayOptions = {}): Counted<PartialDate> {
  if (!Number.isSafeInteger(days) || days < 0) throw new RangeError(`not a number of working days: ${days}`)
  const counter = new DayCounter(options)
  let day = toDayNumber(from)
  for (let left = days; left > 0; ) {
    day += 1
    if (counter.isWorking(day)) left -= 1
  }
  while (days === 0 && !counter.isWorking(day)) day += 1
  return counter.counted(fromDayNumber(day))
}

/** How many working days come after `from` up to and with `to`; below 0 when `to` is the earlier one. Whole dates. Throws InvalidDateError. */
export function workingDaysBetween(
  from: PartialDate,
  to: PartialDate,
  options: WorkingDayOptions = {},
): Counted<number> {
  const counter = new DayCounter(options)
  const [start, end] = [toDayNumber(from), toDayNumber(to)]
  const step = start <= end ? 1 : -1
  let count = 0
  for (let day = Math.min(start, end) + 1; day <= Math.max(start, end); day++) if (counter.isWorking(day)) count += step
  return counter.counted(count)
}

/** Looks at days and remembers what was doubtful about them. */
class DayCounter {
  readonly #years: readonly HolidayYear[]
  readonly #doubts = new Map<string, Problem>()

  constructor({ years = [] }: WorkingDayOptions) {
    this.#years = [...years, ...holidayYears]
  }

  isWorking(day: number): boolean {
    const date = fromDayNumber(day)
    const year = Number(date.slice(0, 4))
    const known = this.#years.find((each) => each.year === year)
    // Day number 0 was a Monday.
    const isWeekend = day % 7 >= 5
    if (known === undefined) {
      this.#doubts.set(String(year), {
        code: 'no-holiday-data',
        reason: `Chưa có lịch nghỉ lễ, Tết năm ${year} trong máy; xem thông báo nghỉ lễ của năm đó rồi kiểm tra lại ngày.`,
      })
      return !isWeekend && !statutoryHolidays(year).has(date)
    }
    if (known.doubtful.includes(date)) {
      this.#doubts.set(date, {
        code: 'doubtful-holiday',
        reason: `Chưa chắc ngày ${formatDate(date)} nghỉ hay làm việc; xem thông báo nghỉ lễ của năm rồi kiểm tra lại ngày.`,
      })
    }
    return isWeekend ? known.worked.includes(date) : !Object.hasOwn(known.off, date)
  }

  counted<T>(value: T): Counted<T> {
    return { value, doubts: [...this.#doubts.values()] }
  }
}
