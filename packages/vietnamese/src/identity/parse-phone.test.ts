import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { formatPhone } from './format-phone.ts'
import { parsePhone } from './parse-phone.ts'

const MOBILE_BEGINNINGS =
  '032 033 034 035 036 037 038 039 052 055 056 058 059 070 076 077 078 079 081 082 083 084 085 086 087 088 089 090 091 092 093 094 096 097 098 099'
const AREA_CODES =
  '203 204 205 206 207 208 209 210 211 212 213 214 215 216 218 219 220 221 222 225 226 227 228 229 232 233 234 235 236 237 238 239 251 252 254 255 256 257 258 259 260 261 262 263 269 270 271 272 273 274 275 276 277 290 291 292 293 294 296 297 299'

describe('parsePhone', () => {
  it.each([
    ['0912345678', '0912345678', 'mobile', '0912 345 678'],
    ['0912.345.678', '0912345678', 'mobile', '0912 345 678'],
    ['+84 912-345-678', '0912345678', 'mobile', '0912 345 678'],
    ['(+84) (0)912 345 678', '0912345678', 'mobile', '0912 345 678'],
    ['84912345678', '0912345678', 'mobile', '0912 345 678'],
    ['0084912345678', '0912345678', 'mobile', '0912 345 678'],
    ['(0252) 3822 123', '02523822123', 'landline', '0252 3822 123'],
    ['+84 252 3822123', '02523822123', 'landline', '0252 3822 123'],
    ['024 3825 1234', '02438251234', 'landline', '024 3825 1234'],
    ['080 43162', '08043162', 'landline', '080 43162'],
    ['1900 1234', '19001234', 'service', '1900 1234'],
    ['1900.123.456', '1900123456', 'service', '1900 123 456'],
    ['18001234', '18001234', 'service', '1800 1234'],
    ['+856 20 5512 3456', '+8562055123456', 'foreign', '+8562055123456'],
  ])('reads %j as %s, %s, printed %s', (text, number, kind, printed) => {
    expect(parsePhone(text)).toEqual({ ok: true, value: { number, kind } })
    expect(formatPhone(number)).toBe(printed)
  })

  it('knows exactly the mobile beginnings in use', () => {
    const accepted = []
    for (let beginning = 0; beginning < 100; beginning += 1) {
      const prefix = `0${String(beginning).padStart(2, '0')}`
      const result = parsePhone(`${prefix}1234567`)
      if (result.ok && result.value.kind === 'mobile') accepted.push(prefix)
    }
    expect(accepted.join(' ')).toBe(MOBILE_BEGINNINGS)
  })

  it('knows exactly the area codes in use', () => {
    const accepted = []
    for (let area = 200; area < 300; area += 1)
      if (parsePhone(`0${area}3822123`).ok && !/^2[48]/.test(String(area))) accepted.push(area)
    expect(accepted.join(' ')).toBe(AREA_CODES)
  })

  it.each([
    ['', 'empty', 'Nhập'],
    ['0912345678 / 0252 3822 123', 'several-numbers', 'một số'],
    ['0912345678, 0913345678', 'several-numbers', 'một số'],
    ['09123x5678', 'not-digits', '“x”'],
    ['0912+345678', 'not-digits', '“+”'],
    ['0168 1234567', 'old-prefix', '0381234567'],
    ['0123 4567890', 'old-prefix', '0834567890'],
    ['0951234567', 'unknown-prefix', '095'],
    ['0253 3822 123', 'unknown-prefix', '0253'],
    ['912345678', 'unknown-prefix', 'thiếu số 0'],
    ['091234567', 'wrong-length', 'đang có 9'],
    ['0252382212', 'wrong-length', 'cố định có 11'],
    ['1900123', 'wrong-length', '8 hoặc 10'],
    ['+1 23', 'wrong-length', '7 đến 15'],
  ])('refuses %j as %s and says what to look at', (text, code, words) => {
    const result = parsePhone(text)
    expect(result).toMatchObject({ ok: false, problem: { code } })
    expect(!result.ok && result.problem.reason).toContain(words)
  })

  it('reads back what formatPhone prints', () => {
    const mobile = fc.tuple(fc.constantFrom(...MOBILE_BEGINNINGS.split(' ')), fc.integer({ min: 0, max: 9_999_999 }))
    fc.assert(
      fc.property(mobile, ([beginning, rest]) => {
        const number = `${beginning}${String(rest).padStart(7, '0')}`
        expect(parsePhone(formatPhone(number))).toEqual({ ok: true, value: { number, kind: 'mobile' } })
      }),
    )
  })

  it('leaves a number it does not know unformatted', () => {
    expect(formatPhone('12345')).toBe('12345')
  })
})
