import { accept, type Result, refuse } from '../result.ts'
import { normalizeText } from '../text/normalize-text.ts'

export interface Phone {
  /** Digits as dialled inside Vietnam (`0912345678`, `19001234`); a foreign number begins with + (`+85620123456`). */
  readonly number: string
  readonly kind: 'mobile' | 'landline' | 'service' | 'foreign'
}

/** Three-digit beginnings given to mobile networks (numbering plan of Circular 22/2014/TT-BTTTT and later decisions). */
const MOBILE = /^0(3[2-9]|5[25689]|7[06-9]|8[1-9]|9[0-46-9])\d{7}$/
/** Area codes since 2017 (Decision 2036/QĐ-BTTTT of 2016): 024 and 028 with 8 digits, the others three digits after 0 and 7 digits. */
const LANDLINE = /^0(2[48]\d{8}|2(0[3-9]|1[0-689]|2[0125-9]|3[2-9]|5[1245-9]|6[01239]|7[0-7]|9[0-46-79])\d{7})$/
/** The government's own telephone network in Hà Nội: 080 and 5 digits. */
const GOVERNMENT = /^080\d{5}$/
const SERVICE = /^1[89]00\d{4}(\d{2})?$/

/** Beginnings of eleven-digit mobile numbers, replaced on 15/9–14/11/2018. */
const BEFORE_2018: Record<string, string> = {
  '0120': '070',
  '0121': '079',
  '0122': '077',
  '0126': '076',
  '0128': '078',
  '0123': '083',
  '0124': '084',
  '0125': '085',
  '0127': '081',
  '0129': '082',
  '0162': '032',
  '0163': '033',
  '0164': '034',
  '0165': '035',
  '0166': '036',
  '0167': '037',
  '0168': '038',
  '0169': '039',
  '0186': '056',
  '0188': '058',
  '0199': '059',
}

/**
 * Reads a telephone number as people write it: `0912.345.678`, `(0252) 3822 123`, `+84 912 345 678`, `84912345678`, `1900 1234`.
 * Mobile beginnings and area codes are today's; numbers of before 2017–2018 are refused with the new beginning where it is known.
 *
 * Problems: `empty`, `several-numbers`, `not-digits`, `old-prefix`, `unknown-prefix`, `wrong-length`.
 */
export function parsePhone(text: string): Result<Phone> {
  const typed = normalizeText(text)
    .normalize('NFKC')
    .replace(/\(0\)/g, '')
    .replace(/[\s.()\-‐-―]/g, '')
  if (typed === '') return refuse('empty', 'Nhập số điện thoại.')
  if (/\d[/,;]\+?\d/.test(typed)) return refuse('several-numbers', 'Chỉ nhập một số điện thoại.')
  const odd = typed.match(/(?!^\+)[^0-9]/u)?.[0]
  if (odd !== undefined)
    return refuse('not-digits', `Trong số điện thoại có ký tự “${odd}”; chỉ nhập chữ số, có thể có +84 ở đầu.`)
  if (/^(\+|00)(?!84)/.test(typed)) return parseForeign(typed.replace(/^(\+|00)/, ''))

  const number = typed.replace(/^(\+84|0084|84(?=\d{9,10}$))0?/, '0')
  if (MOBILE.test(number)) return accept({ number, kind: 'mobile' })
  if (LANDLINE.test(number) || GOVERNMENT.test(number)) return accept({ number, kind: 'landline' })
  if (SERVICE.test(number)) return accept({ number, kind: 'service' })
  return explain(number)
}

function parseForeign(digits: string): Result<Phone> {
  if (/^[1-9]\d{6,14}$/.test(digits)) return accept({ number: `+${digits}`, kind: 'foreign' })
  return refuse('wrong-length', 'Số điện thoại nước ngoài có từ 7 đến 15 chữ số sau dấu +; xem lại.')
}

function explain(number: string): Result<Phone> {
  const today = BEFORE_2018[number.slice(0, 4)]
  if (today !== undefined && number.length === 11)
    return refuse(
      'old-prefix',
      `Đầu số ${number.slice(0, 4)} đã đổi từ năm 2018; nhập ${today}${number.slice(4)} nếu đúng số ấy.`,
    )
  if (/^1[89]00/.test(number)) return refuse('wrong-length', 'Số 1800, 1900 có 8 hoặc 10 chữ số; xem lại.')
  if (!number.startsWith('0'))
    return refuse(
      'unknown-prefix',
      'Số điện thoại bắt đầu bằng 0, +84, 1800 hoặc 1900; xem lại có thiếu số 0 ở đầu không.',
    )
  const [expected, tested] = number.startsWith('02') ? [11, LANDLINE] : [10, MOBILE]
  const anyEnding = number.slice(0, 4).padEnd(expected, '0')
  if (!tested.test(anyEnding))
    return refuse(
      'unknown-prefix',
      `Không có đầu số ${number.slice(0, number.startsWith('02') ? 4 : 3)}; xem lại số điện thoại.`,
    )
  const kind = expected === 11 ? 'cố định' : 'di động'
  return refuse('wrong-length', `Số điện thoại ${kind} có ${expected} chữ số, đang có ${number.length}; xem lại.`)
}
