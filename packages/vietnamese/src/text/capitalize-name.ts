import { collapseSpaces } from './collapse-spaces.ts'
import { normalizeText } from './normalize-text.ts'

/**
 * A person's name as papers print it: normalised, single spaces, and a capital at the head of every syllable if the typist used none
 * (nguyễn thị h'hen), only capitals (NGUYỄN THỊ H'HEN) or a reversed Caps Lock (nGUYỄN tHỊ). Any other mixture is deliberate and kept
 * (Y Bhĭm Niê Kdăm, Vincent van Gogh), and so are the order of the words, hyphens, apostrophes and names of one word.
 */
export function capitalizeName(text: string): string {
  const name = collapseSpaces(normalizeText(text))
  const isUniform = name === name.toLowerCase() || name === name.toUpperCase()
  if (!isUniform && !isCapsLockReversed(name)) return name
  // Once more: an apostrophe is told from a quotation mark by the capital before it (h’ hen).
  return normalizeText(name.toLowerCase().replace(WORD, capitalizeWord))
}

const WORD = /\p{L}[\p{L}\p{M}']*/gu

/** K'Brể, H'Hen, Tr'Hy and O'Brien have two capitals; an apostrophe after a longer part is no prefix. */
function capitalizeWord(word: string): string {
  const [first = '', ...rest] = word.split(/(?<=^.{1,2}')/u)
  return [first, ...rest].map((part) => part.charAt(0).toUpperCase() + part.slice(1)).join('')
}

function isCapsLockReversed(name: string): boolean {
  const words = name.match(WORD) ?? []
  return words.every((word) => /^\p{Ll}/u.test(word) && word.slice(1) === word.slice(1).toUpperCase())
}
