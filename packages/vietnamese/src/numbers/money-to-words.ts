import { toDecimal } from './decimal.ts'
import { InvalidNumberError } from './invalid-number-error.ts'
import { type NumberWordsOptions, numberToWords } from './number-to-words.ts'

export interface MoneyWordsOptions extends NumberWordsOptions {
  /** Ends in `đồng chẵn` (and not a đồng more), as many receipts want. */
  readonly exact?: boolean
}

/**
 * An amount of đồng as papers write it out, first letter a capital: 50000000 → `Năm mươi triệu đồng`. Whole amounts only.
 * Throws InvalidNumberError.
 */
export function moneyToWords(
  value: bigint | number | string,
  { exact = false, ...options }: MoneyWordsOptions = {},
): string {
  if (/[1-9]/.test(toDecimal(value).fraction)) throw new InvalidNumberError('not-a-whole-number', value)
  const whole = typeof value === 'string' ? value.replace(/\..*/, '') : value
  const words = numberToWords(whole, options)
  return `${words.charAt(0).toUpperCase()}${words.slice(1)} đồng${exact ? ' chẵn' : ''}`
}
