import { encodeLetters, vietnameseLetters } from './vietnamese-letters.ts'

/** What stands behind a letter, and the marks that it adds (NFD). */
const marks: readonly (readonly [code: string, marks: string])[] = [
  ['ù', '\u0301'],
  ['ø', '\u0300'],
  ['û', '\u0309'],
  ['õ', '\u0303'],
  ['ï', '\u0323'],
  ['ê', '\u0306'],
  ['é', '\u0306\u0301'],
  ['è', '\u0306\u0300'],
  ['ú', '\u0306\u0309'],
  ['ü', '\u0306\u0303'],
  ['ë', '\u0306\u0323'],
  ['â', '\u0302'],
  ['á', '\u0302\u0301'],
  ['à', '\u0302\u0300'],
  ['å', '\u0302\u0309'],
  ['ã', '\u0302\u0303'],
  ['ä', '\u0302\u0323'],
]

/** Letters with a code of one character. */
const singles: readonly (readonly [code: string, letter: string])[] = [
  ['ñ', 'đ'],
  ['ô', 'ơ'],
  ['ö', 'ư'],
  ['í', 'í'],
  ['ì', 'ì'],
  ['æ', 'ỉ'],
  ['ó', 'ĩ'],
  ['ò', 'ị'],
  ['î', 'ỵ'],
]

const letterOf = new Map<string, string>()
const codeOf = new Map<string, string>()

function add(letter: string, code: string, otherCodes: readonly string[] = []) {
  codeOf.set(letter, code)
  for (const each of [code, ...otherCodes]) letterOf.set(each, letter)
}

for (const [code, letter] of singles) {
  add(letter, code)
  add(letter.toUpperCase(), code.toUpperCase())
}
for (const base of ['a', 'e', 'o', 'u', 'y', 'ơ', 'ư']) {
  const small = codeOf.get(base) ?? base
  for (const [code, added] of marks) {
    const letter = (base + added).normalize('NFC')
    if (codeOf.has(letter) || !vietnameseLetters.includes(letter)) continue
    add(letter, small + code)
    // A capital with a small mark is what “Ánh” comes to where somebody held the shift key for one letter only.
    add(letter.toUpperCase(), (small + code).toUpperCase(), [small.toUpperCase() + code])
  }
}

/**
 * Text of a VNI font (VNI-Times) as Unicode, NFC. A file of that time holds most letters as two, the letter and a mark behind it, both of Latin-1
 * (`Ñaø Laït`), and only the font's name tells: see `legacyEncodingOf`. What is no code of VNI stays as it is.
 */
export function vniToUnicode(text: string): string {
  const characters = Array.from(text)
  let unicode = ''
  for (let index = 0; index < characters.length; index++) {
    const first = characters[index] ?? ''
    const pair = letterOf.get(first + (characters[index + 1] ?? ''))
    if (pair !== undefined && index + 1 < characters.length) {
      unicode += pair
      index++
    } else unicode += letterOf.get(first) ?? first
  }
  return unicode.normalize('NFC')
}

/** Vietnamese text in VNI codes, for a VNI font. Throws UnencodableTextError for letters that are neither ASCII nor Vietnamese. */
export function unicodeToVni(text: string): string {
  return encodeLetters(text, (letter) => codeOf.get(letter))
}
