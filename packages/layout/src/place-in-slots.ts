import type { Points, Style } from '@viet-ho/document'
import { breakLines, nextStop, tolerance } from './break-lines.ts'
import { inlinePieces, leastBlank } from './dots.ts'
import { points, roundToTwips } from './geometry.ts'
import { inlineWidth, textWidth } from './inline-width.ts'
import { blankMarks, type Inline, type Piece } from './pieces.ts'
import type { Placement, TabStop, Unplaced } from './place-blanks.ts'
import { placeInFlow } from './place-in-flow.ts'
import { slotEnds } from './slot-ends.ts'

/**
 * Places blanks as the blank form has them, when that is one line and its blanks share what its words leave over. Each blank ends at a
 * tab stop: dots lead there when it is empty, white space when its answer leaves room. From the first answer that is wider than its
 * blank, the rest follows inline. Gives nothing when the blank form isn't such a line.
 */
export function placeInSlots(unplaced: Unplaced): Placement | undefined {
  const { style, width } = unplaced
  const ends = slotEnds(unplaced)
  const lastBlank = [...ends.keys()].at(-1)
  if (lastBlank === undefined) return undefined
  const content = [...unplaced.content]
  const pieces: Piece[] = []
  const stops: TabStop[] = []
  const flowFrom = (index: number) => placeInFlow({ ...unplaced, content: content.slice(index) }, { pieces, stops })
  const inlined = (inline: Inline) => inlinePieces(inline, leastBlank, unplaced)
  let x = points(style.firstLine)

  for (const [index, inline] of content.entries()) {
    const end = ends.get(index)
    const blank = inline.type === 'field' && end !== undefined && inline.field.value === '' ? inline.field : undefined
    const set = blank ? [] : inlined(inline)
    const closing = end === undefined || blank ? [] : takeClosing(content, index + 1)
    pieces.push(...set, ...closing)
    x += widthOf(set, style) + widthOf(closing, style)
    if (end === undefined) continue

    // What follows the last blank ends at the margin, whatever it has become; a word or two stay with the answer.
    const trailing = index === lastBlank ? widthOf(content.slice(index + 1).flatMap(inlined), style) : undefined
    if (!blank && trailing !== undefined && trailing <= points(leastBlank)) continue
    const slotEnd = trailing === undefined ? end + widthOf(closing, style) : width - trailing
    const needed = blank ? points(leastBlank) : textWidth(' ', inline.marks, style)
    if (x + needed > slotEnd + tolerance) return verified(unplaced, flowFrom(blank ? index : index + 1))
    pieces.push({ type: 'tab', marks: blankMarks(inline.marks), ...(blank && { field: blank }) })
    stops.push(
      trailing === undefined
        ? { position: roundToTwips(slotEnd), align: 'left', leader: blank !== undefined }
        : { position: width, align: 'right', leader: blank !== undefined },
    )
    x = slotEnd
  }
  return verified(unplaced, { pieces, stops })
}

const widthOf = (pieces: readonly Piece[], style: Style): Points =>
  pieces.reduce((sum, piece) => sum + inlineWidth(piece, style), 0)

// As far as the first mark that ends something. The marks in a bracket belong to the next label: `Giới tính (1: Nam; 2: Nữ): `.
const closingWords = /^(?:[^(]|\([^()]*\))*?[,;.)](?=\s)/

/** What follows an answer and belongs to it (`m²;` in `120 m²; thời hạn: …`): taken from the text at `index`. */
function takeClosing(content: Inline[], index: number): Piece[] {
  const next = content[index]
  if (next?.type !== 'text') return []
  const text = closingWords.exec(next.text)?.[0]
  if (text === undefined) return []
  content[index] = { ...next, text: next.text.slice(text.length) }
  return [{ ...next, text }]
}

/**
 * Tab stops hold for every line of a paragraph, so on a second line a tab could stop at the end of a blank of the first.
 * Gives nothing when any tab misses its own stop.
 */
function verified({ style, width }: Unplaced, placement: Placement): Placement | undefined {
  const { pieces, stops } = placement
  const lines = breakLines({ style, width, ...placement })
  const tabs = lines.flatMap(({ runs }) => runs.filter(({ piece }) => piece.type === 'tab'))
  const everyTabHits = tabs.every(({ x }, index) => nextStop(stops, x) === stops[Math.min(index, stops.length - 1)])
  return everyTabHits && tabs.length === pieces.filter(({ type }) => type === 'tab').length ? placement : undefined
}
