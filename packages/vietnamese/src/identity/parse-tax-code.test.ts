import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseTaxCode } from './parse-tax-code.ts'

describe('parseTaxCode', () => {
  it.each([
    ['0100109106', '0100109106', 'taxpayer'],
    ['0100 109 106', '0100109106', 'taxpayer'],
    ['0100109106-001', '0100109106-001', 'dependent-unit'],
    ['0100109106001', '0100109106-001', 'dependent-unit'],
    ['060185001234', '060185001234', 'personal-id'],
  ])('reads %j as %s, a %s', (text, number, kind) => {
    expect(parseTaxCode(text)).toEqual({ ok: true, value: { number, kind } })
  })

  it.each([
    ['', 'empty'],
    ['0100109107', 'wrong-check-digit'],
    ['0100109107-001', 'wrong-check-digit'],
    ['0100109106-000', 'wrong-unit-number'],
    ['01001091', 'wrong-length'],
    ['01001O9106', 'not-digits'],
  ])('refuses %j as %s', (text, code) => {
    expect(parseTaxCode(text)).toMatchObject({ ok: false, problem: { code } })
  })

  it('refuses a code with any one digit mistyped', () => {
    fc.assert(
      fc.property(fc.nat(9), fc.integer({ min: 1, max: 9 }), (place, change) => {
        const digits = [...'0100109106'].map(Number)
        digits[place] = ((digits[place] ?? 0) + change) % 10
        expect(parseTaxCode(digits.join(''))).toMatchObject({ ok: false, problem: { code: 'wrong-check-digit' } })
      }),
    )
  })
})
