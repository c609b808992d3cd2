import { InvalidNumberError } from './invalid-number-error.ts'

/** A decimal number as this package takes it apart: `whole` has no leading zero, `fraction` the digits after the point, perhaps none. */
export interface Decimal {
  readonly negative: boolean
  readonly whole: string
  readonly fraction: string
}

/**
 * Takes a number apart without a float in between. Zeros at the end of a fraction stay where they were written (`12.50`); -0 is 0.
 * Throws InvalidNumberError.
 */
export function toDecimal(value: bigint | number | string): Decimal {
  if (typeof value === 'number' && Math.abs(value) > Number.MAX_SAFE_INTEGER)
    throw new InvalidNumberError('unsafe-number', value)
  // A tiny number prints as 1e-7, and is refused: nobody writes one on a form.
  const match = /^(-?)(\d+)(?:\.(\d+))?$/.exec(typeof value === 'string' ? value : String(value))
  if (match === null) throw new InvalidNumberError('not-a-number', value)
  const [, sign, digits = '', fraction = ''] = match
  const whole = digits.replace(/^0+(?=\d)/, '')
  return { negative: sign === '-' && /[1-9]/.test(whole + fraction), whole, fraction }
}
