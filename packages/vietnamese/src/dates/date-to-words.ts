import { type NumberWordsOptions, numberToWords } from '../numbers/number-to-words.ts'
import { dateParts, type PartialDate } from './partial-date.ts'

/**
 * A date as it is said: `ngày mùng một tháng tư năm một nghìn chín trăm tám mươi lăm`. The first ten days are mùng, the fourth month is tư.
 * Throws InvalidDateError.
 */
export function dateToWords(date: PartialDate, options: NumberWordsOptions = {}): string {
  const { year, month, day } = dateParts(date)
  const words = [`năm ${numberToWords(year, options)}`]
  if (month !== undefined) words.unshift(`tháng ${month === 4 ? 'tư' : numberToWords(month, options)}`)
  if (day !== undefined) words.unshift(`ngày ${day <= 10 ? 'mùng ' : ''}${numberToWords(day, options)}`)
  return words.join(' ')
}
