import type { LoadedFont } from './embedded-font.ts'

/**
 * The font file with the outlines of `glyphs` alone, and of those they are put together from. The others keep their numbers and
 * become empty, so that nothing in the font has to be renumbered and the file packs small.
 */
export function keepGlyphs(font: LoadedFont, glyphs: Iterable<number>): Uint8Array {
  const kept = withComponents(font, glyphs)
  const file = font.file.slice()
  const view = new DataView(file.buffer)
  const entries = tableEntries(view)
  const offsetOf = (tag: string) => view.getUint32((entries.get(tag) ?? 0) + 8)
  const [loca, hmtx, glyf] = [offsetOf('loca'), offsetOf('hmtx'), offsetOf('glyf')]
  const glyphCount = view.getUint16(offsetOf('maxp') + 4)
  const metricCount = view.getUint16(offsetOf('hhea') + 34)

  let end = 0
  for (let glyph = 0; glyph < glyphCount; glyph++) {
    // The cut fonts are small enough for `loca` to count in pairs of bytes.
    const start = 2 * view.getUint16(loca + 2 * glyph)
    const next = 2 * view.getUint16(loca + 2 * glyph + 2)
    view.setUint16(loca + 2 * glyph, end / 2)
    if (kept.has(glyph)) {
      file.copyWithin(glyf + end, glyf + start, glyf + next)
      end += next - start
    } else if (glyph < metricCount) {
      view.setUint32(hmtx + 4 * glyph, 0)
    }
  }
  view.setUint16(loca + 2 * glyphCount, end / 2)
  view.setUint32((entries.get('glyf') ?? 0) + 12, end)
  // A table counts in fours; what follows the last glyph is zero.
  const size = glyf + end + (-end & 3)
  file.fill(0, glyf + end, size)
  for (const tag of ['loca', 'hmtx', 'glyf']) writeChecksum(view, entries.get(tag) ?? 0)
  return file.subarray(0, size)
}

/** Composite glyphs are made of plain ones, sometimes by way of another composite. */
function withComponents({ components }: LoadedFont, glyphs: Iterable<number>): Set<number> {
  const kept = new Set(glyphs)
  for (const glyph of kept) for (const component of components[glyph] ?? []) kept.add(component)
  return kept
}

/** Where the directory of the font file describes each table: tag, checksum, offset, length, four bytes each. */
function tableEntries(view: DataView): Map<string, number> {
  const entries = new Map<string, number>()
  const count = view.getUint16(4)
  for (let entry = 12; entry < 12 + 16 * count; entry += 16) {
    const tag = [0, 1, 2, 3].map((i) => String.fromCharCode(view.getUint8(entry + i)))
    entries.set(tag.join(''), entry)
  }
  return entries
}

/** The sum of a table as 32-bit numbers (OpenType 1.9, "Calculating checksums"). */
function writeChecksum(view: DataView, entry: number): void {
  const offset = view.getUint32(entry + 8)
  const end = offset + view.getUint32(entry + 12)
  let sum = 0
  for (let at = offset; at < end; at += 4) sum = (sum + view.getUint32(at)) >>> 0
  view.setUint32(entry + 4, sum)
}
