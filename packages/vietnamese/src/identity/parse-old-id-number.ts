import { accept, type Result } from '../result.ts'
import { readDigits, wrongLength } from './digits.ts'

export interface OldIdNumber {
  /** 9 digits. */
  readonly number: string
}

const WHAT = 'số chứng minh nhân dân'

/**
 * Reads the number of an old identity card (chứng minh nhân dân, CMND): 9 digits, no check digit. The CMND with 12 digits
 * (2012–2016) carries the personal identification number: use `parsePersonalIdNumber`.
 *
 * Problems: `empty`, `not-digits`, `wrong-length`.
 */
export function parseOldIdNumber(text: string): Result<OldIdNumber> {
  const read = readDigits(text, WHAT)
  if (!read.ok) return read
  const number = read.value
  if (number.length === 9) return accept({ number })
  const advice =
    number.length === 12 ? 'số 12 chữ số là số định danh cá nhân, nhập vào ô của số ấy' : 'xem lại trên giấy'
  return wrongLength(WHAT, '9', number, advice)
}
