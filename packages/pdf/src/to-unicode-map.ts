/** Most entries that one block of a character map may hold. */
const blockSize = 100

/** The map from glyphs to characters that searching and copying in a PDF need (ISO 32000-1, 9.10.3). */
export function toUnicodeMap(glyphs: ReadonlyMap<number, string>): string {
  const entries = [...glyphs].map(([glyph, character]) => `<${hex(glyph)}><${hex(character.charCodeAt(0))}>`)
  const blocks: string[] = []
  for (let start = 0; start < entries.length; start += blockSize) {
    const block = entries.slice(start, start + blockSize)
    blocks.push(`${block.length} beginbfchar\n${block.join('\n')}\nendbfchar`)
  }
  return `/CIDInit /ProcSet findresource begin
12 dict begin
begincmap
/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def
/CMapName /Adobe-Identity-UCS def
/CMapType 2 def
1 begincodespacerange
<0000><FFFF>
endcodespacerange
${blocks.join('\n')}
endcmap
CMapName currentdict /CMap defineresource pop
end
end`
}

/** A number in two bytes. */
export const hex = (value: number): string => value.toString(16).toUpperCase().padStart(4, '0')
