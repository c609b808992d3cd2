/** Where each table of a TrueType file stands: `{glyf: [offset, length], …}`. */
function tablesOf(file: Buffer): Record<string, [offset: number, length: number]> {
  const tables: Record<string, [number, number]> = {}
  for (let i = 0; i < file.readUInt16BE(4); i++) {
    const entry = 12 + 16 * i
    tables[file.toString('latin1', entry, entry + 4)] = [file.readUInt32BE(entry + 8), file.readUInt32BE(entry + 12)]
  }
  return tables
}

/** The glyphs that a composite glyph is put together from (ế is e and two marks), by the number of the composite. */
export function componentsOf(file: Buffer): Record<number, number[]> {
  const components: Record<number, number[]> = {}
  const tables = tablesOf(file)
  const offset = (tag: string) => tables[tag]?.[0] ?? 0
  const wideOffsets = file.readInt16BE(offset('head') + 50) === 1
  const glyphStart = (glyph: number) =>
    offset('glyf') +
    (wideOffsets ? file.readUInt32BE(offset('loca') + 4 * glyph) : 2 * file.readUInt16BE(offset('loca') + 2 * glyph))

  const glyphCount = file.readUInt16BE(offset('maxp') + 4)
  for (let glyph = 0; glyph < glyphCount; glyph++) {
    const start = glyphStart(glyph)
    const isComposite = glyphStart(glyph + 1) > start && file.readInt16BE(start) < 0
    if (isComposite) components[glyph] = parts(file, start + 10)
  }
  return components
}

/** Reads the records of one composite glyph (OpenType 1.9, `glyf`, composite glyph description). */
function parts(file: Buffer, start: number): number[] {
  const found: number[] = []
  let at = start
  let flags: number
  do {
    flags = file.readUInt16BE(at)
    found.push(file.readUInt16BE(at + 2))
    const wideArguments = flags & 0x0001
    const scale = flags & 0x0008 ? 2 : flags & 0x0040 ? 4 : flags & 0x0080 ? 8 : 0
    at += 4 + (wideArguments ? 4 : 2) + scale
  } while (flags & 0x0020)
  return found
}
