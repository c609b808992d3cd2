import { describe, expect, it } from 'vitest'
import { editionOf } from '../../test-support/edition-of.ts'
import type { Form } from '../template/template.ts'
import { TemplateError } from '../template/template-error.ts'
import { checkRates, loadRates } from './rates.ts'
import { ratesOf } from './rates-of.ts'

const amount = (jurisdiction: string, inForceFrom: string, amount: string, rest = '') =>
  `    - { jurisdiction: ${jurisdiction}, inForceFrom: ${inForceFrom}, amount: ${amount}, basis: Nghị quyết thử, mark: transcribed${rest} }`
const table = (...amounts: readonly string[]) =>
  loadRates(
    `lePhi:\n  name: Lệ phí thử\n  unit: đồng một bản\n  setBy: Hội đồng nhân dân cấp tỉnh\n  amounts:${amounts.length === 0 ? ' []' : ''}\n${amounts.join('\n')}\n`,
  )
const edition = { ...editionOf([]), rates: ['lePhi'] }

const mistakesOf = (load: () => unknown) => {
  try {
    load()
    return []
  } catch (error) {
    if (!(error instanceof TemplateError)) throw error
    return error.mistakes.map(({ code, line }) => `${line} ${code}`)
  }
}

describe('ratesOf', () => {
  const rates = table(
    amount('country', '2020-01-01', '5000'),
    amount('country', '2025-01-01', '8000'),
    amount('Lâm Đồng', '2026-01-01', '3000', ', inForceTo: 2026-12-31'),
    amount('Đồng Nai', '2026-01-01', '25000', ', upTo: 100000'),
  )
  it.each<[what: string, date: string, province: string | undefined, amount: number | undefined]>([
    ['the newest of the country’s', '2026-11-24', undefined, 8000],
    ['the one of that day', '2024-12-31', undefined, 5000],
    ['the province’s own, however its name is written', '2026-11-24', 'tinh lam dong', 3000],
    ['the country’s again after the province’s last day', '2027-01-01', 'Lâm Đồng', 8000],
    ['the country’s elsewhere', '2026-11-24', 'Đắk Lắk', 8000],
    ['none before the first', '2019-12-31', 'Đắk Lắk', undefined],
  ])('gives %s', (_, date, province, expected) => {
    const [line] = ratesOf(edition, rates, { date, ...(province !== undefined && { province }) })
    expect(line?.amount?.amount).toBe(expected)
  })

  it('says what it is, how much, since when and by what', () => {
    expect(ratesOf(edition, rates, { date: '2026-11-24', province: 'Đồng Nai' })[0]?.sentence).toBe(
      'Lệ phí thử: 25.000 đến 100.000 đồng một bản (từ 01/01/2026, Đồng Nai; Nghị quyết thử).',
    )
    const half = loadRates(
      'truocBa:\n  name: Lệ phí trước bạ\n  unit: "% giá"\n  setBy: Chính phủ\n  amounts:\n    - { jurisdiction: country, inForceFrom: 2022-03-01, amount: 0.5, basis: Nghị định thử, mark: recalled }\n',
    )
    expect(ratesOf({ rates: ['truocBa'] }, half, { date: '2026-11-24' })[0]?.sentence).toBe(
      'Lệ phí trước bạ: 0,5% giá (từ 01/3/2022; Nghị định thử; chưa đối chiếu, hỏi lại trước khi thu).',
    )
  })

  it('says that it doesn’t know, and who does', () => {
    expect(ratesOf(edition, table(), { date: '2026-11-24', province: 'Lâm Đồng' })).toEqual([
      {
        id: 'lePhi',
        sentence:
          'Lệ phí thử: chưa có mức của Lâm Đồng trong bảng mức thu, mức hưởng. Mức do Hội đồng nhân dân cấp tỉnh quy định; xem bảng niêm yết của cơ quan.',
      },
    ])
  })

  it('leaves out what the table doesn’t have, which the check reports', () => {
    const odd = { ...editionOf([]), rates: ['lePhi', 'constructor', 'khac'] }
    expect(ratesOf(odd, rates, { date: '2026-11-24' }).map(({ id }) => id)).toEqual(['lePhi'])
    const form = { editions: [odd] } as unknown as Form
    expect(checkRates(rates, form).map(({ code }) => code)).toEqual(['unknown-rate', 'unknown-rate'])
  })
})

describe('loadRates', () => {
  it('tells every mistake of the table with its line', () => {
    expect(
      mistakesOf(() =>
        table(
          amount('Lâm Đồngg', '2026-01-01', '1'),
          amount('country', '2026-01-01', '1', ', inForceTo: 2025-01-01'),
          amount('country', '2026-01-01', '2'),
        ),
      ),
    ).toEqual(['6 unknown-province', '7 ends-before-it-begins', '8 rate-tie'])
    expect(mistakesOf(() => table(amount('country', '2026-13-01', 'tám')))).toEqual(['6 wrong-value', '6 wrong-value'])
    expect(mistakesOf(() => loadRates('lePhi: 8000\n'))).toEqual(['1 keys-expected'])
  })
})
