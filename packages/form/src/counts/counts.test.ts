import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { helpReasons } from '../sitting/help-reasons.ts'
import { CounterNameError } from './counter-name-error.ts'
import { addCounts, type Counts, emptyCounts, mergeCounters, parseCounts, printCounts } from './counts.ts'
import { monthOf, weekOf } from './period.ts'
import { reportAnswers } from './report-answers.ts'

const small = fc.nat(20)
const days = fc.constantFrom('2026-11-23', '2026-11-24', '2026-11-30')
const forms = fc.constantFrom('ho-tich/a', 'dat-dai/b')
const reasons = fc.subarray([...helpReasons])
const counts: fc.Arbitrary<Pick<Counts, 'citizens' | 'papers'>> = fc.record({
  citizens: fc.array(fc.record({ day: days, reasons, citizens: small, minutes: small })),
  papers: fc.array(
    fc.record({
      day: days,
      form: forms,
      reasons,
      papers: small,
      minutes: small,
      corrections: small,
      incomplete: small,
    }),
  ),
})

const total = <Row>(rows: readonly Row[], name: keyof Row) => rows.reduce((sum, row) => sum + Number(row[name]), 0)

describe('counts', () => {
  it('add up, in whatever order and grouping', () => {
    fc.assert(
      fc.property(counts, counts, (a, b) => {
        const ab = addCounts(addCounts(emptyCounts('quay-1'), a), b)
        expect(addCounts(addCounts(emptyCounts('quay-1'), b), a)).toEqual(ab)
        for (const name of ['citizens', 'minutes'] as const)
          expect(total(ab.citizens, name)).toBe(total(a.citizens, name) + total(b.citizens, name))
        for (const name of ['papers', 'minutes', 'corrections', 'incomplete'] as const)
          expect(total(ab.papers, name)).toBe(total(a.papers, name) + total(b.papers, name))
        expect(parseCounts(printCounts(ab))).toEqual({ counts: ab, issues: [] })
      }),
    )
  })

  it('of several counters are those of all, and those of one counter count once', () => {
    fc.assert(
      fc.property(counts, counts, (a, b) => {
        const one = addCounts(emptyCounts('quay-1'), a)
        const two = addCounts(emptyCounts('quay-2'), b)
        const { counts: merged, counters } = mergeCounters([one, two])
        expect(counters).toBe(2)
        expect(total(merged.citizens, 'citizens')).toBe(total(a.citizens, 'citizens') + total(b.citizens, 'citizens'))
        const twice = mergeCounters([one, two, one])
        expect(twice.counts).toEqual(merged)
        expect(twice.issues).toHaveLength(new Set([...one.citizens, ...one.papers].map(({ day }) => day)).size)
      }),
    )
  })

  it.each(['', '{}', '[1]', '{"version":1,"counter":"Nguyễn Thị Ví Dụ","citizens":[],"papers":[]}'])(
    'are refused where there are none: %s',
    (text) => {
      expect(parseCounts(text)).toMatchObject({ issues: [{ code: 'broken-counts' }] })
    },
  )
})

describe('counts of one counter', () => {
  const row = { day: '2026-11-24', citizens: 1, minutes: 5 }
  const withCitizens = (...citizens: Counts['citizens']) => ({ ...emptyCounts('quay-1'), citizens })

  it('are one row for the same reasons, however those are ordered or repeated, added or read', () => {
    const counts = withCitizens(
      { ...row, reasons: ['request', 'elderly'] },
      { ...row, reasons: ['elderly', 'request', 'elderly'] },
    )
    const one = withCitizens({ ...row, reasons: ['elderly', 'request'], citizens: 2, minutes: 10 })
    expect(addCounts(emptyCounts('quay-1'), counts)).toEqual(one)
    expect(parseCounts(printCounts(counts))).toEqual({ counts: one, issues: [] })
  })

  it('can be read again, however large their sums', () => {
    for (const citizens of [1e9, Number.MAX_SAFE_INTEGER]) {
      const sum = addCounts(
        withCitizens({ ...row, reasons: [], citizens }),
        withCitizens({ ...row, reasons: [], citizens }),
      )
      expect(sum.citizens[0]?.citizens).toBe(Math.min(2 * citizens, Number.MAX_SAFE_INTEGER))
      expect(parseCounts(printCounts(sum))).toEqual({ counts: sum, issues: [] })
    }
  })

  it('may begin with a byte order mark', () => {
    expect(parseCounts(`\uFEFF${printCounts(emptyCounts('quay-1'))}`).issues).toEqual([])
  })

  it.each(['Quầy 1', '', 'a'.repeat(61)])('are refused under a name that could not be read: %j', (counter) => {
    expect(() => emptyCounts(counter)).toThrow(CounterNameError)
    expect(() => emptyCounts(counter)).toThrow(expect.objectContaining({ code: 'wrong-counter-name' }))
  })
})

