import { toDecimal } from './decimal.ts'
import { InvalidNumberError } from './invalid-number-error.ts'

export interface NumberWordsOptions {
  /** `north` (the default, and the usage of official papers): nghìn, linh. `south`: ngàn, lẻ. */
  readonly dialect?: 'north' | 'south'
  /** 24 as hai mươi tư (the default) or hai mươi bốn. */
  readonly four?: 'tư' | 'bốn'
}

export const digitWords = ['không', 'một', 'hai', 'ba', 'bốn', 'năm', 'sáu', 'bảy', 'tám', 'chín'] as const

const LARGEST = 10n ** 18n

/**
 * A number in Vietnamese words, in lower case: 1015 → `một nghìn không trăm mười lăm`. Takes a bigint, a safe number or digits (`-12.50`),
 * up to 10^18 on both sides of zero. Decimals follow `phẩy`: their zeros at the front one by one, then up to three digits as a number
 * (`12.25` → `… phẩy hai mươi lăm`, `0.05` → `… phẩy không năm`), more than three digit by digit. Throws InvalidNumberError.
 */
export function numberToWords(value: bigint | number | string, options: NumberWordsOptions = {}): string {
  const { negative, whole, fraction } = toDecimal(value)
  if (whole.length > 19 || BigInt(whole) > LARGEST) throw new InvalidNumberError('number-too-large', value)
  const words = [...(negative ? ['âm'] : []), ...wholeWords(whole, options)]
  if (fraction !== '') words.push('phẩy', ...fractionWords(fraction, options))
  return words.join(' ')
}

/** Everything above a thousand million is counted in tỷ, again and again: 10^18 is một tỷ tỷ. */
function wholeWords(digits: string, options: NumberWordsOptions): string[] {
  const rest = groupsWords(digits.slice(-9), digits.length > 9, options)
  if (digits.length > 9) return [...wholeWords(digits.slice(0, -9), options), 'tỷ', ...rest]
  return rest.length === 0 ? [digitWords[0]] : rest
}

/** Up to nine digits. A group of zeros is silent, and one below a hundred after a higher one begins with `không trăm`. */
function groupsWords(digits: string, isAfterHigher: boolean, options: NumberWordsOptions): string[] {
  const padded = digits.padStart(9, '0')
  const words: string[] = []
  for (const [index, unit] of ['triệu', options.dialect === 'south' ? 'ngàn' : 'nghìn', ''].entries()) {
    const group = padded.slice(index * 3, index * 3 + 3)
    if (group === '000') continue
    words.push(...groupWords(group, isAfterHigher || words.length > 0, options))
    if (unit !== '') words.push(unit)
  }
  return words
}

function groupWords(group: string, saysHundreds: boolean, { dialect, four = 'tư' }: NumberWordsOptions): string[] {
  const [hundreds = 0, tens = 0, ones = 0] = [...group].map(Number)
  const words: string[] = []
  const say = (digit: number) => words.push(digitWords[digit] ?? '')
  const hasHundreds = hundreds > 0 || saysHundreds
  if (hasHundreds) say(hundreds) && words.push('trăm')
  if (tens > 1) say(tens) && words.push('mươi')
  else if (tens === 1) words.push('mười')
  else if (ones > 0 && hasHundreds) words.push(dialect === 'south' ? 'lẻ' : 'linh')

  if (ones === 5 && tens > 0) words.push('lăm')
  else if (ones === 1 && tens > 1) words.push('mốt')
  else if (ones === 4 && tens > 1) words.push(four)
  else if (ones > 0) say(ones)
  return words
}

function fractionWords(fraction: string, options: NumberWordsOptions): string[] {
  const rest = fraction.replace(/^0+/, '')
  const zeros = Array.from({ length: fraction.length - rest.length }, () => digitWords[0])
  if (rest === '') return zeros
  return [
    ...zeros,
    ...(rest.length > 3 ? [...rest].map((digit) => digitWords[Number(digit)] ?? '') : wholeWords(rest, options)),
  ]
}
