/** The sum of canonical numbers (`-12,5`), exact: in units of the smallest decimal. */
export function addNumbers(numbers: readonly string[]): string {
  const decimals = Math.max(0, ...numbers.map((number) => number.split(',')[1]?.length ?? 0))
  const total = numbers
    .map((number) => number.split(','))
    .reduce((sum, [whole = '', fraction = '']) => sum + BigInt(whole + fraction.padEnd(decimals, '0')), 0n)
  const digits = String(total < 0n ? -total : total).padStart(decimals + 1, '0')
  const sign = total < 0n ? '-' : ''
  return decimals === 0 ? sign + digits : `${sign}${digits.slice(0, -decimals)},${digits.slice(-decimals)}`
}

/** Whether two canonical numbers are one number: `100` and `100,00`. */
export const isSameNumber = (a: string, b: string): boolean =>
  /^[0,]+$/.test(addNumbers([a, b.startsWith('-') ? b.slice(1) : `-${b}`]))
