import { encodeLetters, smallLetters } from './vietnamese-letters.ts'

/** The codes of `smallLetters`, in its order: TCVN 5712:1993, VN3, as the .Vn fonts of ABC hold it. */
const smallCodes = 'µ¸¶·¹¨»¾¼½Æ©ÇÊÈÉË' + 'ÌÐÎÏÑªÒÕÓÔÖ' + '×ÝØÜÞ' + 'ßãáâä«åèæçé¬êíëìî' + 'ïóñòô­õøö÷ù' + 'úýûüþ®'

/** Letters without a tone have capitals of their own; every other capital is the small letter in a capital font. */
const capitals: readonly (readonly [letter: string, code: string])[] = [...'ĂÂÊÔƠƯĐ'].map((letter, index) => [
  letter,
  String.fromCharCode(0xa1 + index),
])

/** Tones as letters of their own, behind the letter that carries them; VN1 and a few fonts have them. */
const tones: readonly (readonly [tone: string, code: string])[] = [...'\u0300\u0309\u0303\u0301\u0323'].map(
  (tone, index) => [tone, String.fromCharCode(0xb0 + index)],
)

const codeOf = new Map<string, string>([
  ...smallLetters.map((letter, index) => [letter, smallCodes.charAt(index)] as const),
  ...capitals,
])
const letterOf = new Map<string, string>([...codeOf, ...tones].map(([letter, code]) => [code, letter]))

export interface Tcvn3Options {
  /** The font is one of capitals (.VnTimeH): its small letters look like capitals, and become them. */
  readonly capitals?: boolean
}

/**
 * Text of a TCVN3 (ABC) font as Unicode, NFC. A file of that time holds its codes as letters of Latin-1, and only the font's name (.VnTime,
 * .VnArialH) tells: see `legacyEncodingOf`. Letters beyond Latin-1 stay as they are.
 */
export function tcvn3ToUnicode(text: string, { capitals: isCapitalFont = false }: Tcvn3Options = {}): string {
  const unicode = Array.from(text, (code) => letterOf.get(code) ?? code)
    .join('')
    .normalize('NFC')
  return isCapitalFont ? unicode.toUpperCase() : unicode
}

/**
 * Vietnamese text in TCVN3 codes, for a .Vn font. Capitals with a tone have no code there: they need a capital font, for which `capitals` writes
 * everything in small letters. Throws UnencodableTextError for them otherwise, and for letters that are neither ASCII nor Vietnamese.
 */
export function unicodeToTcvn3(text: string, { capitals: isCapitalFont = false }: Tcvn3Options = {}): string {
  const letters = isCapitalFont ? text.toLowerCase() : text
  return encodeLetters(letters, (letter) => codeOf.get(letter), '; capitals with a tone need a capital font (.Vn…H)')
}
