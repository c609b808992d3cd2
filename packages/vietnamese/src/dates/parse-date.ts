import { accept, type Result, refuse } from '../result.ts'
import { collapseSpaces } from '../text/collapse-spaces.ts'
import { foldForSearch } from '../text/fold-for-search.ts'
import { normalizeText } from '../text/normalize-text.ts'
import { formatDate } from './format-date.ts'
import { daysIn, firstYear, lastYear, type PartialDate, toPartialDate, twoDigits } from './partial-date.ts'

export interface ParseDateOptions {
  /**
   * The day after which no date can lie, ISO: a date of birth is never in the future. It settles more years of two digits: with `2026-11-24`, `1/2/45`
   * is 1945, while `1/2/07` still has two readings, 1907 and 2007.
   */
  readonly notAfter?: PartialDate
}

/** Numbers as they were typed, the year last. */
interface Typed {
  readonly day?: string | undefined
  readonly month?: string | undefined
  readonly year: string
}

/**
 * Reads a date as people type it, day before month before year: `1/2/1985`, `01021985`, `1.2.1985`, `ngày 1 tháng 2 năm 1985`, `tháng 3 năm 1950`,
 * `3/1950`, `1950`; also ISO. Gives an ISO date as precise as what was typed; unknown days and months written as zeros (`00/00/1950`) stay unknown.
 *
 * A year of two digits is of the last century or of this one, of this one only up to 2049: `1/2/85` is 1985. What then has two readings is refused,
 * with both (`ambiguous-year`: `1/2/26`; `ambiguous-date`: six digits), a day that no calendar has, too (`no-such-day`); month before day is never
 * turned round (`month-first`).
 */
export function parseDate(text: string, options: ParseDateOptions = {}): Result<PartialDate> {
  const typed = collapseSpaces(normalizeText(text))
  if (typed === '') return refuse('empty-date', 'Nhập ngày, tháng, năm.')
  const shown = typed.length > 40 ? `${typed.slice(0, 40)}…` : typed
  const parts = takeApart(typed)
  if (parts === undefined) {
    return refuse('not-a-date', `Không hiểu “${shown}”: gõ ngày/tháng/năm, ví dụ 01/02/1985; chỉ biết năm thì gõ 1985.`)
  }
  if (parts === 'six-digits') {
    return refuse('ambiguous-date', `“${shown}” có nhiều cách hiểu: gõ đủ bốn chữ số của năm, ví dụ 01/02/1985.`)
  }
  const year = fullYear(parts, shown, options.notAfter)
  return year.ok ? toDate(Number(year.value), unknownIfZero(parts.month), unknownIfZero(parts.day), shown) : year
}

// No paper of today names a later day with two digits.
const lastOfTwoDigits = '2049-12-31'

function takeApart(typed: string): Typed | 'six-digits' | undefined {
  const plain = foldForSearch(typed).replace(/^(sinh )?(ngay|nam) (sinh )?(?=\d)/, '')
  const inWords = /^(?:(?:mung )?(\d{1,2}) )?thang (\d{1,2}) (?:nam )?(\d{4}|\d{2})$/.exec(plain)
  if (inWords) return { day: inWords[1], month: inWords[2], year: inWords[3] ?? '' }
  if (/[^\d ]/.test(plain) || /[^\p{L}\d/.,\- ]/u.test(typed)) return undefined

  const [first = '', second, third, ...more] = plain.split(' ')
  if (more.length > 0) return undefined
  if (second === undefined) {
    if (first.length === 6) return 'six-digits'
    const run = /^(\d\d)(\d\d)(\d{4})$/.exec(first)
    return run ? { day: run[1], month: run[2], year: run[3] ?? '' } : isYear(first) ? { year: first } : undefined
  }
  if (isYear(first))
    return isShort(second) && (third === undefined || isShort(third))
      ? { day: third, month: second, year: first }
      : undefined
  if (!isShort(first)) return undefined
  // `3/50` may be a month of a year or a day of a month: a year standing with its month alone has four digits.
  if (third === undefined) return isYear(second) ? { month: first, year: second } : undefined
  return isShort(second) && (isYear(third) || third.length === 2)
    ? { day: first, month: second, year: third }
    : undefined
}

const isYear = (part: string) => part.length === 4
const isShort = (part: string) => part.length <= 2

const unknownIfZero = (part: string | undefined) =>
  part === undefined || Number(part) === 0 ? undefined : Number(part)

function fullYear({ day, month, year }: Typed, shown: string, notAfter: PartialDate | undefined): Result<string> {
  if (year.length === 4) return accept(year)
  const readings = [`19${year}`, `20${year}`]
  const date = (century: string) =>
    [century, month, day]
      .filter((part) => part !== undefined)
      .map((part) => part.padStart(2, '0'))
      .join('-')
  const possible = readings.filter((reading) => date(reading) <= (notAfter ?? lastOfTwoDigits))
  const [only, other] = possible
  if (only !== undefined && other === undefined) return accept(only)
  return refuse(
    'ambiguous-year',
    `Năm trong “${shown}” có thể là ${readings.join(' hoặc ')}: gõ đủ bốn chữ số của năm.`,
  )
}

function toDate(year: number, month: number | undefined, day: number | undefined, shown: string): Result<PartialDate> {
  const date = toPartialDate(year, month, day)
  if (date !== undefined) return accept(date)
  if (year < firstYear || year > lastYear) {
    return refuse('year-out-of-range', `Năm ${year} không hợp lệ: gõ năm từ ${firstYear} đến ${lastYear}.`)
  }
  if (month === undefined) return refuse('no-such-month', `Xem lại “${shown}”: biết ngày thì phải biết tháng.`)
  if (month > 12 && day !== undefined && day <= 12) {
    const turned = toPartialDate(year, day, month)
    const hint = turned === undefined ? '' : ` Nếu là ${formatDate(turned)}, hãy gõ ngày trước, tháng sau.`
    return refuse('month-first', `Không có tháng ${month} trong “${shown}”.${hint}`)
  }
  if (month > 12) return refuse('no-such-month', `Không có tháng ${month} trong “${shown}”: tháng từ 1 đến 12.`)
  return refuse(
    'no-such-day',
    `Không có ngày ${day} tháng ${twoDigits(month)} năm ${year}: tháng này có ${daysIn(year, month)} ngày.`,
  )
}
