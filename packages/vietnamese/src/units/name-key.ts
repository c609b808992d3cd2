import { foldForSearch } from '../text/fold-for-search.ts'
import { normalizeText } from '../text/normalize-text.ts'

/** A word of a unit's name as tables are searched: with its marks (tone placement made one), and without. */
export interface NameWord {
  readonly marked: string
  readonly folded: string
}

const SEPARATOR = /[^\p{L}\p{M}\p{N}]+/u
const TONE = /[\u0300\u0301\u0303\u0309\u0323]/

/**
 * The words of a name: dots, commas and hyphens separate, apostrophes join; `07` is `7`.
 *
 * @param known words met before. Names share few syllables, so a caller that reads thousands keeps one map for all of them.
 */
export function nameWords(text: string, known = new Map<string, NameWord>()): NameWord[] {
  const words = normalizeText(text).toLowerCase().replace(/['’]/g, '').split(SEPARATOR)
  return words
    .filter((word) => word !== '')
    .map((word) => {
      const found = known.get(word) ?? toNameWord(word)
      known.set(word, found)
      return found
    })
}

function toNameWord(word: string): NameWord {
  const plain = /^\d+$/.test(word) ? word.replace(/^0+(?=\d)/, '') : word
  return { marked: markedKey(plain), folded: foldForSearch(plain) }
}

/** Lists of the State itself write hòa and hoà, thủy and thuỷ: the tone goes to the end of the syllable (hoa◌̀). */
function markedKey(word: string): string {
  const letters = word.normalize('NFD')
  const tone = letters.match(TONE)?.[0] ?? ''
  return letters.replace(TONE, '').normalize('NFC') + tone
}

/** One text for a whole name, with or without marks, to look up: no spaces, since they are typed at will (Đăk Rông, Đăkrông). */
export function nameKey(words: readonly NameWord[], form: keyof NameWord): string {
  return words.map((word) => word[form]).join('')
}

/** Official lists differ in i and y (Phú Quý, Phú Quí), and in k and c (Krông Pắk, Krông Pắc; but not kh and ch): one for both. */
export function joinSpellings(key: string): string {
  return key.replaceAll('y', 'i').replace(/k(?!h)/g, 'c')
}
