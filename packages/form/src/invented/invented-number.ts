import type { Field } from '../template/template.ts'

const usual: Readonly<Record<string, number>> = { number: 2, area: 120.5, money: 50_000_000 }
const long: Readonly<Record<string, number>> = { number: 98_765, area: 123_456.78, money: 987_654_321_000 }

/** A number within the limits of the field, with a comma before its decimals. */
export function inventNumber(field: Field, isLong: boolean): string {
  const limit = (bound: unknown, otherwise: number) => (bound === undefined ? otherwise : Number(bound))
  const least = limit(field.min, 0)
  // A year, a share, an age: what counts by itself has its limits; without any a count is small.
  const most = limit(field.max, isLong && field.type === 'number' ? 9_999 : 1e15)
  const wanted = (isLong ? long : usual)[field.type] ?? 1
  const within = Math.min(Math.max(wanted, least), most)
  const decimals = field.type === 'area' ? Number(field.decimals ?? 2) : Number(field.decimals ?? 0)
  const digits = Number(within.toFixed(decimals))
  return String(digits).replace('.', ',')
}
