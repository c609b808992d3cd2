import { accept, type Result, refuse } from '../result.ts'
import { normalizeText } from '../text/normalize-text.ts'

export interface Passport {
  /** Capitals and digits, 5 to 9 of them. */
  readonly number: string
  /** Whether the number has the shape Vietnam prints: one letter, then 7 or 8 digits. Other States use this shape too. */
  readonly vietnameseShape: boolean
}

/**
 * Reads a passport number: 5 to 9 letters and digits with at least one digit (ICAO Doc 9303-4: document number of at most 9
 * characters). Vietnamese ones are a letter and 7 or 8 digits (B1234567, C1234567, P01234567). Small letters and spaces are fine.
 *
 * Problems: `empty`, `not-ascii`, `odd-character`, `wrong-length`, `no-digit`.
 */
export function parsePassport(text: string): Result<Passport> {
  const number = normalizeText(text)
    .normalize('NFKC')
    .replace(/[\s.-]/g, '')
    .toUpperCase()
  if (number === '') return refuse('empty', 'Nhập số hộ chiếu.')
  const marked = number.match(/\p{L}/gu)?.find((letter) => !/[A-Z]/.test(letter))
  if (marked !== undefined)
    return refuse('not-ascii', `Số hộ chiếu không có chữ “${marked}”; tắt bộ gõ tiếng Việt rồi gõ lại.`)
  const odd = number.match(/[^A-Z0-9]/u)?.[0]
  if (odd !== undefined) return refuse('odd-character', `Số hộ chiếu chỉ gồm chữ cái và chữ số; xóa ký tự “${odd}”.`)
  if (!/\d/.test(number)) return refuse('no-digit', 'Số hộ chiếu phải có chữ số; xem lại trên hộ chiếu.')
  if (number.length < 5 || number.length > 9)
    return refuse(
      'wrong-length',
      `Số hộ chiếu có từ 5 đến 9 chữ cái và chữ số, đang có ${number.length}; hộ chiếu Việt Nam gồm một chữ cái và 7 hoặc 8 chữ số.`,
    )
  return accept({ number, vietnameseShape: /^[A-Z]\d{7,8}$/.test(number) })
}
