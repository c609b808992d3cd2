import type { PartialDate } from '../dates/partial-date.ts'
import { accept, type Problem, type Result, refuse } from '../result.ts'
import { collapseSpaces } from '../text/collapse-spaces.ts'
import { hasLostMarks } from '../text/has-lost-marks.ts'
import { normalizeText } from '../text/normalize-text.ts'
import { readCardDate } from './card-date.ts'
import { hasHealthCardShape } from './parse-health-card-qr.ts'
import { parsePersonalIdNumber, type Sex } from './parse-personal-id-number.ts'
import { readSex } from './read-sex.ts'
import { decodeScannedText } from './scanned-text.ts'

export interface CardQr {
  /** `seven-fields`: chip cards of 2021 to 6/2024; `eleven-fields`: since; `lookalike`: what no card prints, read with a warning. */
  readonly shape: 'seven-fields' | 'eleven-fields' | 'lookalike'
  /** Personal identification number, 12 digits. */
  readonly number: string
  /** Number of the old identity card (CMND), 9 digits. */
  readonly oldNumber: string | undefined
  /** As the card has it, capitals or not. */
  readonly fullName: string
  readonly birth: PartialDate | undefined
  readonly sex: Sex | undefined
  /** Residence as the card has it; cards of before 1/7/2025 have old units, see `convertOldAddress`. */
  readonly address: string
  readonly issued: PartialDate | undefined
  /** A personal identification number that was cancelled for this one. */
  readonly cancelledNumber: string | undefined
  /** Filled fields after the seventh whose meaning no public text gives: to be shown, never to be filled in. */
  readonly unexplained: readonly string[]
}

/** The fields in the order of a card, whatever the code held. */
interface Fields {
  readonly number: string
  readonly oldNumber: string
  readonly fullName: string
  readonly birth: string
  readonly sex: string
  readonly address: string
  readonly issued: string
  readonly more: readonly string[]
}

/**
 * Reads the QR code of a chip identity card (CCCD) or identity card (căn cước) as a camera or scanner gives it: UTF-8 text, fields
 * parted by `|`: number, old number or nothing, name, birth ddmmyyyy, Nam/Nữ, residence, issue date ddmmyyyy; since 7/2024 four more,
 * mostly empty (Circular 16/2024/TT-BCA says what they may hold, cancelled number and names of parents, but not in which order).
 *
 * Byte order marks and line ends go; bytes sent as Latin-1 or as hexadecimal digits are decoded. What other programs print in this
 * manner (dates with strokes, labels, fewer or more fields) is read as a `lookalike` with a warning. The code has no signature and
 * anybody can print one: it fills in, it proves nothing.
 *
 * Problems: `empty`, `several-scans`, `not-card-qr`, `health-card`, `too-few-fields`, `no-name`, and those of `parsePersonalIdNumber`.
 * Warnings: `lookalike`, `marks-lost`, `unreadable-old-number`, `unreadable-birth`, `unreadable-sex`, `unreadable-issue-date`,
 * `issued-before-birth`, `unexplained-fields`, and those of `parsePersonalIdNumber`, which compares the number with birth and sex.
 */
export function parseCardQr(scanned: string): Result<CardQr> {
  const lines = [...new Set(decodeScannedText(scanned).split(/\s*[\r\n]+\s*/))]
  if (lines.length > 1) return refuse('several-scans', 'Máy quét gửi nhiều mã một lúc; quét lại một thẻ.')
  const printed = (lines[0] ?? '').split(/[|｜]/).map((field) => collapseSpaces(normalizeText(field)))
  if (printed.join('') === '') return refuse('empty', 'Quét mã QR trên thẻ căn cước.')
  if (printed.length === 1) return refuse('not-card-qr', 'Đây không phải mã QR của thẻ căn cước; quét mã QR trên thẻ.')
  if (hasHealthCardShape(printed))
    return refuse('health-card', 'Đây là mã QR của thẻ bảo hiểm y tế; quét thẻ căn cước.')
  if (printed.length < 5)
    return refuse('too-few-fields', `Mã có ${printed.length} phần, mã của thẻ căn cước có 7 hoặc 11; quét lại.`)

  const fields = placeFields(printed.map((field) => field.replace(LABEL, '')))
  if (fields.fullName === '') return refuse('no-name', 'Mã không có họ và tên; quét lại.')
  const birth = readCardDate(fields.birth)
  const sex = readSex(fields.sex)
  const number = parsePersonalIdNumber(fields.number, { birth, sex })
  if (!number.ok) return number

  const cancelled = fields.more.filter((field) => /^\d{12}$/.test(field))
  const cancelledNumber = cancelled.length === 1 ? cancelled[0] : undefined
  const card: CardQr = {
    shape: shapeOf(printed),
    number: number.value.number,
    oldNumber: /^\d{9}$/.test(fields.oldNumber) ? fields.oldNumber : undefined,
    fullName: fields.fullName,
    birth,
    sex,
    address: fields.address,
    issued: readCardDate(fields.issued),
    cancelledNumber,
    unexplained: fields.more.filter((field) => field !== '' && field !== cancelledNumber),
  }
  return accept(card, [...doubts(card, fields), ...(number.warnings ?? [])])
}

