import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parsePersonalIdNumber } from './parse-personal-id-number.ts'

describe('parsePersonalIdNumber', () => {
  it.each(['060185001234', '060 185 001 234', ' 060.185.001.234 ', '060-185-001-234', '０６０１８５００１２３４'])(
    'reads %j with its place, sex and year',
    (text) => {
      expect(parsePersonalIdNumber(text)).toEqual({
        ok: true,
        value: {
          number: '060185001234',
          provinceCode: '060',
          provinceName: 'Bình Thuận',
          sex: 'female',
          birthYear: 1985,
        },
      })
    },
  )

  it.each([
    ['001', 'Hà Nội'],
    ['017', 'Hòa Bình'],
    ['077', 'Bà Rịa - Vũng Tàu'],
    ['079', 'Hồ Chí Minh'],
    ['096', 'Cà Mau'],
  ])('knows place %s as %s', (code, name) => {
    expect(parsePersonalIdNumber(`${code}200000001`)).toMatchObject({ value: { provinceName: name } })
  })

  it.each(['000', '003', '100', '138', '999'])('accepts the unknown place %s without a name', (code) => {
    const result = parsePersonalIdNumber(`${code}185001234`)
    expect(result).toMatchObject({ ok: true, value: { provinceCode: code } })
    expect(result.ok && result.value.provinceName).toBeUndefined()
  })

  it.each([
    ['0', 'male', 1907],
    ['1', 'female', 1907],
    ['2', 'male', 2007],
    ['3', 'female', 2007],
  ] as const)('reads the century digit %s as %s, born %s', (digit, sex, birthYear) => {
    expect(parsePersonalIdNumber(`060${digit}07000001`)).toMatchObject({ value: { sex, birthYear } })
  })

  it('warns of another year and another sex, and accepts the number', () => {
    const result = parsePersonalIdNumber('060185001234', { birth: '1958', sex: 'male' })
    expect(result.ok && result.warnings?.map(({ code }) => code)).toEqual(['birth-year-differs', 'sex-differs'])
    expect(parsePersonalIdNumber('060185001234', { birth: '1985-02-01', sex: 'female' })).not.toHaveProperty('warnings')
  })

  it('warns of a century that has not come', () => {
    expect(parsePersonalIdNumber('060585001234')).toMatchObject({
      ok: true,
      warnings: [{ code: 'century-not-reached' }],
    })
  })

  it.each([
    ['', 'empty', 'Nhập số định danh cá nhân'],
    [' . ', 'empty', 'Nhập số định danh cá nhân'],
    ['06018500123', 'wrong-length', 'mất số 0 ở đầu'],
    ['260123456', 'wrong-length', 'chứng minh nhân dân'],
    ['0601850012345', 'wrong-length', 'đang có 13'],
    ['O60185001234', 'not-digits', 'chữ số 0'],
    ['06018500123x', 'not-digits', '“x”'],
    ['060185001234😀', 'not-digits', '“😀”'],
  ])('refuses %j as %s and says what to look at', (text, code, words) => {
    const result = parsePersonalIdNumber(text)
    expect(result).toMatchObject({ ok: false, problem: { code } })
    expect(!result.ok && result.problem.reason).toContain(words)
  })

  it('gives back the digits of any twelve, however they are grouped', () => {
    const digits = fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 12, maxLength: 12 })
    const gaps = fc.array(fc.constantFrom('', ' ', '.', '-', '\u00a0'), { minLength: 12, maxLength: 12 })
    fc.assert(
      fc.property(digits, gaps, (number, gap) => {
        const result = parsePersonalIdNumber(number.map((digit, index) => `${gap[index]}${digit}`).join(''))
        expect(result).toMatchObject({ ok: true, value: { number: number.join('') } })
      }),
    )
  })
})
