/** A word of a line, or a blank that stands in it. */
export interface Token {
  readonly text: string
  /** What to write on or to tick, instead of words. */
  readonly blank?: BlankKind
  /** Whether a space stands before it; two lines that differ in spaces alone are the same. */
  readonly spaced: boolean
}

/** Dots to write on, boxes for single letters, or a box to tick. */
export type BlankKind = 'dots' | 'digits' | 'tick'

/** Where a line stands: in the text, in the cell of a table, above or below each page, at the foot of a page. */
export type LinePlace = 'text' | 'cell' | 'header' | 'footer' | 'footnote'

/** One line of what is compared. */
export interface Line {
  readonly tokens: readonly Token[]
  readonly place: LinePlace
  /** On paper only with some answers: not on the blank form. */
  readonly isConditional?: true
}

/** The tokens of words without blanks. */
export function tokensOf(text: string): Token[] {
  const words = text.normalize('NFC').matchAll(/(\s*)(\S+)/g)
  return [...words].map(([, space = '', word = '']) => ({ text: word, spaced: space !== '' }))
}

/** A line of words. */
export const textLine = (text: string): Line => ({ tokens: tokensOf(text), place: 'text' })

/** What two tokens, or two lines, have to share to be the same; no word holds the character between. */
export const keyOf = ({ text, blank }: Token): string => `${blank ?? ''}\u0001${text}`

export const lineKey = ({ tokens, place, isConditional }: Line): string =>
  [placeGroup(place), isConditional ? 'some' : 'all', ...tokens.map(keyOf)].join('\u0002')

/** Words that moved into a table are still the same words; those of every page are others. */
export const placeGroup = (place: LinePlace): string => (place === 'cell' ? 'text' : place)

/** The words of tokens, as they read. */
export const wordsOf = (tokens: readonly Token[]): string =>
  tokens.map(({ text, spaced }, index) => (spaced && index > 0 ? ` ${text}` : text)).join('')