const LABEL = /^\p{L}[\p{L} .]{0,28}:\s*/u
const CARD_DATE = /^\d{8}$/

/** With fewer fields than a card has, the old number or the issue date is missing: the second field tells which. */
function placeFields(all: readonly string[]): Fields {
  const [number = '', second = '', ...rest] = all
  const hasOldNumber = all.length >= 7 || /^[\d .-]*$/.test(second)
  const [oldNumber, ...others] = hasOldNumber ? [second, ...rest] : ['', second, ...rest]
  const [fullName = '', birth = '', sex = '', address = '', issued = '', ...more] = others
  return { number, oldNumber: oldNumber.replace(/[\s.-]/g, ''), fullName, birth, sex, address, issued, more }
}

function shapeOf(printed: readonly string[]): CardQr['shape'] {
  const [number = '', oldNumber = '', , birth = '', sex = '', , issued = ''] = printed
  const asCardsPrint =
    /^\d{12}$/.test(number) &&
    /^(\d{9})?$/.test(oldNumber) &&
    CARD_DATE.test(birth) &&
    CARD_DATE.test(issued) &&
    /^(nam|nữ)$/i.test(sex)
  if (asCardsPrint && printed.length === 7) return 'seven-fields'
  return asCardsPrint && printed.length === 11 ? 'eleven-fields' : 'lookalike'
}

function doubts(card: CardQr, fields: Fields): Problem[] {
  const { birth, issued, unexplained } = card
  const found: (Problem | false)[] = [
    card.shape === 'lookalike' && {
      code: 'lookalike',
      reason: 'Mã này không giống mã in trên thẻ căn cước; so từng mục với thẻ trước khi dùng.',
    },
    [fields.fullName, fields.address].some((text) => text.includes('?') || hasLostMarks(text)) && {
      code: 'marks-lost',
      reason: 'Họ tên hoặc địa chỉ mất dấu tiếng Việt khi quét; gõ lại theo thẻ.',
    },
    fields.oldNumber !== '' &&
      card.oldNumber === undefined && {
        code: 'unreadable-old-number',
        reason: `Không đọc được số chứng minh nhân dân cũ (“${fields.oldNumber}”); nhập theo giấy cũ.`,
      },
    birth === undefined && {
      code: 'unreadable-birth',
      reason: `Không đọc được ngày sinh (“${fields.birth}”); nhập theo thẻ.`,
    },
    card.sex === undefined && {
      code: 'unreadable-sex',
      reason: `Không đọc được giới tính (“${fields.sex}”); chọn theo thẻ.`,
    },
    issued === undefined && {
      code: 'unreadable-issue-date',
      reason: `Không đọc được ngày cấp (“${fields.issued}”); nhập theo thẻ.`,
    },
    birth !== undefined &&
      issued !== undefined &&
      issued.slice(0, 4) < birth.slice(0, 4) && {
        code: 'issued-before-birth',
        reason: 'Ngày cấp trước ngày sinh; xem lại cả hai trên thẻ.',
      },
    unexplained.length > 0 && {
      code: 'unexplained-fields',
      reason: `Thẻ có thêm mục chưa rõ nghĩa: ${unexplained.join('; ')}. Hỏi người dân trước khi dùng.`,
    },
  ]
  return found.filter((doubt) => doubt !== false)
}
