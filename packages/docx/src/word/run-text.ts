import { fromLegacyFont, legacyEncodingOf } from '@viet-ho/vietnamese'
import type { Context, Control } from './context.ts'
import { runLooks } from './looks.ts'
import type { RunProperties } from './properties.ts'
import { type Glyph, isSymbolFont, isSymbolLetter, symbolOf } from './symbol-fonts.ts'
import type { Source, WordInline, WordText } from './word-document.ts'

/** Text as the file has it: to be joined with its neighbours before it becomes Unicode. */
export interface RawText {
  readonly type: 'raw-text'
  readonly raw: string
  readonly run: RunProperties
  readonly control: Control | undefined
  readonly source: Source | undefined
}

export type RawInline = Exclude<WordInline, WordText> | RawText

/** Where a run stands: what its text, its tabs and its boxes share. */
export interface RunPlace {
  readonly run: RunProperties
  readonly control: Control | undefined
  readonly source: Source | undefined
}

/** Control and source as inlines have them: left out where there are none. */
export const placeOf = ({ control, source }: Pick<RunPlace, 'control' | 'source'>) => ({
  ...(control && { control: control.shown }),
  ...(source && { source }),
})

const boxLetters = /([□☐▢❑❏❒❐⬜◻☑☒🗹🗵🗷])/u
const checkedLetters: ReadonlySet<string> = new Set(['☑', '☒', '🗹', '🗵', '🗷'])

/** The text of a run, its tick boxes apart from its words. */
export function readText(text: string, place: RunPlace, { losses }: Context): RawInline[] {
  const { run, control } = place
  if (text === '') return []
  if (control?.checked !== undefined) {
    return [{ type: 'check-box', checked: control.checked, by: 'control', ...placeOf(place) }]
  }
  const font = run.font ?? ''
  const highFont = run.highFont ?? font
  const inlines: RawInline[] = []
  let words = ''
  const flush = () => {
    for (const piece of words.split(boxLetters)) {
      if (boxLetters.test(piece)) {
        inlines.push({ type: 'check-box', checked: checkedLetters.has(piece), by: 'letter', ...placeOf(place) })
      } else if (piece !== '') inlines.push({ type: 'raw-text', raw: piece, ...place })
    }
    words = ''
  }
  for (const letter of text) {
    const code = letter.codePointAt(0) ?? 0
    const letterFont = code < 0x80 ? font : highFont
    if (isSymbolLetter(letter) || (code < 0x100 && isSymbolFont(letterFont))) {
      const glyph = readSymbol(code, letterFont)
      if (glyph === undefined) losses.add('unknown-symbol', text)
      if (glyph === undefined || typeof glyph === 'string') words += glyph ?? '?'
      else {
        flush()
        inlines.push({ type: 'check-box', checked: glyph.checked, by: 'symbol', ...placeOf(place) })
      }
    } else words += letter
  }
  flush()
  return inlines
}

/** `w:sym`, or a SYMBOL field. */
export function readSymbolInline(code: number, font: string, place: RunPlace, context: Context): RawInline[] {
  const glyph = readSymbol(code, font)
  if (glyph === undefined) context.losses.add('unknown-symbol', `${font} ${code.toString(16).toUpperCase()}`)
  if (glyph === undefined || typeof glyph === 'string') {
    // What it draws is Unicode: the font of the run says nothing about it.
    return readText(glyph ?? '?', { ...place, run: { ...place.run, font: undefined, highFont: undefined } }, context)
  }
  const { checked } = place.control ?? {}
  const by = checked === undefined ? 'symbol' : 'control'
  return [{ type: 'check-box', checked: checked ?? glyph.checked, by, ...placeOf(place) }]
}

/** Letters at their own place in Unicode are what they are, in a symbol font too. */
function readSymbol(code: number, font: string): Glyph | undefined {
  const glyph = symbolOf(code, font)
  const isPrivate = (code >= 0xd800 && code <= 0xdfff) || (code >= 0xf000 && code <= 0xf0ff) || code > 0x10ffff
  if (glyph !== undefined || isPrivate || code < 0x20 || (code < 0x100 && isSymbolFont(font))) return glyph
  return String.fromCodePoint(code)
}

/** Text as Unicode in NFC. */
const toUnicode = (raw: string, font: string): string => fromLegacyFont(raw, font).normalize('NFC')

const isLegacy = (font: string): boolean => legacyEncodingOf(font) !== undefined

/**
 * Raw text as Unicode. Word splits runs anywhere: where a letter begins in one run and its mark stands in the next, as letters of old encodings and
 * decomposed ones do, the mark goes to the first.
 */
export function joinLetters(inlines: readonly RawInline[]): WordInline[] {
  const joined: RawInline[] = []
  for (const inline of inlines) {
    const last = joined.at(-1)
    if (inline.type !== 'raw-text' || last?.type !== 'raw-text') {
      joined.push(inline)
      continue
    }
    const moved = leadingMarks(last, inline)
    joined[joined.length - 1] = { ...last, raw: last.raw + inline.raw.slice(0, moved) }
    joined.push({ ...inline, raw: inline.raw.slice(moved) })
  }
  return joined.flatMap((inline): WordInline[] => {
    if (inline.type !== 'raw-text') return [inline]
    return inline.raw === '' ? [] : [toText(inline)]
  })
}

/** How many letters at the beginning of `next` belong to the last letter of `previous`. */
function leadingMarks(previous: RawText, next: RawText): number {
  const marks = /^\p{M}+/u.exec(next.raw)?.[0].length ?? 0
  const font = next.run.highFont ?? ''
  if (marks > 0 || previous.run.highFont !== next.run.highFont || !isLegacy(font)) return marks
  const first = next.raw.slice(0, 1)
  const end = previous.raw.slice(-2)
  return toUnicode(end + first, font) === toUnicode(end, font) + toUnicode(first, font) ? 0 : 1
}

function toText(text: RawText): WordText {
  const value = toUnicode(text.raw, text.run.highFont ?? '')
  return {
    type: 'text',
    value: text.run.caps ? value.toLocaleUpperCase('vi') : value,
    ...runLooks(text.run),
    ...placeOf(text),
  }
}
