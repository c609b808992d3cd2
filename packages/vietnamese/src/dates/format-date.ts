import { dateParts, type PartialDate, twoDigits } from './partial-date.ts'

/** A date as forms print it in one blank: `01/02/1985`, `03/1950`, `1950`. Throws InvalidDateError. */
export function formatDate(date: PartialDate): string {
  dateParts(date)
  return date.split('-').reverse().join('/')
}

/**
 * A date as administrative papers write it out: `ngày 01 tháng 02 năm 1985`, `tháng 3 năm 1950`, `năm 1950`; a zero stands before days below 10 and
 * before months 1 and 2 (Decree 30/2020/NĐ-CP, Appendix I). Throws InvalidDateError.
 */
export function formatDateLong(date: PartialDate): string {
  const { year, month, day } = dateParts(date)
  const words = [`năm ${year}`]
  if (month !== undefined) words.unshift(`tháng ${month < 3 ? twoDigits(month) : month}`)
  if (day !== undefined) words.unshift(`ngày ${twoDigits(day)}`)
  return words.join(' ')
}
