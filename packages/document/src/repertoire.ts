/**
 * The characters that a paper may hold: those that every cut font can draw. The font cutter reads this list,
 * the check refuses anything else, so no letter can reach paper as a box or a question mark.
 * Latin with all Vietnamese letters, letters of the minority languages written in Latin script, punctuation, units, tick boxes.
 */
const ranges: readonly (readonly [first: number, last: number])[] = [
  [0x20, 0x7e],
  [0xa0, 0xac],
  [0xae, 0x17f], // U+00AD, the soft hyphen, is invisible and stays out
  [0x180, 0x180], // ƀ of Bahnar, Ede, Jarai
  [0x1a0, 0x1a1],
  [0x1af, 0x1b0],
  [0x1cd, 0x1d4],
  [0x1e00, 0x1e9b],
  [0x1ea0, 0x1ef9],
  [0x2010, 0x2015],
  [0x2018, 0x201e],
  [0x2020, 0x2022],
  [0x2026, 0x2026],
  [0x2030, 0x2030],
  [0x2032, 0x2033],
  [0x2039, 0x203a],
  [0x20ab, 0x20ac],
  [0x2116, 0x2116],
  [0x2122, 0x2122],
  [0x2212, 0x2212],
  [0x2248, 0x2248],
  [0x2260, 0x2260],
  [0x2264, 0x2265],
]

/** Drawn from the symbol font. */
export const symbols: readonly string[] = ['☐', '☑', '☒', '↓', '→']

/** The code points of the text fonts, in order. */
export function textRepertoire(): number[] {
  return ranges.flatMap(([first, last]) => Array.from({ length: last - first + 1 }, (_, i) => first + i))
}

const printable = new Set<string>([...textRepertoire().map((code) => String.fromCodePoint(code)), ...symbols])

/**
 * The characters of `text` that no paper can hold, each once, in order. `text` is expected in NFC: a decomposed letter counts
 * as unprintable, because decomposed marks draw in the wrong place. '\n' is not printable either.
 */
export function unprintableCharacters(text: string): string[] {
  const found = new Set<string>()
  for (const character of text) if (!printable.has(character)) found.add(character)
  return [...found]
}

/** `U+202E`, or `“😀” (U+1F600)` when the character can be shown. For messages. */
export function nameCharacter(character: string): string {
  const code = `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`
  return /[\p{C}\p{Z}\p{M}]/u.test(character) ? code : `“${character}” (${code})`
}
