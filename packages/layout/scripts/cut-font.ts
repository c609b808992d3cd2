import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { symbols, textRepertoire } from '@viet-ho/document'
import { create, type Font } from 'fontkit'
import subsetFont from 'subset-font'
import type { Face } from '../src/face.ts'

export const faces: readonly Face[] = ['regular', 'bold', 'italic', 'bold-italic', 'symbols']

const require = createRequire(import.meta.url)
const files: Record<Face, string> = {
  regular: '@expo-google-fonts/tinos/400Regular/Tinos_400Regular.ttf',
  bold: '@expo-google-fonts/tinos/700Bold/Tinos_700Bold.ttf',
  italic: '@expo-google-fonts/tinos/400Regular_Italic/Tinos_400Regular_Italic.ttf',
  'bold-italic': '@expo-google-fonts/tinos/700Bold_Italic/Tinos_700Bold_Italic.ttf',
  symbols: 'dejavu-fonts-ttf/ttf/DejaVuSans.ttf',
}

/** What a PDF needs of a font is seven tables (ISO 32000-1, 9.9); hinting, names and the character map only add to its size. */
const unused = ['cmap', 'name', 'OS/2', 'post', 'gasp', 'GDEF', 'GPOS', 'GSUB', 'kern', 'meta', 'DSIG', 'FFTM', 'MATH']

export interface CutFont {
  readonly face: Face
  readonly postScriptName: string
  readonly codePoints: readonly number[]
  /** The font with a character map, read at cut time only. */
  readonly font: Font
  /** The same glyphs under the same numbers, in the tables that are embedded. */
  readonly embeddable: Buffer
}

/** The characters that `face` has to draw. */
export function codePointsOf(face: Face): number[] {
  return face === 'symbols' ? symbols.map((symbol) => symbol.codePointAt(0) ?? 0) : textRepertoire()
}

/**
 * Cuts the font of `face` down to the characters that a paper may hold. No kerning and no ligatures stay, so that a line
 * is as wide as the sum of its advance widths, here, in the PDF and in Word.
 * @throws Error when the font lacks a character of the repertoire: take it out of packages/document/src/repertoire.ts.
 */
export async function cutFont(face: Face): Promise<CutFont> {
  const original = readFileSync(require.resolve(files[face]))
  const codePoints = codePointsOf(face)
  const text = String.fromCodePoint(...codePoints)
  const options = { targetFormat: 'sfnt', noHinting: true, keepFeatures: [], noLayoutClosure: true } as const
  const font = asFont(await subsetFont(original, text, options))
  const missing = codePoints.filter((code) => !font.hasGlyphForCodePoint(code))
  if (missing.length > 0) {
    throw new Error(`${files[face]} lacks ${missing.map((code) => `U+${code.toString(16).toUpperCase()}`).join(', ')}`)
  }
  const embeddable = await subsetFont(original, text, { ...options, dropTables: unused })
  return { face, postScriptName: asFont(original).postscriptName, codePoints, font, embeddable }
}

function asFont(bytes: Buffer): Font {
  const font = create(bytes)
  if (!('hasGlyphForCodePoint' in font)) throw new Error('a collection of fonts, not a font')
  return font
}
