/**
 * A date as far as a paper knows it, as ISO 8601 writes it with reduced precision: `1985-02-01`, `1950-03` or `1950`. Never filled up: a citizen
 * whose card says “1950” was not born on 1 January. Sorts as text within one precision.
 */
export type PartialDate = string

/** Years that a living person's papers can speak of. */
export const firstYear = 1850
export const lastYear = 2199

export interface DateParts {
  readonly year: number
  /** 1 to 12. */
  readonly month?: number
  readonly day?: number
}

/** Thrown for a value that a program passed and that is no partial date; typed text goes through `parseDate`. */
export class InvalidDateError extends RangeError {
  override readonly name = 'InvalidDateError'
  readonly code = 'invalid-date'
  readonly value: unknown
  constructor(value: unknown) {
    super(`not an ISO date: ${JSON.stringify(value)}`)
    this.value = value
  }
}

/** Takes an ISO date apart. Throws InvalidDateError, also for a day that no calendar has. */
export function dateParts(date: PartialDate): DateParts {
  if (!isPartialDate(date)) throw new InvalidDateError(date)
  const [year = 0, month, day] = date.split('-').map(Number)
  return { year, ...(month !== undefined && { month }), ...(day !== undefined && { day }) }
}

/** Whether a text is a date of the calendar, whole or partial: `1958`, `1958-09`, `1958-09-02`. */
export function isPartialDate(text: string): boolean {
  const [, year, month, day] = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?$/.exec(text) ?? []
  const number = (part: string | undefined) => (part === undefined ? undefined : Number(part))
  return year !== undefined && toPartialDate(Number(year), number(month), number(day)) !== undefined
}

/** The ISO date of these numbers, or undefined where no calendar of `firstYear` to `lastYear` has it. */
export function toPartialDate(year: number, month?: number, day?: number): PartialDate | undefined {
  if (year < firstYear || year > lastYear || (month === undefined && day !== undefined)) return undefined
  if (month === undefined) return String(year)
  if (month < 1 || month > 12) return undefined
  if (day === undefined) return `${year}-${twoDigits(month)}`
  return day >= 1 && day <= daysIn(year, month) ? `${year}-${twoDigits(month)}-${twoDigits(day)}` : undefined
}

/** How many days a month has. */
export const daysIn = (year: number, month: number) => new Date(Date.UTC(year, month, 0)).getUTCDate()

export const twoDigits = (number: number) => String(number).padStart(2, '0')
