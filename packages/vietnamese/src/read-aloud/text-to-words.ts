import { dateToWords } from '../dates/date-to-words.ts'
import { parseDate } from '../dates/parse-date.ts'
import { numberToWords } from '../numbers/number-to-words.ts'
import { digitsToWords } from './digits-to-words.ts'
import { emailToWords } from './email-to-words.ts'

/** More digits than this are said one by one: nobody follows a longer number by ear. */
const mostDigits = 12

const signs: readonly (readonly [pattern: RegExp, words: string])[] = [
  [/(?<=\d) ?(?:m²|m2)(?![\p{L}\d])/gu, ' mét vuông'],
  [/(?<=\d) ?(?:km²|km2)(?![\p{L}\d])/gu, ' ki-lô-mét vuông'],
  [/(?<=\d) ?(?:m³|m3)(?![\p{L}\d])/gu, ' mét khối'],
  [/(?<=\d) ?km(?!\p{L})/gu, ' ki-lô-mét'],
  [/(?<=\d) ?kg(?!\p{L})/gu, ' ki-lô-gam'],
  [/(?<=\d) ?ha(?!\p{L})/gu, ' héc-ta'],
  [/(?<=\d) ?(?:₫|đ|VNĐ|VND)(?!\p{L})/gu, ' đồng'],
  [/(?<=\d) ?m(?!\p{L})/gu, ' mét'],
  [/(?<=\d) ?%/g, ' phần trăm'],
  [/½/g, ' một phần hai '],
  [/¼/g, ' một phần tư '],
  [/¾/g, ' ba phần tư '],
  [/№ ?/g, ' số '],
  [/ ?& ?/g, ' và '],
]

const date = /(?<![\d/.-])(?:ngày )?\d{1,2}[/.-]\d{1,2}[/.-]\d{4}(?![\d/])/gi
const number = /\d+(?:\.\d{3})+(?:,\d+)?(?![\d.])|\d+,\d+(?![\d,])|\d+/g

/** Free text with its numbers, dates, units and signs in words; letters stay as they are. `12/3A` is said mười hai trên ba A. */
export function textToWords(text: string): string {
  let said = text.split(' ').map(openNetAddress).join(' ')
  said = said.replace(date, (typed) => {
    const parsed = parseDate(typed)
    return parsed.ok ? ` ${dateToWords(parsed.value)} ` : typed
  })
  for (const [pattern, words] of signs) said = said.replace(pattern, words)
  return said
    .replace(/(?<=\d\p{L}?) ?\/ ?(?=\d)/gu, ' trên ')
    .replace(number, (digits) => ` ${numberInText(digits)} `)
    .replace(/\s+/g, ' ')
    .replace(/ (?=[,.;:)”/])|(?<=[(“/]) /g, '')
    .trim()
}

/** E-mail and web addresses among other words; the signs at the end of a sentence are not theirs. */
function openNetAddress(word: string): string {
  if (!/^https?:\/\/.|^www\..|.@./.test(word)) return word
  const end = /[.,;:!?)]*$/.exec(word)?.[0] ?? ''
  return emailToWords(word.slice(0, word.length - end.length)) + end
}

function numberInText(digits: string): string {
  const plain = digits.replaceAll('.', '').replace(',', '.')
  const isName = /^0\d/.test(plain) || plain.replace('.', '').length > mostDigits
  return isName ? digitsToWords(plain) : numberToWords(plain)
}