describe('two files of one counter', () => {
  const day = '2026-11-24'
  const paper = { day, form: 'ho-tich/a', reasons: [], minutes: 5, corrections: 0, incomplete: 0 }
  const fileOf = (citizens: number, papers: number): Counts => ({
    ...emptyCounts('quay-1'),
    citizens: [{ day, reasons: [], citizens, minutes: 5 }],
    papers: [{ ...paper, papers }],
  })

  it.each([
    ['the one with more papers where citizens are as many', fileOf(2, 1), fileOf(2, 5), 5],
    ['the one with more citizens, though it has fewer papers', fileOf(2, 5), fileOf(3, 1), 1],
  ])('count %s', (_, a, b, papers) => {
    for (const files of [
      [a, b],
      [b, a],
    ])
      expect(mergeCounters(files).counts.papers.map((row) => row.papers)).toEqual([papers])
  })

  it('of years are merged at once', () => {
    const days = Array.from({ length: 6000 }, (_, index) =>
      new Date(Date.UTC(2000, 0, 1 + index)).toISOString().slice(0, 10),
    )
    const years: Counts = {
      ...emptyCounts('quay-1'),
      citizens: days.map((each) => ({ day: each, reasons: [], citizens: 1, minutes: 5 })),
      papers: days.map((each) => ({ ...paper, day: each, papers: 1 })),
    }
    const before = performance.now()
    expect(mergeCounters([years]).counts.papers).toHaveLength(6000)
    expect(performance.now() - before).toBeLessThan(3000)
  })
})

describe('periods', () => {
  it.each([
    ['2026-11-24', '2026-11-23', '2026-11-29'],
    ['2026-11-29', '2026-11-23', '2026-11-29'],
    ['2026-11-30', '2026-11-30', '2026-12-06'],
    ['2027-01-01', '2026-12-28', '2027-01-03'],
  ])('have %s in the week of %s to %s', (day, from, to) => {
    expect(weekOf(day)).toEqual({ kind: 'week', from, to })
  })

  it.each([
    ['2026-11-24', '2026-11-01', '2026-11-30'],
    ['2028-02-10', '2028-02-01', '2028-02-29'],
    ['2026-12-31', '2026-12-01', '2026-12-31'],
  ])('have %s in the month of %s to %s', (day, from, to) => {
    expect(monthOf(day)).toEqual({ kind: 'month', from, to })
  })
})

describe('the report', () => {
  it('has a line for a day of papers only', () => {
    const paper = { day: '2026-11-24', form: 'ho-tich/a', reasons: [], papers: 2, minutes: 10 }
    const numbers = { citizens: [], papers: [{ ...paper, corrections: 0, incomplete: 0 }] }
    expect(reportAnswers(numbers, weekOf('2026-11-24'), { counters: 1, titleOf: () => 'Tờ khai' }).theoNgay).toEqual([
      { ngay: '2026-11-24', soCongDan: '0', soGiay: '2', soPhut: '0' },
    ])
  })

  it('takes the days of its period, sums them, and puts a citizen of two reasons under both', () => {
    const row = { day: '2026-11-24', form: 'ho-tich/a', papers: 2, minutes: 10, corrections: 3, incomplete: 1 }
    const numbers = {
      citizens: [
        { day: '2026-11-24', reasons: ['elderly' as const, 'cannot-read' as const], citizens: 2, minutes: 10 },
        { day: '2026-11-25', reasons: [], citizens: 1, minutes: 5 },
        { day: '2026-11-30', reasons: [], citizens: 9, minutes: 90 },
      ],
      papers: [
        { ...row, reasons: [] },
        { ...row, day: '2026-11-30', reasons: [] },
      ],
    }
    expect(reportAnswers(numbers, weekOf('2026-11-24'), { counters: 2, titleOf: () => 'Tờ khai' })).toEqual({
      ky: 'tuan',
      tuNgay: '2026-11-23',
      denNgay: '2026-11-29',
      soQuay: '2',
      soCongDan: '3',
      soPhut: '15',
      soGiay: '2',
      soLanSua: '3',
      soChuaDu: '1',
      theoLyDo: [
        { lyDo: 'Từ đủ 60 tuổi', soCongDan: '2' },
        { lyDo: 'Không đọc, không viết được', soCongDan: '2' },
        { lyDo: 'Không ghi lý do', soCongDan: '1' },
      ],
      theoGiay: [{ ten: 'Tờ khai', soGiay: '2', soPhut: '10', soLanSua: '3', soChuaDu: '1' }],
      theoNgay: [
        { ngay: '2026-11-24', soCongDan: '2', soGiay: '2', soPhut: '10' },
        { ngay: '2026-11-25', soCongDan: '1', soGiay: '0', soPhut: '5' },
      ],
    })
  })
})
