import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { formatNumber } from './format-number.ts'
import { type ParseNumberOptions, parseNumber } from './parse-number.ts'

describe('parseNumber', () => {
  it.each([
    ['1500000', '1500000'],
    ['1.500.000', '1500000'],
    ['1 500 000', '1500000'],
    ['1,500,000', '1500000'],
    ['1\u202f500\u202f000', '1500000'],
    ['12,5', '12.5'],
    ['12.5', '12.5'],
    ['1.500,25', '1500.25'],
    ['1,500.25', '1500.25'],
    ['0,50', '0.5'],
    ['007', '7'],
    ['0', '0'],
  ])('reads %s as %s', (text, value) => {
    expect(parseNumber(text)).toEqual({ ok: true, value })
  })

  it('asks what 1.500 means, unless there are no decimals', () => {
    expect(parseNumber('1.500')).toMatchObject({ ok: false, problem: { code: 'ambiguous-number' } })
    expect(parseNumber('1.500', { decimals: 0 })).toEqual({ ok: true, value: '1500' })
    expect(parseNumber('1,500')).toMatchObject({
      ok: true,
      value: '1.5',
      warnings: [{ code: 'comma-read-as-decimal' }],
    })
    expect(parseNumber('1,500', { decimals: 0 })).toEqual({ ok: true, value: '1500' })
  })

  it.each([
    ['', 'empty-number'],
    ['   ', 'empty-number'],
    ['mười', 'not-a-number'],
    ['1e5', 'not-a-number'],
    ['5.', 'not-a-number'],
    ['-5', 'negative-number'],
    ['1.50.000', 'wrong-grouping'],
    ['1.500.00', 'wrong-grouping'],
    ['1..5', 'wrong-grouping'],
    ['12,5', 'not-a-whole-number', { decimals: 0 }],
    ['12,567', 'too-many-decimals', { decimals: 2 }],
  ])('refuses %j (%s)', (text, code, options: ParseNumberOptions = {}) => {
    const result = parseNumber(text, options)
    expect(result).toMatchObject({ ok: false, problem: { code } })
    if (!result.ok) expect(result.problem.reason).toMatch(/^[\p{Lu}“].*\.$/u)
  })

  it('takes a minus sign when it may', () => {
    expect(parseNumber('-1.500.000', { allowNegative: true })).toEqual({ ok: true, value: '-1500000' })
    expect(parseNumber('−5', { allowNegative: true })).toEqual({ ok: true, value: '-5' })
    expect(parseNumber('-0', { allowNegative: true })).toEqual({ ok: true, value: '0' })
  })

  it('reads back what formatNumber prints', () => {
    const number = fc.tuple(fc.bigInt({ min: 0n, max: 10n ** 24n }), fc.stringMatching(/^([0-9]{0,5}[1-9])?$/))
    fc.assert(
      fc.property(number, ([whole, fraction]) => {
        const value = fraction === '' ? `${whole}` : `${whole}.${fraction}`
        const result = parseNumber(formatNumber(value), { decimals: fraction.length })
        expect(result).toMatchObject({ ok: true, value })
      }),
    )
  })

  it('never throws', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => void parseNumber(text)))
    fc.assert(
      fc.property(fc.stringMatching(/^[0-9., -]{0,20}$/), (text) => void parseNumber(text, { allowNegative: true })),
    )
  })
})

describe('formatNumber', () => {
  it.each([
    [0, '0'],
    [999, '999'],
    [1000, '1.000'],
    [1_234_567, '1.234.567'],
    ['1234567.5', '1.234.567,5'],
    ['-12.50', '-12,50'],
    [10n ** 21n, '1.000.000.000.000.000.000.000'],
  ])('prints %s as %s', (value, text) => {
    expect(formatNumber(value)).toBe(text)
  })

  it('refuses what is no number', () => {
    expect(() => formatNumber('1,5')).toThrow(expect.objectContaining({ code: 'not-a-number' }))
    expect(() => formatNumber(2 ** 60)).toThrow(expect.objectContaining({ code: 'unsafe-number' }))
  })
})
