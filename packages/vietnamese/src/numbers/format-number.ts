import { toDecimal } from './decimal.ts'

/**
 * A number as Vietnamese papers print it: dots between groups of three, a comma before the decimals (Law on Accounting 2015, Article 11):
 * `1234567.5` → `1.234.567,5`. Takes a bigint, a safe number or digits (`-12.50`, whose last zero stays). Throws InvalidNumberError.
 */
export function formatNumber(value: bigint | number | string): string {
  const { negative, whole, fraction } = toDecimal(value)
  const grouped = whole.replace(/(?<=\d)(?=(?:\d{3})+$)/g, '.')
  return (negative ? '-' : '') + grouped + (fraction && `,${fraction}`)
}
