import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { dayNumberOf, fromDayNumber } from '../dates/day-number.ts'
import { toLunar } from '../lunar/lunar-date.ts'
import { holidayYears } from './holiday-years.ts'
import { statutoryHolidays } from './statutory-holidays.ts'
import { addWorkingDays, isWorkingDay, workingDaysBetween } from './working-days.ts'

const weekday = (date: string) => new Date(date).getUTCDay()
const isWeekend = (date: string) => [0, 6].includes(weekday(date))

describe('the table of holidays', () => {
  it.each(holidayYears)('$year: days off are weekdays, days worked are weekends, all of that year', (year) => {
    const off = Object.keys(year.off)
    expect(off.filter(isWeekend)).toEqual([])
    expect(year.worked.filter((date) => !isWeekend(date))).toEqual([])
    expect([...off, ...year.worked, ...year.doubtful].filter((date) => !date.startsWith(`${year.year}-`))).toEqual([])
  })

  it.each(holidayYears)('$year: every day the law fixes is off, or stands on a weekend', ({ year, off }) => {
    const missing = [...statutoryHolidays(year)].filter((date) => !isWeekend(date) && !Object.hasOwn(off, date))
    expect(missing).toEqual([])
  })

  it.each(holidayYears)(
    '$year: five days of Tết around lunar new year, and one day worked for each exchanged',
    ({ off, worked }) => {
      const tet = Object.keys(off).filter((date) => off[date] === 'Tết Nguyên đán')
      const weekendDays = tet.map(toLunar).filter(({ month }) => month !== 1 && month !== 12)
      expect(weekendDays).toEqual([])
      expect(tet).toHaveLength(5)
      expect(Object.values(off).filter((reason) => reason === 'hoán đổi ngày làm việc')).toHaveLength(worked.length)
    },
  )
})

describe('isWorkingDay', () => {
  it.each([
    ['2026-01-02', false],
    ['2026-01-10', true],
    ['2026-01-11', false],
    ['2026-02-13', true],
    ['2026-02-20', false],
    ['2026-02-23', true],
    ['2026-04-26', false],
    ['2026-04-27', false],
    ['2025-04-26', true],
    ['2024-04-29', false],
  ])('%s: %s, without doubt', (date, value) => {
    expect(isWorkingDay(date)).toEqual({ value, doubts: [] })
  })

  it('says that nobody has decided about a day', () => {
    expect(isWorkingDay('2026-11-24')).toMatchObject({ value: true, doubts: [{ code: 'doubtful-holiday' }] })
  })

  it('knows the days the law fixes in a year without a notice, and says that the notice is missing', () => {
    const doubt = [{ code: 'no-holiday-data', reason: expect.stringContaining('năm 2027') }]
    expect(isWorkingDay('2027-01-01')).toEqual({ value: false, doubts: doubt })
    expect(isWorkingDay('2027-04-16')).toEqual({ value: false, doubts: doubt })
    expect(isWorkingDay('2027-04-15')).toEqual({ value: true, doubts: doubt })
  })

  it("takes an office's own notice for a year", () => {
    const year = {
      year: 2027,
      off: { '2027-02-10': 'Tết Nguyên đán' },
      worked: ['2027-02-20'],
      doubtful: [],
      sources: [],
    }
    expect(isWorkingDay('2027-02-10', { years: [year] })).toEqual({ value: false, doubts: [] })
    expect(isWorkingDay('2027-02-20', { years: [year] })).toEqual({ value: true, doubts: [] })
  })

  it('throws on a date that is not whole', () => {
    expect(() => isWorkingDay('2026-02')).toThrow(expect.objectContaining({ code: 'invalid-date' }))
  })
})

describe('addWorkingDays', () => {
  it.each([
    ['three days over a weekend', '2026-07-09', 3, '2026-07-14'],
    ['from a Saturday', '2026-07-11', 1, '2026-07-13'],
    ['over Tết', '2026-02-12', 3, '2026-02-24'],
    ['over a Saturday that was worked', '2026-01-09', 2, '2026-01-12'],
    ['no day, from a working day', '2026-07-09', 0, '2026-07-09'],
    ['no day, from a holiday', '2026-04-30', 0, '2026-05-04'],
  ])('%s', (_name, from, days, value) => {
    expect(addWorkingDays(from, days)).toEqual({ value, doubts: [] })
  })

  it('flags a term that reaches into a year without a notice, or over an undecided day, and only such', () => {
    expect(addWorkingDays('2026-12-30', 3)).toMatchObject({
      value: '2027-01-05',
      doubts: [{ code: 'no-holiday-data' }],
    })
    expect(addWorkingDays('2026-11-20', 3)).toMatchObject({
      value: '2026-11-25',
      doubts: [{ code: 'doubtful-holiday' }],
    })
    expect(addWorkingDays('2026-11-24', 3).doubts).toEqual([])
  })

  it.each([-1, 1.5, Number.NaN, Number.POSITIVE_INFINITY])('throws on %s days', (days) => {
    expect(() => addWorkingDays('2026-07-09', days)).toThrow(RangeError)
  })
})

describe('both counts together', () => {
  const dates = fc.integer({ min: dayNumberOf(2023, 6, 1), max: dayNumberOf(2028, 6, 1) }).map(fromDayNumber)

  it('a term ends on a working day, and as many working days lie in it', () => {
    fc.assert(
      fc.property(dates, fc.integer({ min: 1, max: 90 }), (from, days) => {
        const end = addWorkingDays(from, days).value
        expect(isWorkingDay(end).value).toBe(true)
        expect(workingDaysBetween(from, end).value).toBe(days)
        expect(workingDaysBetween(end, from).value).toBe(-days)
      }),
    )
  })

  it('two counts one after the other are the whole', () => {
    fc.assert(
      fc.property(dates, dates, dates, (first, second, third) => {
        const sum = workingDaysBetween(first, second).value + workingDaysBetween(second, third).value
        expect(workingDaysBetween(first, third).value).toBe(sum)
      }),
    )
  })
})
