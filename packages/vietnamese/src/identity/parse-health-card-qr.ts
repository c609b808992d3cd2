import type { PartialDate } from '../dates/partial-date.ts'
import { accept, type Problem, type Result, refuse } from '../result.ts'
import { collapseSpaces } from '../text/collapse-spaces.ts'
import { normalizeText } from '../text/normalize-text.ts'
import { readCardDate } from './card-date.ts'
import type { Sex } from './parse-personal-id-number.ts'
import { decodeScannedText, hexToText } from './scanned-text.ts'

export interface HealthCardQr {
  /** 15 characters (`DN4790123456789`) on older cards, 10 digits since 2021; 12 where the personal identification number serves. */
  readonly number: string
  /** The last ten digits of the number, or all twelve. */
  readonly socialInsuranceNumber: string
  readonly fullName: string | undefined
  readonly birth: PartialDate | undefined
  readonly sex: Sex | undefined
  readonly address: string | undefined
  /** Where the holder goes first (nơi đăng ký khám chữa bệnh ban đầu), 5 characters: `79001`. */
  readonly facilityCode: string | undefined
  readonly validFrom: PartialDate | undefined
  readonly validTo: PartialDate | undefined
  readonly issued: PartialDate | undefined
  /** The fields after these, as they came: the insurance agency's own codes. */
  readonly unexplained: readonly string[]
}

const NUMBER = /^([A-Z]{2}\d{3}(?=\d{10}$))?(\d{10}|\d{12})$/
const SEXES: Record<string, Sex> = { '1': 'male', '2': 'female' }

/**
 * Reads the QR code of a health insurance card (thẻ BHYT): fields parted by `|`: number, name, birth dd/mm/yyyy or a year, sex 1 or 2,
 * address, first hospital `79 - 001`, valid from, valid to, issued, and the agency's own; name and address are UTF-8 in hexadecimal
 * digits, `-` is nothing. No public text defines it: this is what hospitals' open programs read.
 *
 * Problems: `empty`, `not-health-card`, `identity-card`. Warnings: `unreadable-name`, `unreadable-birth`, `unreadable-sex`.
 */
export function parseHealthCardQr(scanned: string): Result<HealthCardQr> {
  const text = decodeScannedText(scanned)
  if (text === '') return refuse('empty', 'Quét mã QR trên thẻ bảo hiểm y tế.')
  const fields = text.split('|').map((field) => field.trim())
  const [number = '', name = '', birthText = '', sexCode = '', address = '', facility = '', ...dates] = fields
  const digits = number.match(NUMBER)?.[2]
  if (digits?.length === 12 && !hasHealthCardShape(fields))
    return refuse('identity-card', 'Đây là mã QR của thẻ căn cước; quét thẻ bảo hiểm y tế.')
  if (fields.length < 4 || digits === undefined)
    return refuse('not-health-card', 'Đây không phải mã QR của thẻ bảo hiểm y tế; quét lại.')

  const card: HealthCardQr = {
    number,
    socialInsuranceNumber: digits,
    fullName: readText(name),
    birth: readCardDate(birthText),
    sex: Object.hasOwn(SEXES, sexCode) ? SEXES[sexCode] : undefined,
    address: readText(address),
    facilityCode: facility.replace(/[\s–-]/g, '') || undefined,
    validFrom: readCardDate(dates[0] ?? ''),
    validTo: readCardDate(dates[1] ?? ''),
    issued: readCardDate(dates[2] ?? ''),
    unexplained: dates.slice(3).filter((field) => field !== '' && field !== '-' && field !== '$'),
  }
  const warnings: Problem[] = []
  if (card.fullName === undefined)
    warnings.push({ code: 'unreadable-name', reason: 'Không đọc được họ và tên trong mã; nhập theo thẻ.' })
  if (card.birth === undefined)
    warnings.push({ code: 'unreadable-birth', reason: `Không đọc được ngày sinh (“${birthText}”); nhập theo thẻ.` })
  if (card.sex === undefined)
    warnings.push({ code: 'unreadable-sex', reason: `Không đọc được giới tính (“${sexCode}”); chọn theo thẻ.` })
  return accept(card, warnings)
}

/** Whether the fields are those of a health card: a name in hexadecimal digits, and 1 or 2 for the sex. */
export function hasHealthCardShape([number = '', name = '', , sex = '']: readonly string[]): boolean {
  return NUMBER.test(number) && Object.hasOwn(SEXES, sex) && hexToText(name) !== undefined
}

function readText(hex: string): string | undefined {
  const text = hexToText(hex)
  return text === undefined ? undefined : collapseSpaces(normalizeText(text)) || undefined
}
