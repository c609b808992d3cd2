import { placesIn } from '../paper/markup/places.ts'
import type { Place, Report } from './mistake.ts'
import { hasWordsOutside, longestPaper, type NamedBlock, readBlocks } from './named-blocks.ts'
import { sourceText } from './source-text.ts'

/**
 * The base's paper with the heir's blocks in the place of its own, marks and all. `ownPlace` gives the place in the heir's file of a place in the
 * result, or undefined where that comes from the base.
 */
export function flattenPaper(
  baseFile: string,
  heirFile: string,
  report: Report,
): { readonly text: string; ownPlace(place: Place): Place | undefined } {
  if (heirFile.length > longestPaper) {
    report('file-too-large', undefined, longestPaper)
    return { text: baseFile, ownPlace: () => undefined }
  }
  const base = sourceText(baseFile)
  const heir = sourceText(heirFile)
  const heirLines = placesIn(heir)
  const ownBlocks = readBlocks(heir, report)
  const own = byName(ownBlocks)
  if (hasWordsOutside(heir, ownBlocks)) report('text-outside-block', undefined)

  // The base's own mistakes are told where it stands itself.
  const blocks = readBlocks(base, () => {})
  const names = blocks.map(({ name }) => name)
  const known = new Set(names)
  for (const { name, from } of ownBlocks)
    if (!known.has(name)) report('no-such-block', heirLines.placeOf(from), name, names)

  let text = ''
  let read = 0
  const pieces: { readonly from: number; readonly to: number; readonly inHeir: number }[] = []
  for (const block of blocks) {
    const replacement = own.get(block.name)
    if (replacement === undefined) continue
    text += base.slice(read, block.start)
    const from = text.length
    text += heir.slice(replacement.start, replacement.end)
    pieces.push({ from, to: text.length, inHeir: replacement.start })
    read = block.end
  }
  text += base.slice(read)

  const lines = placesIn(text)
  return {
    text,
    ownPlace: (place) => {
      const offset = lines.offsetOf(place)
      const piece = pieces.find(({ from, to }) => from <= offset && offset < to)
      return piece ? heirLines.placeOf(piece.inHeir + offset - piece.from) : undefined
    },
  }
}

const byName = (blocks: readonly NamedBlock[]) => new Map(blocks.map((block) => [block.name, block]))
