import { getLunarDate } from '@dqcai/vn-lunar'
import { toLunar } from '@viet-ho/vietnamese'
import fc from 'fast-check'
import { LunarDate } from 'vietnamese-lunar-calendar'
import type { Contest } from './contest.ts'

const written = (day: number, month: number, year: number, isLeap: boolean) =>
  `${day}/${month}${isLeap ? ' nhuận' : ''} ${year}`

const numbersOf = (date: string) => date.split('-').map(Number) as [year: number, month: number, day: number]

/** Solar dates, ISO. */
export const lunar: Contest<string> = {
  subject: 'Lunar calendar',
  cases: [
    ['1968-01-29', '1/1 1968'],
    ['1985-01-21', '1/1 1985'],
    ['1985-02-19', '30/1 1985'],
    ['2007-02-17', '1/1 2007'],
    ['2020-05-23', '1/4 nhuận 2020'],
    ['2025-07-24', '30/6 2025'],
    ['2025-07-25', '1/6 nhuận 2025'],
    ['2026-02-17', '1/1 2026'],
    ['2026-04-26', '10/3 2026'],
    ['2030-02-02', '1/1 2030'],
  ],
  drawn: fc.sample(
    fc
      .date({ min: new Date('1968-01-01'), max: new Date('2050-12-31'), noInvalidDate: true })
      .map((date) => date.toISOString().slice(0, 10)),
    { seed: 1, numRuns: 3000 },
  ),
  contenders: {
    '@viet-ho/vietnamese': (date) => {
      const { day, month, year, isLeap } = toLunar(date)
      return written(day, month, year, isLeap)
    },
    '@dqcai/vn-lunar 1.0.1': (date) => {
      const [solarYear, solarMonth, solarDay] = numbersOf(date)
      const { day, month, year, leap } = getLunarDate(solarDay, solarMonth, solarYear)
      return written(day, month, year, leap)
    },
    'vietnamese-lunar-calendar 0.0.6': (date) => {
      const lunarDate = new LunarDate(...numbersOf(date))
      return written(lunarDate.date, lunarDate.month, lunarDate.year, lunarDate.isLeap)
    },
  },
  alike: (text) => text,
}
