import { accept, type Result, refuse } from '../result.ts'
import { normalizeText } from '../text/normalize-text.ts'

// Letters that people and readers of scans put where a digit belongs.
const LOOKALIKES: Record<string, string> = {
  O: '0',
  o: '0',
  Q: '0',
  D: '0',
  l: '1',
  I: '1',
  i: '1',
  '|': '1',
  Z: '2',
  S: '5',
  B: '8',
}

/**
 * The digits of a number typed or printed in groups: spaces, dots and hyphens between digits go. Anything else is refused by name,
 * never dropped: a letter among digits is a typing or scanning mistake that a person must look at.
 *
 * @param what the number's name inside a sentence, lower case: `số định danh cá nhân`
 */
export function readDigits(text: string, what: string): Result<string> {
  const typed = normalizeText(text)
    .normalize('NFKC')
    .replace(/[\s.\-‐-―]/g, '')
  if (typed === '') return refuse('empty', `Nhập ${what}.`)
  const odd = typed.match(/[^0-9]/u)?.[0]
  if (odd === undefined) return accept(typed)
  const digit = LOOKALIKES[odd]
  const hint = digit === undefined ? 'xóa hoặc sửa' : `sửa thành chữ số ${digit} nếu trên giấy là vậy`
  return refuse('not-digits', `Trong ${what} có ký tự “${odd}” không phải chữ số; ${hint}.`)
}

/** “Số định danh cá nhân có 12 chữ số, đang có 11; …” */
export function wrongLength(what: string, expected: string, digits: string, advice: string) {
  const name = what.charAt(0).toLocaleUpperCase('vi') + what.slice(1)
  return refuse('wrong-length', `${name} có ${expected} chữ số, đang có ${digits.length}; ${advice}.`)
}
