import { type Face, measure } from '@viet-ho/layout'
import { type PDFContext, type PDFRef, PDFString } from 'pdf-lib'
import type { LoadedFont } from './embedded-font.ts'
import { keepGlyphs } from './keep-glyphs.ts'
import { toUnicodeMap } from './to-unicode-map.ts'

/**
 * Puts `font` into the file, with the outlines of `characters` alone, and gives its reference. Text names glyphs by their numbers,
 * two bytes each (a composite font with the encoding Identity-H, ISO 32000-1, 9.7).
 */
export function embedFont(context: PDFContext, face: Face, font: LoadedFont, characters: Iterable<string>): PDFRef {
  const used = usedGlyphs(font, characters)
  const name = `${subsetTag(used.keys())}+${font.postScriptName}`
  const file = keepGlyphs(font, used.keys())
  const fontFile = context.register(context.flateStream(file, { Length1: file.length }))
  const descendant = context.obj({
    Type: 'Font',
    Subtype: 'CIDFontType2',
    BaseFont: name,
    CIDSystemInfo: { Registry: PDFString.of('Adobe'), Ordering: PDFString.of('Identity'), Supplement: 0 },
    FontDescriptor: context.register(context.obj({ ...describe(font, face, name), FontFile2: fontFile })),
    CIDToGIDMap: 'Identity',
    W: [...used].flatMap(([glyph, character]) => [glyph, [round(measure(character, face, 1000))]]),
  })
  const font0 = context.obj({
    Type: 'Font',
    Subtype: 'Type0',
    BaseFont: name,
    Encoding: 'Identity-H',
    DescendantFonts: [context.register(descendant)],
    ToUnicode: context.register(context.flateStream(toUnicodeMap(used))),
  })
  return context.register(font0)
}

/** The character that each used glyph stands for, in the order of the glyphs. A space that does not break draws as a space. */
function usedGlyphs({ glyphOf }: LoadedFont, characters: Iterable<string>): Map<number, string> {
  const used = new Map<number, string>()
  for (const character of [...characters].sort().reverse()) {
    const glyph = glyphOf.get(character.charCodeAt(0))
    if (glyph !== undefined) used.set(glyph, character)
  }
  return new Map([...used].sort(([a], [b]) => a - b))
}

/** The font descriptor (ISO 32000-1, 9.8), in thousandths of the size. */
function describe(font: LoadedFont, face: Face, name: string) {
  const scale = (value: number) => round((value * 1000) / font.unitsPerEm)
  const isItalic = font.italicAngle !== 0
  const [serif, symbolic, nonsymbolic, italic] = [1 << 1, 1 << 2, 1 << 5, 1 << 6] as const
  return {
    Type: 'FontDescriptor',
    FontName: name,
    Flags: face === 'symbols' ? symbolic : serif | nonsymbolic | (isItalic ? italic : 0),
    FontBBox: font.boundingBox.map(scale),
    ItalicAngle: round(font.italicAngle),
    Ascent: scale(font.ascent),
    Descent: scale(font.descent),
    CapHeight: scale(font.capHeight),
    // The width of vertical stems is in no table of a TrueType font; readers use it for a substitute font, which is never needed here.
    StemV: face.startsWith('bold') ? 140 : 80,
  }
}

/** Six letters that tell apart the cuts of one font (ISO 32000-1, 9.6.4): files that are joined later may hold several. */
function subsetTag(glyphs: Iterable<number>): string {
  let hash = 0
  for (const glyph of glyphs) hash = (Math.imul(hash, 31) + glyph) >>> 0
  return Array.from({ length: 6 }, (_, i) => String.fromCharCode(65 + (Math.floor(hash / 26 ** i) % 26))).join('')
}

const round = (value: number): number => Math.round(value * 100) / 100
