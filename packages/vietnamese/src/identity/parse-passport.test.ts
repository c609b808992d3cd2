import { describe, expect, it } from 'vitest'
import { parsePassport } from './parse-passport.ts'

describe('parsePassport', () => {
  it.each([
    ['B1234567', 'B1234567', true],
    ['c 1234567', 'C1234567', true],
    ['P01234567', 'P01234567', true],
    ['123456789', '123456789', false],
    ['X12AB34', 'X12AB34', false],
  ])('reads %j as %s', (text, number, vietnameseShape) => {
    expect(parsePassport(text)).toEqual({ ok: true, value: { number, vietnameseShape } })
  })

  it.each([
    ['', 'empty'],
    ['Đ1234567', 'not-ascii'],
    ['B1234/67', 'odd-character'],
    ['B123', 'wrong-length'],
    ['B123456789', 'wrong-length'],
    ['ABCDEFG', 'no-digit'],
  ])('refuses %j as %s', (text, code) => {
    expect(parsePassport(text)).toMatchObject({ ok: false, problem: { code } })
  })
})
