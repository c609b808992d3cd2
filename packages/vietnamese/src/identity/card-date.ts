/** A date of which the month or the day may be unknown. */
export interface PartialDate {
  readonly year: number
  /** 1 to 12. */
  readonly month?: number
  readonly day?: number
}

/**
 * A date as machines print it on cards: `01021985` or `01/02/1985`; a year alone or zeros for an unknown day and month (`1950`,
 * `00001950`) stay partial. Undefined for anything else, also for days no calendar has.
 */
export function readCardDate(text: string): PartialDate | undefined {
  const found = text.match(/^(?:(\d{2})([/.-]?)(\d{2})\2)?(\d{4})$/)
  if (found === null) return undefined
  const [day, month, year] = [found[1], found[3], found[4]].map(Number) as [number, number, number]
  return toPartialDate(year, month || 0, day || 0)
}

/** 0 for an unknown month or day. */
export function toPartialDate(year: number, month: number, day: number): PartialDate | undefined {
  if (year < 1850 || year > 2199 || month > 12 || (month === 0 && day > 0)) return undefined
  if (month === 0) return { year }
  if (day === 0) return { year, month }
  return day <= new Date(Date.UTC(year, month, 0)).getUTCDate() ? { year, month, day } : undefined
}
