import { getLunarDate } from '@dqcai/vn-lunar'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { dayNumberOf, fromDayNumber } from '../dates/day-number.ts'
import { fromLunar, type LunarDate, lunarYearName, toLunar } from './lunar-date.ts'

const lunar = (day: number, month: number, year: number, isLeap = false): LunarDate => ({ year, month, day, isLeap })

/** Days where Vietnam's calendar parts from China's, or where libraries have been wrong. */
const hardDays: readonly [string, LunarDate][] = [
  ['1968-01-29', lunar(1, 1, 1968)],
  ['1969-02-16', lunar(1, 1, 1969)],
  ['1984-12-22', lunar(1, 12, 1984)],
  ['1985-01-21', lunar(1, 1, 1985)],
  ['1985-03-21', lunar(1, 2, 1985, true)],
  ['1987-08-24', lunar(1, 7, 1987, true)],
  ['2007-02-17', lunar(1, 1, 2007)],
  ['2020-05-23', lunar(1, 4, 2020, true)],
  ['2023-03-22', lunar(1, 2, 2023, true)],
  ['2024-02-10', lunar(1, 1, 2024)],
  ['2025-01-29', lunar(1, 1, 2025)],
  ['2025-07-25', lunar(1, 6, 2025, true)],
  ['2026-02-16', lunar(29, 12, 2025)],
  ['2026-02-17', lunar(1, 1, 2026)],
  ['2026-04-26', lunar(10, 3, 2026)],
  ['2030-02-02', lunar(1, 1, 2030)],
  ['2033-12-22', lunar(1, 11, 2033, true)],
]

describe('the lunar calendar of Vietnam', () => {
  it.each(hardDays)('%s is read and written right', (solar, day) => {
    expect(toLunar(solar)).toEqual(day)
    expect(fromLunar(day)).toEqual({ ok: true, value: solar })
  })

  it('comes back to every solar date of 1850 to 2198', () => {
    const days = fc.integer({ min: dayNumberOf(1851, 1, 1), max: dayNumberOf(2198, 12, 31) })
    fc.assert(
      fc.property(days, (day) => {
        const solar = fromDayNumber(day)
        expect(fromLunar(toLunar(solar))).toEqual({ ok: true, value: solar })
      }),
      { numRuns: 2000 },
    )
  })

  it('counts each day on from the one before: the next of the month, or the first of the next month', () => {
    let before = toLunar('1900-01-01')
    for (let day = dayNumberOf(1900, 1, 2); day <= dayNumberOf(2100, 12, 31); day++) {
      const today = toLunar(fromDayNumber(day))
      const goesOn = today.month === before.month && today.isLeap === before.isLeap && today.day === before.day + 1
      const isNextMonth = today.month === (before.month % 12) + 1 && !today.isLeap
      const begins =
        today.day === 1 && before.day >= 29 && (isNextMonth || (today.month === before.month && today.isLeap))
      expect(goesOn || begins, `${fromDayNumber(day)}: ${JSON.stringify(today)} after ${JSON.stringify(before)}`).toBe(
        true,
      )
      before = today
    }
  })

  it('agrees with another library on every day of 1930 to 2100 but one month, where the new moon is seconds from midnight', () => {
    const differing = new Set<string>()
    for (let day = dayNumberOf(1930, 1, 1); day <= dayNumberOf(2100, 12, 31); day++) {
      const solar = fromDayNumber(day)
      const [year = 0, month = 0, date = 0] = solar.split('-').map(Number)
      const other = getLunarDate(date, month, year)
      const ours = toLunar(solar)
      const isSame =
        other.year === ours.year && other.month === ours.month && other.day === ours.day && other.leap === ours.isLeap
      if (!isSame) differing.add(solar.slice(0, 7))
    }
    expect([...differing]).toEqual(['2054-05', '2054-06'])
  })
})

describe('what the lunar calendar does not have', () => {
  it.each([
    ['a leap month of another year', lunar(1, 6, 2026, true), 'no-such-lunar-month'],
    ['a thirteenth month', lunar(1, 13, 2026), 'no-such-lunar-month'],
    ['a 30th of a short month', lunar(30, 12, 2025), 'no-such-lunar-day'],
    ['a day before the first', lunar(0, 1, 2026), 'no-such-lunar-day'],
    ['half a day', lunar(1.5, 1, 2026), 'no-such-lunar-day'],
    ['a year too early', lunar(1, 1, 1849), 'lunar-year-out-of-range'],
    ['no year', lunar(1, 1, Number.NaN), 'lunar-year-out-of-range'],
  ])('refuses %s', (_name, day, code) => {
    expect(fromLunar(day)).toMatchObject({ ok: false, problem: { code } })
  })

  it('says which month of which year, as a clerk would', () => {
    expect(fromLunar(lunar(30, 12, 2025))).toMatchObject({
      problem: { reason: 'Âm lịch tháng 12 năm Ất Tỵ (2025) có 29 ngày; xem lại ngày.' },
    })
  })

  it('throws on a date that is not whole', () => {
    expect(() => toLunar('1950')).toThrow(expect.objectContaining({ name: 'InvalidDateError' }))
  })
})

it.each([
  [1950, 'Canh Dần'],
  [1968, 'Mậu Thân'],
  [1984, 'Giáp Tý'],
  [2026, 'Bính Ngọ'],
  [3, 'Quý Hợi'],
])('the year %i is called %s', (year, name) => {
  expect(lunarYearName(year)).toBe(name)
})
