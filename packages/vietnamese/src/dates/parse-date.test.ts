import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ageOn, ageRangeOn } from './age-on.ts'
import { compareDates } from './compare-dates.ts'
import { dateToWords } from './date-to-words.ts'
import { formatDate, formatDateLong } from './format-date.ts'
import { parseDate } from './parse-date.ts'
import { dateParts, InvalidDateError } from './partial-date.ts'

const anyDay = fc
  .date({ min: new Date('1850-01-01'), max: new Date('2199-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10))
const anyDate = fc.tuple(anyDay, fc.constantFrom(4, 7, 10)).map(([day, length]) => day.slice(0, length))

describe('parseDate', () => {
  it.each([
    ['1/2/1985', '1985-02-01'],
    ['01/02/1985', '1985-02-01'],
    ['1/2/85', '1985-02-01'],
    ['01021985', '1985-02-01'],
    ['1.2.1985', '1985-02-01'],
    ['1-2-1985', '1985-02-01'],
    ['1 2 1985', '1985-02-01'],
    [' 1 / 2 / 1985 ', '1985-02-01'],
    ['1985-02-01', '1985-02-01'],
    ['1985/2/1', '1985-02-01'],
    ['ngày 1/2/1985', '1985-02-01'],
    ['ngày 01 tháng 02 năm 1985', '1985-02-01'],
    ['Ngày 1 tháng 2, năm 1985', '1985-02-01'],
    ['sinh ngày 1 tháng 2 năm 1985', '1985-02-01'],
    ['mùng 2 tháng 9 năm 1945', '1945-09-02'],
    ['1 tháng 2 năm 85', '1985-02-01'],
    ['tháng 3 năm 1950', '1950-03'],
    ['tháng 3/1950', '1950-03'],
    ['3/1950', '1950-03'],
    ['1950-03', '1950-03'],
    ['1950', '1950'],
    ['năm 1950', '1950'],
    ['sinh năm 1950', '1950'],
    ['00/00/1950', '1950'],
    ['00/03/1950', '1950-03'],
    ['00001950', '1950'],
    ['29/2/1988', '1988-02-29'],
    ['29/02/2000', '2000-02-29'],
  ])('reads %s as %s', (text, date) => {
    expect(parseDate(text)).toEqual({ ok: true, value: date })
  })

  it.each([
    ['', 'empty-date'],
    ['hôm qua', 'not-a-date'],
    ['1/2', 'not-a-date'],
    ['3/50', 'not-a-date'],
    ['85', 'not-a-date'],
    ['1/2/198', 'not-a-date'],
    ['1/2/1985/6', 'not-a-date'],
    ['1/2/1985 SN', 'not-a-date'],
    ['1/hai/1985', 'not-a-date'],
    ['010285', 'ambiguous-date'],
    ['198502', 'ambiguous-date'],
    ['1/2/26', 'ambiguous-year'],
    ['1/2/07', 'ambiguous-year'],
    ['31/2/1985', 'no-such-day'],
    ['29/2/1900', 'no-such-day'],
    ['29/2/2023', 'no-such-day'],
    ['31/04/2020', 'no-such-day'],
    ['32/1/2020', 'no-such-day'],
    ['1/13/1985', 'month-first'],
    ['2/13/1985', 'month-first'],
    ['13/13/1985', 'no-such-month'],
    ['1985-13-01', 'month-first'],
    ['15/00/1950', 'no-such-month'],
    ['1/1/1700', 'year-out-of-range'],
    ['1/1/2500', 'year-out-of-range'],
  ])('refuses %j (%s) with a sentence', (text, code) => {
    const result = parseDate(text)
    expect(result).toMatchObject({ ok: false, problem: { code } })
    if (!result.ok) expect(result.problem.reason).toMatch(/^[\p{Lu}“].*\.$/u)
  })

  it('reads a year of two digits where the end leaves one century', () => {
    const notAfter = '2026-11-24'
    expect(parseDate('1/2/45', { notAfter })).toEqual({ ok: true, value: '1945-02-01' })
    expect(parseDate('25/11/26', { notAfter })).toEqual({ ok: true, value: '1926-11-25' })
    expect(parseDate('24/11/26', { notAfter })).toMatchObject({ ok: false, problem: { code: 'ambiguous-year' } })
    expect(parseDate('1/2/45')).toMatchObject({ ok: false, problem: { code: 'ambiguous-year' } })
  })

  it('reads every day in each way in which papers print it', () => {
    fc.assert(
      fc.property(anyDate, (date) => {
        for (const printed of [date, formatDate(date), formatDateLong(date), formatDateLong(date).toUpperCase()])
          expect(parseDate(printed)).toEqual({ ok: true, value: date })
        if (date.length === 10)
          expect(parseDate(formatDate(date).replaceAll('/', ''))).toEqual({ ok: true, value: date })
      }),
      { numRuns: 2000 },
    )
  })

  it('never throws, and gives only dates that there are', () => {
    const typed = fc.oneof(fc.string({ unit: 'binary' }), fc.stringMatching(/^[0-9/., -]{0,12}$/))
    fc.assert(
      fc.property(typed, (text) => {
        const result = parseDate(text)
        if (result.ok) expect(() => dateParts(result.value)).not.toThrow()
      }),
      { numRuns: 2000 },
    )
  })
})

describe('printing', () => {
  it.each([
    [
      '1985-02-01',
      '01/02/1985',
      'ngày 01 tháng 02 năm 1985',
      'ngày mùng một tháng hai năm một nghìn chín trăm tám mươi lăm',
    ],
    [
      '1985-04-10',
      '10/04/1985',
      'ngày 10 tháng 4 năm 1985',
      'ngày mùng mười tháng tư năm một nghìn chín trăm tám mươi lăm',
    ],
    [
      '2021-12-21',
      '21/12/2021',
      'ngày 21 tháng 12 năm 2021',
      'ngày hai mươi mốt tháng mười hai năm hai nghìn không trăm hai mươi mốt',
    ],
    ['2000-01-31', '31/01/2000', 'ngày 31 tháng 01 năm 2000', 'ngày ba mươi mốt tháng một năm hai nghìn'],
    ['1950-03', '03/1950', 'tháng 3 năm 1950', 'tháng ba năm một nghìn chín trăm năm mươi'],
    ['1950', '1950', 'năm 1950', 'năm một nghìn chín trăm năm mươi'],
  ])('prints and says %s', (date, short, long, words) => {
    expect([formatDate(date), formatDateLong(date), dateToWords(date)]).toEqual([short, long, words])
  })

  it.each(['', '1985-2-1', '1985-02-30', '1985-13', '01/02/1985', '85'])(
    'throws for %j, which is no ISO date',
    (value) => {
      for (const print of [formatDate, formatDateLong, dateToWords])
        expect(() => print(value)).toThrow(InvalidDateError)
    },
  )
})

describe('ageOn', () => {
  it.each([
    ['1966-11-24', '2026-11-24', 60],
    ['1966-11-25', '2026-11-24', 59],
    ['1966-11-23', '2026-11-24', 60],
    ['2004-02-29', '2026-02-28', 21],
    ['2004-02-29', '2026-03-01', 22],
    ['2004-02-29', '2028-02-29', 24],
    ['1966-10', '2026-11-24', 60],
    ['1966-12', '2026-11-24', 59],
    ['1966-11', '2026-11-24', undefined],
    ['1966', '2026-11-24', undefined],
    ['1966', '2026-12-31', 60],
    ['2026-11-24', '2026-11-24', 0],
    ['2026-11-25', '2026-11-24', undefined],
  ])('is, of somebody born %s, on %s, %s', (birth, day, age) => {
    expect(ageOn(birth, day)).toBe(age)
  })

  it('gives both ages that a partial date leaves', () => {
    expect(ageRangeOn('1966', '2026-11-24')).toEqual({ youngest: 59, oldest: 60 })
    expect(ageRangeOn('1950', '2026-11-24')).toEqual({ youngest: 75, oldest: 76 })
    expect(ageRangeOn('1950-12-31', '2026-11-24')).toEqual({ youngest: 75, oldest: 75 })
    expect(ageRangeOn('2027', '2026-11-24')).toBeUndefined()
  })

  it('wants a whole day to count to', () => {
    expect(() => ageOn('1966-11-24', '2026')).toThrow(InvalidDateError)
  })
})

describe('compareDates', () => {
  it.each([
    ['1985-02-01', '1985-02-02', -1],
    ['1986', '1985-12-31', 1],
    ['1985', '1985-12-31', 0],
    ['1985-02', '1985-03-01', -1],
    ['1985-02-01', '1985-02-01', 0],
  ])('puts %s and %s in order', (a, b, order) => {
    expect(compareDates(a, b)).toBe(order)
    expect(compareDates(b, a)).toBe(order === 0 ? 0 : -order)
  })
})
