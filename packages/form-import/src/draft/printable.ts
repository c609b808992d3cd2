import { unprintableCharacters } from '@viet-ho/document'

/** Letters that our fonts lack, by what prints the same to a reader. */
const lookalikes: Readonly<Record<string, string>> = {
  '\u2011': '-',
  '\u2010': '-',
  '\u00ad': '',
  '\u2002': ' ',
  '\u2003': ' ',
  '\u2009': ' ',
  '\u202f': '\u00a0',
  '∕': '/',
}

/** Text with nothing in it that the cut fonts lack: what has no lookalike is a question mark, and `notCarried` lists it. */
export const printable = (text: string): string =>
  text.replace(/[\s\S]/gu, (letter) => lookalikes[letter] ?? (unprintableCharacters(letter).length > 0 ? '?' : letter))
