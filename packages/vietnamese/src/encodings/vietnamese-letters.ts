/** The 67 Vietnamese letters that ASCII lacks, in lower case, NFC. */
export const smallLetters: readonly string[] = [
  ...'àáảãạăằắẳẵặâầấẩẫậ',
  ...'èéẻẽẹêềếểễệ',
  ...'ìíỉĩị',
  ...'òóỏõọôồốổỗộơờớởỡợ',
  ...'ùúủũụưừứửữự',
  ...'ỳýỷỹỵđ',
]

/** All 134, both cases. */
export const vietnameseLetters: readonly string[] = [
  ...smallLetters,
  ...smallLetters.map((letter) => letter.toUpperCase()),
]

/** Thrown when text is to be written in an old encoding that has no code for some of its letters; `letters` holds them, each once. */
export class UnencodableTextError extends Error {
  override readonly name = 'UnencodableTextError'
  readonly code = 'unencodable-text'
  readonly letters: readonly string[]
  constructor(letters: readonly string[], hint: string) {
    super(`no code for ${letters.join(' ')}${hint}`)
    this.letters = letters
  }
}

/** ASCII is the same in every one of these encodings. */
export const isAscii = (character: string) => character <= '\x7f'

/** `text` letter by letter through `encode`. Throws UnencodableTextError with everything for which it gives undefined. */
export function encodeLetters(text: string, encode: (letter: string) => string | undefined, hint = ''): string {
  const missing = new Set<string>()
  let encoded = ''
  for (const letter of text.normalize('NFC')) {
    const code = isAscii(letter) ? letter : encode(letter)
    if (code === undefined) missing.add(letter)
    else encoded += code
  }
  if (missing.size > 0) throw new UnencodableTextError([...missing], hint)
  return encoded
}
