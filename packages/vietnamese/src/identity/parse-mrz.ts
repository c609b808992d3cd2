import { type PartialDate, toPartialDate } from '../dates/partial-date.ts'
import { accept, type Problem, type Result, refuse } from '../result.ts'
import { knownPart } from './card-date.ts'
import { parsePersonalIdNumber, type Sex } from './parse-personal-id-number.ts'

export interface Mrz {
  /** Personal identification number, 12 digits. */
  readonly number: string
  /** Document number: the last nine digits of the personal identification number. */
  readonly documentNumber: string
  readonly birth: PartialDate | undefined
  readonly sex: Sex | undefined
  readonly expires: PartialDate | undefined
  /** In capitals without marks: for comparison, not for filling in. */
  readonly surname: string
  readonly givenNames: string
  /** Whether the name fills its line, so that its end may be cut off. */
  readonly nameCut: boolean
}

/** A part of the zone and its check digit, as positions in the three lines one after the other. */
const CHECKED: readonly (readonly [name: string, from: number, to: number, checkAt: number])[] = [
  ['số thẻ (dòng 1)', 5, 14, 14],
  ['ngày sinh (dòng 2)', 30, 36, 36],
  ['ngày hết hạn (dòng 2)', 38, 44, 44],
]
const COMPOSITE: readonly (readonly [number, number])[] = [
  [5, 30],
  [30, 37],
  [38, 45],
  [48, 59],
]
/** The standard has no check digit here, so the composite one, which covers it, decides. */
const NUMBER_AND_CHECK = [15, 29, 29] as const
/** Where only digits and fillers stand: there a reader of pictures mistakes letters for digits, and the check digits prove the repair. */
const DIGITS_ONLY: readonly (readonly [number, number])[] = [
  [5, 30],
  [30, 37],
  [38, 45],
  [59, 60],
]
const LOOKALIKES: Record<string, string> = { O: '0', Q: '0', D: '0', I: '1', L: '1', Z: '2', S: '5', B: '8', G: '6' }

/**
 * Reads the machine-readable zone on the back of a Vietnamese identity card: three lines of 30 characters (ICAO Doc 9303-5, size TD1).
 * Line 1: `IDVNM`, document number, check digit, the 12 digits of the personal identification number, `<<`, a check digit of the card's
 * own; line 2: birth, check, sex, expiry, check, `VNM`, composite check; line 3: `SURNAME<<GIVEN<NAMES`. The century of the birth is
 * that of the personal identification number. The check digits of the standard (weights 7, 3, 1) must fit; the card's own is a warning.
 *
 * Problems: `empty`, `wrong-length`, `not-vietnamese-card`, `odd-character`, `wrong-check-digit`, and those of `parsePersonalIdNumber`.
 * Warnings: `letters-read-as-digits`, `number-check-differs`, `numbers-differ`, `unreadable-birth`, and those of `parsePersonalIdNumber`.
 */
