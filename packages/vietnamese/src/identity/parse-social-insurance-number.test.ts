import { describe, expect, it } from 'vitest'
import { parseSocialInsuranceNumber } from './parse-social-insurance-number.ts'

describe('parseSocialInsuranceNumber', () => {
  it.each([
    ['0123456789', '0123456789', 'social-insurance'],
    ['012 345 6789', '0123456789', 'social-insurance'],
    ['DN 4 79 012 345 6789', '0123456789', 'social-insurance'],
    ['ht2600123456789', '0123456789', 'social-insurance'],
    ['060185001234', '060185001234', 'personal-id'],
  ])('reads %j as %s, a %s number', (text, number, kind) => {
    expect(parseSocialInsuranceNumber(text)).toEqual({ ok: true, value: { number, kind } })
  })

  it.each([
    ['', 'empty'],
    ['012345678', 'wrong-length'],
    ['DN479012345678', 'not-digits'],
  ])('refuses %j as %s', (text, code) => {
    expect(parseSocialInsuranceNumber(text)).toMatchObject({ ok: false, problem: { code } })
  })
})
