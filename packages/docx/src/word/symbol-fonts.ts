/** What a letter of a symbol font draws: a tick box, or text. */
export type Glyph = { readonly checked: boolean } | string

const empty: Glyph = { checked: false }
const checked: Glyph = { checked: true }

const digits = (first: number, glyphs: string): [number, Glyph][] =>
  [...glyphs].map((glyph, index): [number, Glyph] => [first + index, glyph])

const wingdings: ReadonlyMap<number, Glyph> = new Map<number, Glyph>([
  [0x20, ' '],
  [0x22, '✂'],
  [0x28, '☎'],
  [0x2a, '✉'],
  [0x3f, '✍'],
  [0x46, '☞'],
  [0x6c, '●'],
  [0x6d, '○'],
  [0x6e, '■'],
  [0x6f, empty],
  [0x70, empty],
  [0x71, empty],
  [0x72, empty],
  [0x73, '◆'],
  [0x74, '◆'],
  [0x75, '◆'],
  [0x76, '❖'],
  [0x77, '◆'],
  [0x78, checked],
  [0x80, '⓪'],
  ...digits(0x81, '①②③④⑤⑥⑦⑧⑨⑩'),
  [0x9e, '·'],
  [0x9f, '•'],
  [0xa0, '▪'],
  [0xa1, '○'],
  [0xa7, '▪'],
  [0xa8, empty],
  [0xab, '★'],
  [0xd8, '➢'],
  [0xdf, '←'],
  [0xe0, '→'],
  [0xe1, '↑'],
  [0xe2, '↓'],
  [0xe7, '←'],
  [0xe8, '→'],
  [0xe9, '↑'],
  [0xea, '↓'],
  [0xef, '⇦'],
  [0xf0, '⇨'],
  [0xf1, '⇧'],
  [0xf2, '⇩'],
  [0xfb, '✗'],
  [0xfc, '✓'],
  [0xfd, checked],
  [0xfe, checked],
])

const wingdings2: ReadonlyMap<number, Glyph> = new Map<number, Glyph>([
  [0x20, ' '],
  [0x2a, empty],
  [0x30, empty],
  [0x4f, '✗'],
  [0x50, '✓'],
  [0x51, checked],
  [0x52, checked],
  [0x53, checked],
  [0x54, checked],
  ...digits(0x6a, '①②③④⑤⑥⑦⑧⑨⑩'),
  [0x96, '•'],
  [0x97, '●'],
  [0x98, '●'],
  [0x9e, '■'],
  [0x9f, '■'],
  [0xa2, '■'],
  [0xa3, empty],
  [0xa4, empty],
])

const wingdings3: ReadonlyMap<number, Glyph> = new Map<number, Glyph>([
  [0x20, ' '],
  ...digits(0x66, '←→↑↓↖↗↙↘↔↕'),
  [0x75, '▶'],
  [0x7d, '▶'],
  [0x80, '▲'],
  [0x81, '▼'],
  [0x84, '◀'],
])

const webdings: ReadonlyMap<number, Glyph> = new Map<number, Glyph>([
  [0x20, ' '],
  [0x31, empty],
  [0x33, '◀'],
  [0x34, '▶'],
  [0x35, '▲'],
  [0x36, '▼'],
  [0x3d, '●'],
  [0x61, '✓'],
  [0x63, empty],
  [0x67, '■'],
  [0x6e, '●'],
  [0x72, '✗'],
])

/** Greek at the places of Latin letters. */
const greek = 'ΑΒΧΔΕΦΓΗΙϑΚΛΜΝΟΠΘΡΣΤΥςΩΞΨΖ'
const smallGreek = 'αβχδεφγηιϕκλμνοπθρστυϖωξψζ'

const symbolFont: ReadonlyMap<number, Glyph> = new Map<number, Glyph>([
  ...digits(0x20, ' !∀#∃%&∋()∗+,−./0123456789:;<=>?≅'),
  ...digits(0x41, greek),
  ...digits(0x61, smallGreek),
  ...digits(0x5b, '[∴]⊥_'),
  ...digits(0x7b, '{|}∼'),
  ...digits(0xa1, 'ϒ′≤⁄∞ƒ♣♦♥♠↔←↑→↓°±″≥×∝∂•÷≠≡≈…'),
  [0xc6, '∅'],
  ...digits(0xc7, '∩∪⊃⊇⊄⊂⊆∈∉∠∇®©™∏√⋅¬∧∨⇔⇐⇑⇒⇓◊'),
  [0xe5, '∑'],
  [0xf2, '∫'],
  // An empty square in the fonts that printers brought along.
  [0x7f, empty],
])

const fonts: ReadonlyMap<string, ReadonlyMap<number, Glyph>> = new Map([
  ['wingdings', wingdings],
  ['wingdings 2', wingdings2],
  ['wingdings 3', wingdings3],
  ['webdings', webdings],
  ['symbol', symbolFont],
])

export const isSymbolFont = (font: string): boolean => fonts.has(font.trim().toLowerCase())

/** Symbols also stand at U+F000 to U+F0FF, for private use. */
export const isSymbolLetter = (letter: string): boolean => /^[\uf000-\uf0ff]$/.test(letter)

/** What the letter at `code`, 0x6f or 0xf06f, draws in `font`; undefined when that isn't known. */
export const symbolOf = (code: number, font: string): Glyph | undefined =>
  fonts.get(font.trim().toLowerCase())?.get(code & 0xff)
