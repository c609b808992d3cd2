import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { InvalidNumberError } from './invalid-number-error.ts'
import { moneyToWords } from './money-to-words.ts'
import { numberToWords } from './number-to-words.ts'
import { ordinalToWords } from './ordinal-to-words.ts'
import { wordsToNumber } from './words-to-number.ts'

const rightAnswers: readonly (readonly [number: number | bigint | string, words: string])[] = [
  [0, 'không'],
  [5, 'năm'],
  [10, 'mười'],
  [11, 'mười một'],
  [14, 'mười bốn'],
  [15, 'mười lăm'],
  [20, 'hai mươi'],
  [21, 'hai mươi mốt'],
  [24, 'hai mươi tư'],
  [25, 'hai mươi lăm'],
  [55, 'năm mươi lăm'],
  [100, 'một trăm'],
  [101, 'một trăm linh một'],
  [104, 'một trăm linh bốn'],
  [105, 'một trăm linh năm'],
  [110, 'một trăm mười'],
  [115, 'một trăm mười lăm'],
  [121, 'một trăm hai mươi mốt'],
  [1000, 'một nghìn'],
  [1001, 'một nghìn không trăm linh một'],
  [1015, 'một nghìn không trăm mười lăm'],
  [1100, 'một nghìn một trăm'],
  [2026, 'hai nghìn không trăm hai mươi sáu'],
  [10_000, 'mười nghìn'],
  [21_005, 'hai mươi mốt nghìn không trăm linh năm'],
  [1_000_000, 'một triệu'],
  [1_050_000, 'một triệu không trăm năm mươi nghìn'],
  [105_000_005, 'một trăm linh năm triệu không trăm linh năm'],
  [2_000_000_000, 'hai tỷ'],
  [1_000_000_001, 'một tỷ không trăm linh một'],
  [10n ** 12n, 'một nghìn tỷ'],
  [10n ** 18n, 'một tỷ tỷ'],
  [10n ** 15n, 'một triệu tỷ'],
  [123_456_789, 'một trăm hai mươi ba triệu bốn trăm năm mươi sáu nghìn bảy trăm tám mươi chín'],
  ['21.5', 'hai mươi mốt phẩy năm'],
  ['0.05', 'không phẩy không năm'],
  ['12.25', 'mười hai phẩy hai mươi lăm'],
  ['3.1415', 'ba phẩy một bốn một năm'],
  [-15, 'âm mười lăm'],
  ['-0.5', 'âm không phẩy năm'],
  ['007', 'bảy'],
  [-0, 'không'],
]

describe('numberToWords', () => {
  it.each(rightAnswers)('says %s as %s', (number, words) => {
    expect(numberToWords(number)).toBe(words)
  })

  it('says the words of the south, and hai mươi bốn, when asked', () => {
    expect(numberToWords(1015, { dialect: 'south' })).toBe('một ngàn không trăm mười lăm')
    expect(numberToWords(101_005, { dialect: 'south' })).toBe('một trăm lẻ một ngàn không trăm lẻ năm')
    expect(numberToWords(24, { four: 'bốn' })).toBe('hai mươi bốn')
  })

  it.each([
    [2 ** 53, 'unsafe-number'],
    [Number.NaN, 'not-a-number'],
    [Number.POSITIVE_INFINITY, 'unsafe-number'],
    [1e-7, 'not-a-number'],
    ['1.500.000', 'not-a-number'],
    ['', 'not-a-number'],
    ['mười', 'not-a-number'],
    [10n ** 18n + 1n, 'number-too-large'],
  ])('refuses %s (%s)', (value, code) => {
    expect(() => numberToWords(value)).toThrow(expect.objectContaining({ name: 'InvalidNumberError', code }))
    expect(() => numberToWords(value)).toThrow(InvalidNumberError)
  })

  it('is read back by wordsToNumber, whatever the number and the usage', () => {
    const options = fc.record({
      dialect: fc.constantFrom('north', 'south'),
      four: fc.constantFrom('tư', 'bốn'),
    }) as fc.Arbitrary<{
      dialect: 'north' | 'south'
      four: 'tư' | 'bốn'
    }>
    const whole = fc.oneof(
      fc.bigInt({ min: -(10n ** 18n), max: 10n ** 18n }),
      fc.bigInt({ min: -99_999n, max: 99_999n }),
    )
    const fraction = fc.oneof(
      fc.constant(''),
      fc.stringMatching(/^[0-9]{1,8}$/).map((digits) => `.${digits}`),
    )
    fc.assert(
      fc.property(whole, fraction, options, (value, decimals, usage) => {
        const isLargest = value === 10n ** 18n || value === -(10n ** 18n)
        const digits = `${value}${isLargest ? '' : decimals}`
        const result = wordsToNumber(numberToWords(digits, usage))
        expect(result).toEqual({ ok: true, value: digits })
      }),
      { numRuns: 3000 },
    )
  })

  it('never says two numbers alike', () => {
    const words = new Set(Array.from({ length: 20_000 }, (_, number) => numberToWords(number)))
    expect(words.size).toBe(20_000)
  })
})

