import { accept, type Result } from '../result.ts'
import { readDigits, wrongLength } from './digits.ts'

export interface SocialInsuranceNumber {
  /** 10 or 12 digits. */
  readonly number: string
  /** `personal-id`: the personal identification number, which serves as the social insurance number since 1/8/2025. */
  readonly kind: 'social-insurance' | 'personal-id'
}

const WHAT = 'mã số bảo hiểm xã hội'

/**
 * Reads a social insurance number (mã số BHXH): 10 digits without a check digit; also the 15 characters of a health insurance card
 * (`DN 4 79 0123456789`), whose last ten are that number; also 12 digits, the personal identification number.
 *
 * Problems: `empty`, `not-digits`, `wrong-length`.
 */
export function parseSocialInsuranceNumber(text: string): Result<SocialInsuranceNumber> {
  const card = text.replace(/[\s.-]/g, '').match(/^[A-Za-z]{2}\d{3}(\d{10})$/)
  const read = readDigits(card?.[1] ?? text, WHAT)
  if (!read.ok) return read
  const number = read.value
  if (number.length === 10) return accept({ number, kind: 'social-insurance' })
  if (number.length === 12) return accept({ number, kind: 'personal-id' })
  return wrongLength(WHAT, '10', number, 'xem lại trên sổ hoặc thẻ')
}
