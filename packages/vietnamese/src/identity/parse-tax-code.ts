import { accept, type Result, refuse } from '../result.ts'
import { readDigits, wrongLength } from './digits.ts'

export interface TaxCode {
  /** 10 digits, 10-3 (`0100109106-001`) or 12 digits: as it is printed. */
  readonly number: string
  /**
   * `taxpayer`: 10 digits; `dependent-unit`: 13 digits, a branch or place of business of the taxpayer in the first ten;
   * `personal-id`: 12 digits, the personal identification number of a person, household or household business.
   */
  readonly kind: 'taxpayer' | 'dependent-unit' | 'personal-id'
}

const WHAT = 'mã số thuế'
const WEIGHTS = [31, 29, 23, 19, 17, 13, 7, 5, 3]

/**
 * Reads a tax code: 10 digits whose last one checks the nine before it, 13 digits (the same and three more, with or without a
 * hyphen), or 12 digits: since 1/7/2025 the personal identification number serves as the tax code of persons, households and household
 * businesses (Circular 86/2024/TT-BTC).
 *
 * Problems: `empty`, `not-digits`, `wrong-length`, `wrong-check-digit`, `wrong-unit-number` (branch 000).
 */
export function parseTaxCode(text: string): Result<TaxCode> {
  const read = readDigits(text, WHAT)
  if (!read.ok) return read
  const number = read.value
  if (number.length === 12) return accept({ number, kind: 'personal-id' })
  if (number.length !== 10 && number.length !== 13)
    return wrongLength(WHAT, '10, 12 hoặc 13', number, 'xem lại trên giấy')
  const taxpayer = number.slice(0, 10)
  if (checkDigit(taxpayer) !== Number(taxpayer[9]))
    return refuse('wrong-check-digit', 'Mã số thuế sai chữ số kiểm tra (chữ số thứ 10); so lại từng chữ số với giấy.')
  if (number.length === 10) return accept({ number, kind: 'taxpayer' })
  const unit = number.slice(10)
  if (unit === '000')
    return refuse('wrong-unit-number', 'Ba chữ số cuối của mã số thuế chi nhánh đi từ 001; xem lại trên giấy.')
  return accept({ number: `${taxpayer}-${unit}`, kind: 'dependent-unit' })
}

/** 10 when no digit fits: such codes are never given out. */
function checkDigit(number: string): number {
  const sum = WEIGHTS.reduce((total, weight, index) => total + weight * Number(number[index]), 0)
  return 10 - (sum % 11)
}
