import { dateParts, type PartialDate } from '../dates/partial-date.ts'
import { accept, type Problem, type Result } from '../result.ts'
import { birthProvinceName } from '../units/provinces.ts'
import { readDigits, wrongLength } from './digits.ts'

export type Sex = 'male' | 'female'

export interface PersonalIdNumber {
  /** 12 digits. */
  readonly number: string
  /** First three digits: where the birth was registered. */
  readonly provinceCode: string
  /** Undefined when the code is not one of the 63 of 2016 to 2025: born abroad, or a newer code. */
  readonly provinceName: string | undefined
  readonly sex: Sex
  readonly birthYear: number
}

const WHAT = 'số định danh cá nhân'

/**
 * Reads a personal identification number (số định danh cá nhân, the number of the CCCD and căn cước cards). Spaces, dots and hyphens
 * between digits are fine.
 *
 * Digits 1–3 province or country of birth registration, 4 century and sex (1900s: 0 male, 1 female; 2000s: 2, 3; and so on to 2300s),
 * 5–6 year of birth, 7–12 random: Article 13 of Decree 137/2015/NĐ-CP, Circular 59/2021/TT-BCA. There is no check digit.
 *
 * What `birth` (ISO, also partial) and `sex` say differently is a warning, not a refusal: a number is kept by people whose papers had mistakes, and an
 * unknown place is neither.
 *
 * Problems: `empty`, `not-digits`, `wrong-length`. Warnings: `birth-year-differs`, `sex-differs`, `century-not-reached`.
 */
export function parsePersonalIdNumber(
  text: string,
  expected: { readonly birth?: PartialDate | undefined; readonly sex?: Sex | undefined } = {},
): Result<PersonalIdNumber> {
  const read = readDigits(text, WHAT)
  if (!read.ok) return read
  const number = read.value
  if (number.length === 9)
    return wrongLength(WHAT, '12', number, 'nếu là số chứng minh nhân dân cũ thì nhập vào ô của giấy ấy')
  if (number.length === 11) return wrongLength(WHAT, '12', number, 'xem lại có mất số 0 ở đầu không')
  if (number.length !== 12) return wrongLength(WHAT, '12', number, 'xem lại trên thẻ')

  const provinceCode = number.slice(0, 3)
  const provinceName = birthProvinceName(provinceCode)
  const century = Number(number[3])
  const sex: Sex = century % 2 === 0 ? 'male' : 'female'
  const birthYear = 1900 + Math.floor(century / 2) * 100 + Number(number.slice(4, 6))

  const warnings: Problem[] = []
  if (birthYear >= 2100)
    warnings.push({
      code: 'century-not-reached',
      reason: `Chữ số thứ tư là ${century}, tức sinh năm ${birthYear}; xem lại số trên thẻ.`,
    })
  const year = expected.birth === undefined ? birthYear : dateParts(expected.birth).year
  if (year !== birthYear)
    warnings.push({
      code: 'birth-year-differs',
      reason: `Số định danh cho năm sinh ${birthYear}, ngày sinh đã ghi năm ${year}; xem lại cả hai trên thẻ.`,
    })
  if (expected.sex !== undefined && expected.sex !== sex)
    warnings.push({
      code: 'sex-differs',
      reason: `Số định danh cho giới tính ${SEX_NAMES[sex]}, đã ghi ${SEX_NAMES[expected.sex]}; xem lại cả hai trên thẻ.`,
    })
  return accept({ number, provinceCode, provinceName, sex, birthYear }, warnings)
}

const SEX_NAMES: Record<Sex, string> = { male: 'nam', female: 'nữ' }
