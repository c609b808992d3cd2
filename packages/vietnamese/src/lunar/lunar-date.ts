import { dayNumberOf, fromDayNumber, toDayNumber } from '../dates/day-number.ts'
import type { PartialDate } from '../dates/partial-date.ts'
import { accept, type Result, refuse } from '../result.ts'
import { newMoonDay, newMoonNear, principalTerm } from './astronomy.ts'

/** A day of the Vietnamese lunar calendar (âm lịch). */
export interface LunarDate {
  /** The solar year in which its Tết falls. */
  readonly year: number
  /** 1 to 12. */
  readonly month: number
  /** 1 to 30. */
  readonly day: number
  /** A month counted twice: the second of the two is the leap month (tháng nhuận). */
  readonly isLeap: boolean
}

interface LunarMonth extends Omit<LunarDate, 'day'> {
  /** Julian day number of its first day. */
  readonly start: number
  readonly length: number
}

const stems = ['Giáp', 'Ất', 'Bính', 'Đinh', 'Mậu', 'Kỷ', 'Canh', 'Tân', 'Nhâm', 'Quý']
const branches = ['Tý', 'Sửu', 'Dần', 'Mão', 'Thìn', 'Tỵ', 'Ngọ', 'Mùi', 'Thân', 'Dậu', 'Tuất', 'Hợi']

/** What a lunar year is called: 2026 → `Bính Ngọ`. */
export function lunarYearName(year: number): string {
  const cycle = (((year - 4) % 60) + 60) % 60
  return `${stems[cycle % 10]} ${branches[cycle % 12]}`
}

/**
 * The lunar day of a whole solar date, by the rules of Vietnam's calendar: the month of the winter solstice is the 11th; of 13 months between two of them
 * the first without a principal term is leap; days end at midnight of UTC+7 since 1968, of UTC+8 before. What was printed for a few months before 1930
 * was a day off these rules; and a new moon within seconds of midnight (May 2054) is for the almanac of that year to decide. Throws InvalidDateError.
 */
export function toLunar(date: PartialDate): LunarDate {
  const day = toDayNumber(date)
  const solarYear = Number(date.slice(0, 4))
  const months = [...monthsFromSolstice(solarYear - 1), ...monthsFromSolstice(solarYear)]
  const month = months.findLast(({ start }) => start <= day)
  if (month === undefined) throw new RangeError(`no lunar month holds ${date}`)
  return { year: month.year, month: month.month, day: day - month.start + 1, isLeap: month.isLeap }
}

/**
 * The solar date, ISO, of a lunar day of 1850 to 2198. A leap month or a 30th day that the year does not have is refused (`no-such-lunar-month`,
 * `no-such-lunar-day`), never moved.
 */
export function fromLunar({ year, month, day, isLeap }: LunarDate): Result<PartialDate> {
  if (!Number.isInteger(year) || year < 1850 || year > 2198) {
    return refuse('lunar-year-out-of-range', `Năm ${year} không đổi được: nhập năm âm lịch từ 1850 đến 2198.`)
  }
  const found = [...monthsFromSolstice(year - 1), ...monthsFromSolstice(year)].find(
    (each) => each.year === year && each.month === month && each.isLeap === isLeap,
  )
  const name = `tháng ${month}${isLeap ? ' nhuận' : ''} năm ${lunarYearName(year)} (${year})`
  if (found === undefined) return refuse('no-such-lunar-month', `Âm lịch không có ${name}; xem lại tháng.`)
  if (!Number.isInteger(day) || day < 1 || day > found.length) {
    return refuse('no-such-lunar-day', `Âm lịch ${name} có ${found.length} ngày; xem lại ngày.`)
  }
  return accept(fromDayNumber(found.start + day - 1))
}

const known = new Map<number, readonly LunarMonth[]>()

/** The 12 or 13 months from the one that holds the winter solstice of `solarYear` to before the next such one. */
function monthsFromSolstice(solarYear: number): readonly LunarMonth[] {
  const kept = known.get(solarYear)
  if (kept !== undefined) return kept
  const first = solsticeMoon(solarYear)
  const count = solsticeMoon(solarYear + 1) - first
  const starts = Array.from({ length: count + 1 }, (_, index) => newMoonDay(first + index))
  const terms = starts.map(principalTerm)
  const leap = count === 13 ? terms.findIndex((term, index) => index > 0 && term === terms[index + 1]) : -1
  const months = Array.from({ length: count }, (_, index): LunarMonth => {
    const isLeap = index === leap
    const number = 11 + index - (leap >= 0 && index >= leap ? 1 : 0)
    const start = starts[index] ?? 0
    const length = (starts[index + 1] ?? 0) - start
    const isLastYear = number <= 12
    return {
      year: isLastYear ? solarYear : solarYear + 1,
      month: isLastYear ? number : number - 12,
      isLeap,
      start,
      length,
    }
  })
  known.set(solarYear, months)
  return months
}

/** The new moon that begins the month of the winter solstice of a solar year. */
function solsticeMoon(solarYear: number): number {
  const yearEnd = dayNumberOf(solarYear, 12, 31)
  const near = newMoonNear(yearEnd) + 1
  const last = newMoonDay(near) <= yearEnd ? near : near - 1
  return principalTerm(newMoonDay(last)) >= 9 ? last - 1 : last
}