describe('wordsToNumber', () => {
  it.each([
    ['Năm mươi triệu đồng', '50000000'],
    ['Năm mươi triệu đồng chẵn.', '50000000'],
    ['MỘT TRĂM LINH MỘT', '101'],
    ['hai ngàn lẻ năm', '2005'],
    ['hai tỉ, ba trăm triệu', '2300000000'],
    ['hai mươi bốn', '24'],
    ['hai mươi nhăm', '25'],
    ['một nghìn không trăm bẩy mươi', '1070'],
    ['không phẩy không năm', '0.05'],
    ['mười hai phẩy hai năm', '12.25'],
    ['âm không', '0'],
    ['một tỷ tỷ', '1000000000000000000'],
  ])('reads %s as %s', (words, value) => {
    expect(wordsToNumber(words)).toEqual({ ok: true, value })
  })

  it.each([
    '',
    'hai nghìn năm',
    'hai mốt',
    'mươi',
    'trăm linh',
    'năm mười',
    'mười mươi',
    'linh năm',
    'một trăm một',
    'phẩy năm',
    'hai phẩy',
    'hai phẩy ba phẩy bốn',
    'một triệu triệu',
    'nghìn tỷ',
    'con mèo',
    'hai tỷ tỷ',
    'âm âm hai',
  ])('refuses %j: it is not the name of one number', (words) => {
    const result = wordsToNumber(words)
    expect(result.ok).toBe(false)
    if (!result.ok) expect(result.problem.reason).toMatch(/^[\p{Lu}“]/u)
  })

  it('never throws', () => {
    const word = fc.constantFrom(
      'một',
      'mốt',
      'mươi',
      'mười',
      'trăm',
      'linh',
      'nghìn',
      'triệu',
      'tỷ',
      'phẩy',
      'âm',
      'không',
      'lăm',
      'x',
    )
    fc.assert(
      fc.property(fc.array(word, { maxLength: 30 }), (words) => {
        const result = wordsToNumber(words.join(' '))
        // What is read is called so, up to the ways of saying it that are the same.
        if (result.ok) expect(wordsToNumber(numberToWords(result.value))).toEqual(result)
      }),
      { numRuns: 2000 },
    )
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => void wordsToNumber(text)))
  })
})

describe('moneyToWords', () => {
  it('begins with a capital and ends in đồng, or đồng chẵn', () => {
    expect(moneyToWords(50_000_000)).toBe('Năm mươi triệu đồng')
    expect(moneyToWords('155500000', { exact: true })).toBe('Một trăm năm mươi lăm triệu năm trăm nghìn đồng chẵn')
    expect(moneyToWords('1500.00')).toBe('Một nghìn năm trăm đồng')
    expect(moneyToWords(0n)).toBe('Không đồng')
  })

  it('refuses a part of a đồng', () => {
    expect(() => moneyToWords('1500.5')).toThrow(expect.objectContaining({ code: 'not-a-whole-number' }))
  })
})

it('says ordinals as they follow thứ', () => {
  expect([1, 2, 4, 5, 10, 11, 14, 21, 24].map((number) => ordinalToWords(number))).toEqual([
    'nhất',
    'hai',
    'tư',
    'năm',
    'mười',
    'mười một',
    'mười bốn',
    'hai mươi mốt',
    'hai mươi tư',
  ])
})
