import { numberToWords } from '../numbers/number-to-words.ts'
import { findOldProvince, findProvince } from '../units/provinces.ts'
import { textToWords } from './text-to-words.ts'

/** Abbreviations of more than one letter: a point, a space or a digit may follow. The longer first. */
const words: readonly (readonly [short: string, long: string])[] = [
  ['TDP', 'tổ dân phố'],
  ['KDC', 'khu dân cư'],
  ['KCN', 'khu công nghiệp'],
  ['TP', 'thành phố'],
  ['TX', 'thị xã'],
  ['TT', 'thị trấn'],
  ['KP', 'khu phố'],
  ['QL', 'quốc lộ'],
  ['ĐT', 'đường tỉnh'],
  ['TL', 'tỉnh lộ'],
  ['HL', 'hương lộ'],
]

/** A single letter is an abbreviation before a point or a number only. */
const letters: readonly (readonly [short: string, long: string])[] = [
  ['P', 'phường'],
  ['Q', 'quận'],
  ['H', 'huyện'],
  ['X', 'xã'],
  ['Đ', 'đường'],
]

const abbreviations = [
  ...words.map(
    ([short, long]) =>
      [new RegExp(`(?<![\\p{L}\\d])${short}(?:\\. ?| ?- ?(?=\\d)| (?=[\\p{Lu}\\d])|(?=\\d))`, 'giu'), long] as const,
  ),
  ...letters.map(([short, long]) => [new RegExp(`(?<![\\p{L}\\d])${short}(?:\\. ?| ?(?=\\d))`, 'giu'), long] as const),
]

/** `30/4` behind “đường” is a day that the street is called after. */
const dayOfStreet = /(đường|phố) (0?[1-9]|[12]\d|3[01])[/-](0?[1-9]|1[0-2])(?![\d/\p{L}])/giu

/** An address as it is said, its abbreviations opened: `12/3 Đ. Ví Dụ, P.5, TP. Đà Lạt` → `mười hai trên ba đường Ví Dụ, phường năm, thành phố Đà Lạt`. */
export function addressToWords(address: string): string {
  let said = address.replace(/(?<![\p{L}\d])(?:TP\.? ?)?HCM(?![\p{L}\d])/gu, 'thành phố Hồ Chí Minh')
  for (const [pattern, long] of abbreviations) said = said.replace(pattern, `${long} `)
  // `T.` may be tỉnh, thôn or tổ: what follows tells.
  said = said.replace(/(?<![\p{L}\d])T\. ?([^,.;]+)/gu, (typed, name: string) =>
    (findProvince(name) ?? findOldProvince(name)) ? `tỉnh ${name}` : typed,
  )
  said = said.replace(dayOfStreet, (_, street: string, day: string, month: string) => {
    return `${street} ${numberToWords(Number(day))} tháng ${Number(month) === 4 ? 'tư' : numberToWords(Number(month))}`
  })
  return textToWords(said)
}
