/**
 * Thrown for a value that a program passed and that is no number this package can stand for:
 * - `not-a-number`: neither a bigint, nor a finite number, nor digits (`-12.5`: a point, no groups); typed text goes through `parseNumber`;
 * - `unsafe-number`: a JavaScript number beyond 2^53, whose last digits are already lost: pass a bigint or digits;
 * - `number-too-large`: beyond 10^18;
 * - `not-a-whole-number`: money has no decimals.
 */
export class InvalidNumberError extends RangeError {
  override readonly name = 'InvalidNumberError'
  readonly code: 'not-a-number' | 'unsafe-number' | 'number-too-large' | 'not-a-whole-number'
  readonly value: unknown
  constructor(code: InvalidNumberError['code'], value: unknown) {
    super(`${code}: ${String(value)}`)
    this.code = code
    this.value = value
  }
}
