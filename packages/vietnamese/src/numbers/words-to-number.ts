import { accept, type Result, refuse } from '../result.ts'
import { collapseSpaces } from '../text/collapse-spaces.ts'
import { normalizeText } from '../text/normalize-text.ts'
import { digitWords, numberToWords } from './number-to-words.ts'

/** Other words for the same, of the south and of speech. */
const synonyms: Readonly<Record<string, string>> = { ngàn: 'nghìn', lẻ: 'linh', tỉ: 'tỷ', bẩy: 'bảy', nhăm: 'lăm' }

const digitOf = new Map<string, bigint>([
  ...digitWords.map((word, digit) => [word, BigInt(digit)] as const),
  ['mốt', 1n],
  ['tư', 4n],
  ['lăm', 5n],
])

/**
 * Reads a number in Vietnamese words, of the north and of the south (nghìn, ngàn; linh, lẻ; tỷ, tỉ; hai mươi tư, hai mươi bốn): the inverse of
 * `numberToWords`; also money as papers write it (`Năm mươi triệu đồng chẵn`). Gives digits with a point: `-12.5`. `không trăm` may be left out, as in
 * speech; capitals and commas don't count. Whatever else is not the name of one number is refused: `hai nghìn năm` may be 2005 or 2500.
 */
export function wordsToNumber(text: string): Result<string> {
  const typed = collapseSpaces(normalizeText(text)).toLowerCase()
  if (typed === '') return refuse('empty-number', 'Nhập số bằng chữ.')
  const words = collapseSpaces(typed.replace(/[.,]/g, ' '))
    .replace(/ đồng( chẵn)?$/, '')
    .split(' ')
    .map((word) => synonyms[word] ?? word)
  const isNegative = words[0] === 'âm'
  const point = words.indexOf('phẩy')
  const whole = readWhole(words.slice(isNegative ? 1 : 0, point < 0 ? words.length : point))
  const fraction = point < 0 ? '' : readFraction(words.slice(point + 1))
  if (whole === undefined || fraction === undefined) {
    const shown = typed.length > 60 ? `${typed.slice(0, 60)}…` : typed
    return refuse(
      'not-a-number-in-words',
      `“${shown}” chưa đọc được là một số: viết đủ chữ, ví dụ “một trăm linh năm nghìn”.`,
    )
  }
  const number = fraction === '' ? whole : `${whole}.${fraction}`
  return accept(isNegative && /[1-9]/.test(number) ? `-${number}` : number)
}

/** Adds the words up without looking at their order, and then asks whether that number is called so. */
function readWhole(words: readonly string[]): string | undefined {
  let [billions, belowBillion, group, digit] = [0n, 0n, 0n, 0n]
  for (const word of words) {
    const named = digitOf.get(word)
    if (named !== undefined) digit = named
    else if (word === 'mười') group += 10n
    else if (word === 'mươi') [group, digit] = [group + digit * 10n, 0n]
    else if (word === 'trăm') [group, digit] = [group + digit * 100n, 0n]
    else if (word === 'nghìn') [belowBillion, group, digit] = [belowBillion + (group + digit) * 1000n, 0n, 0n]
    else if (word === 'triệu') [belowBillion, group, digit] = [belowBillion + (group + digit) * 1_000_000n, 0n, 0n]
    else if (word === 'tỷ') {
      billions = (billions + belowBillion + group + digit) * 1_000_000_000n
      ;[belowBillion, group, digit] = [0n, 0n, 0n]
    } else if (word !== 'linh') return undefined
  }
  const value = billions + belowBillion + group + digit
  if (value > 10n ** 18n) return undefined
  const said = words.join(' ')
  const names = (['tư', 'bốn'] as const).map((four) => numberToWords(value, { four }))
  return names.some((name) => name === said || shortened(name) === shortened(said)) ? String(value) : undefined
}

/** Two ways of saying twenty-four, and hundreds that are none, are no difference. */
const shortened = (words: string) => words.replace(/mươi bốn/g, 'mươi tư').replace(/ không trăm/g, '')

/** After the decimal comma: zeros, then a number of up to three digits, or digit by digit. */
function readFraction(words: readonly string[]): string | undefined {
  const digits = words.map((word) => (digitWords as readonly string[]).indexOf(word))
  if (words.length > 0 && !digits.includes(-1)) return digits.join('')
  const zeros = words.findIndex((word) => word !== digitWords[0])
  const rest = readWhole(words.slice(zeros))
  return rest === undefined || zeros < 0 || rest.length > 3 || rest === '0' ? undefined : '0'.repeat(zeros) + rest
}
