const APOSTROPHES = "'‘’ʼʻ`´′＇"

// The letter đ has no decomposition, so no Unicode normal form joins its lookalikes; typists and old converters mix them.
const LOOKALIKES: Record<string, string> = { Ð: 'Đ', Ɖ: 'Đ', ð: 'đ', ɖ: 'đ' }

const LINE_BREAK = /\r\n?|[\v\f\u0085\u2028\u2029]/g
const ODD_SPACE = /[\t\u00A0\u1680\u2000-\u200A\u202F\u205F\u3000]/g
const INVISIBLE = /[\u00AD\u200B-\u200F\u2060\uFEFF]/g
const LOOKALIKE = /[ÐƉðɖ]/g
// Between two letters (M’Drắk), or after a capital standing alone (H’ Hen): elsewhere it may be a closing quotation mark.
const APOSTROPHE_IN_NAME = new RegExp(
  `(?<=[\\p{L}\\p{M}])[${APOSTROPHES}](?=\\p{L})|(?<=(?<![\\p{L}\\p{M}${APOSTROPHES}])\\p{Lu})[${APOSTROPHES}](?= )`,
  'gu',
)
const MARKS_ABOVE = /[\u0300-\u0303\u0306\u0309]{2,}/g
const TONES = /[\u0300\u0301\u0303\u0309]/g
const SHAPES = /[\u0302\u0306]/g

/**
 * Text as every other function of this package, and every file we write, expects it:
 * - Unicode NFC, also where the tone was typed before the circumflex or the breve (a + ́ + ̂ is ấ);
 * - Ð (U+00D0), Ɖ (U+0189), ð and ɖ become the Vietnamese Đ, đ;
 * - line breaks of every system become `\n`; tabs and odd spaces (no-break, narrow, ideographic) become one space each;
 * - invisible characters (zero-width, marks of direction, soft hyphen, byte order mark) go. Bidirectional embeddings, overrides and
 *   isolates (U+202A–202E, U+2066–2069) and control characters stay: they change what people see, so a later check must refuse them by name;
 * - the apostrophe inside a name (M’Drắk, H’Hen, K`Brể) becomes the typewriter's ' (U+0027): official lists write both, most of them this one;
 *   keyboards type it and every font has it.
 *
 * Spaces are not collapsed (see `collapseSpaces`) and no spelling is changed: hòa stays hòa, hoà stays hoà.
 */
export function normalizeText(text: string): string {
  let result = text.replace(LINE_BREAK, '\n').replace(ODD_SPACE, ' ').replace(INVISIBLE, '').normalize('NFC')
  if (/[\u0302\u0306]/.test(result)) result = result.normalize('NFD').replace(MARKS_ABOVE, shapesFirst).normalize('NFC')
  return result.replace(LOOKALIKE, (letter) => LOOKALIKES[letter] ?? letter).replace(APOSTROPHE_IN_NAME, "'")
}

/** The circumflex and the breve belong to the letter, so they come before its tone. */
const shapesFirst = (marks: string): string => marks.replace(TONES, '') + marks.replace(SHAPES, '')