export function parseMrz(text: string): Result<Mrz> {
  const typed = text.normalize('NFKC').toUpperCase().replace(/[«≪]/g, '<<').replace(/[‹]/g, '<').replace(/\s/g, '')
  if (typed === '') return refuse('empty', 'Quét ba dòng mã ở mặt sau thẻ.')
  if (typed.length !== 90)
    return refuse(
      'wrong-length',
      `Mã mặt sau thẻ có 3 dòng, mỗi dòng 30 ký tự, đang có tất cả ${typed.length}; quét lại.`,
    )
  const odd = typed.match(/[^A-Z0-9<]/u)?.[0]
  if (odd !== undefined) return refuse('odd-character', `Mã mặt sau thẻ không có ký tự “${odd}”; quét lại.`)
  if (!typed.startsWith('IDVNM'))
    return refuse('not-vietnamese-card', 'Đây không phải mã mặt sau của thẻ căn cước Việt Nam (bắt đầu bằng IDVNM).')

  const zone = DIGITS_ONLY.reduce((all, [from, to]) => replacePart(all, from, to), typed)
  const wrong = CHECKED.filter(([, from, to, at]) => checkDigit(zone.slice(from, to)) !== zone[at]).map(
    ([name]) => name,
  )
  const composite = COMPOSITE.map(([from, to]) => zone.slice(from, to)).join('')
  if (checkDigit(composite) !== zone[59]) wrong.push('chữ số cuối dòng 2')
  const [from, to, at] = NUMBER_AND_CHECK
  const numberFits = checkDigit(zone.slice(from, to)) === zone[at]
  if (wrong.length > 0 && !numberFits) wrong.unshift('số định danh (dòng 1)')
  if (wrong.length > 0)
    return refuse('wrong-check-digit', `Chữ số kiểm tra không khớp: ${wrong.join(', ')}; quét hoặc gõ lại.`)

  const sex = SEXES[zone.charAt(37)]
  const plain = parsePersonalIdNumber(zone.slice(15, 27))
  if (!plain.ok) return plain
  const birth = readDate(zone.slice(30, 36), Math.floor(plain.value.birthYear / 100))
  const [surname = '', givenNames = ''] = zone.slice(60).split('<<')
  const mrz: Mrz = {
    number: plain.value.number,
    documentNumber: zone.slice(5, 14),
    birth,
    sex,
    expires: readDate(zone.slice(38, 44), 20),
    surname: surname.replaceAll('<', ' ').trim(),
    givenNames: givenNames.replaceAll('<', ' ').trim(),
    nameCut: !zone.endsWith('<'),
  }
  const compared = parsePersonalIdNumber(mrz.number, { birth, sex })
  return accept(mrz, [
    ...doubts(mrz, { repaired: zone !== typed, numberFits }),
    ...((compared.ok && compared.warnings) || []),
  ])
}

const SEXES: Record<string, Sex> = { M: 'male', F: 'female' }

function replacePart(zone: string, from: number, to: number): string {
  const part = zone.slice(from, to).replace(/[A-Z]/g, (letter) => LOOKALIKES[letter] ?? letter)
  return zone.slice(0, from) + part + zone.slice(to)
}

/** ICAO Doc 9303-3, 4.9: weights 7, 3, 1; the filler counts 0, A 10, Z 35; the remainder of ten. */
function checkDigit(part: string): string {
  const values = [...part].map((sign) => (sign === '<' ? 0 : Number.parseInt(sign, 36)))
  return String(values.reduce((sum, value, index) => sum + value * ([7, 3, 1][index % 3] ?? 0), 0) % 10)
}

/** `850201`; fillers stand for what is unknown. */
function readDate(part: string, century: number): PartialDate | undefined {
  if (part.startsWith('<')) return undefined
  const [year, month, day] = (part.match(/../g) ?? []).map((pair) => pair.replaceAll('<', ''))
  return toPartialDate(century * 100 + Number(year), knownPart(month), knownPart(day))
}

function doubts(mrz: Mrz, { repaired, numberFits }: { repaired: boolean; numberFits: boolean }): Problem[] {
  const found: (Problem | false)[] = [
    repaired && {
      code: 'letters-read-as-digits',
      reason: 'Có chữ cái ở chỗ của chữ số, đã đọc thành chữ số và khớp chữ số kiểm tra; so lại với thẻ.',
    },
    !numberFits && {
      code: 'number-check-differs',
      reason: 'Chữ số cuối dòng 1 không khớp số định danh; so số định danh với mặt trước thẻ.',
    },
    !mrz.number.endsWith(mrz.documentNumber) && {
      code: 'numbers-differ',
      reason: 'Số thẻ không phải chín chữ số cuối của số định danh; so lại với thẻ.',
    },
    mrz.birth === undefined && { code: 'unreadable-birth', reason: 'Không đọc được ngày sinh; nhập theo thẻ.' },
  ]
  return found.filter((doubt) => doubt !== false)
}
