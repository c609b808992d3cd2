/** One cut font, ready to be embedded without being read again; written by `npm run fonts`. */
export interface EmbeddedFont {
  readonly postScriptName: string
  readonly unitsPerEm: number
  readonly ascent: number
  readonly descent: number
  readonly capHeight: number
  readonly italicAngle: number
  /** Left, bottom, right, top of the box around all glyphs. */
  readonly boundingBox: readonly number[]
  /** Glyph numbers of runs of consecutive code points. */
  readonly glyphs: readonly (readonly [first: number, glyphs: readonly number[]])[]
  /** The glyphs that a composite glyph is put together from. */
  readonly components: Readonly<Record<number, readonly number[]>>
  /** Where each table stands in the font file. */
  readonly tables: Readonly<Record<string, readonly [offset: number, length: number]>>
  /** The font file: TrueType, zlib, base64. */
  readonly deflated: string
}
