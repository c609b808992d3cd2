import type { Face } from '@viet-ho/layout'

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
  /** The font file: TrueType with its `glyf` table last, zlib, base64. */
  readonly deflated: string
}

/** A font in memory. */
export interface LoadedFont extends EmbeddedFont {
  readonly file: Uint8Array
  readonly glyphOf: ReadonlyMap<number, number>
}

/** A face is fetched when a paper first needs it; a bundler makes each a file of its own. */
const modules: Record<Face, () => Promise<{ readonly font: EmbeddedFont }>> = {
  regular: () => import('./generated/regular.ts'),
  bold: () => import('./generated/bold.ts'),
  italic: () => import('./generated/italic.ts'),
  'bold-italic': () => import('./generated/bold-italic.ts'),
  symbols: () => import('./generated/symbols.ts'),
}

const loaded = new Map<Face, Promise<LoadedFont>>()

/** The font of `face`, unpacked once for all papers. */
export function loadFont(face: Face): Promise<LoadedFont> {
  const font = loaded.get(face) ?? unpack(face)
  loaded.set(face, font)
  return font
}

async function unpack(face: Face): Promise<LoadedFont> {
  const { font } = await modules[face]()
  const deflated = Uint8Array.from(atob(font.deflated), (character) => character.charCodeAt(0))
  const stream = new Blob([deflated]).stream().pipeThrough(new DecompressionStream('deflate'))
  const file = new Uint8Array(await new Response(stream).arrayBuffer())
  const glyphOf = new Map(
    font.glyphs.flatMap(([first, glyphs]) => glyphs.map((glyph, i) => [first + i, glyph] as const)),
  )
  return { ...font, file, glyphOf }
}
