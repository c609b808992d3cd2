import { type PartialDate, toPartialDate } from '../dates/partial-date.ts'

/**
 * A date as machines print it on cards: `01021985` or `01/02/1985`; a year alone or zeros for an unknown day and month (`1950`,
 * `00001950`) stay partial. Undefined for anything else, also for days no calendar has.
 */
export function readCardDate(text: string): PartialDate | undefined {
  const found = text.match(/^(?:(\d{2})([/.-]?)(\d{2})\2)?(\d{4})$/)
  if (found === null) return undefined
  return toPartialDate(Number(found[4]), knownPart(found[3]), knownPart(found[1]))
}

/** Month or day; undefined where it is missing or zero. */
export const knownPart = (digits: string | undefined) => Number(digits ?? 0) || undefined
