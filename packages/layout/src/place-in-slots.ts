import type { Points, Style } from '@viet-ho/document'
import { breakLines, nextStop, tolerance } from './break-lines.ts'
import { blankMarks, inlinePieces, leastBlank } from './dots.ts'
import { points, roundToTwips } from './geometry.ts'
import { inlineWidth, textWidth } from './inline-width.ts'
import type { Inline, Piece } from './pieces.ts'
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
  let x = points(style.firstLine)

  for (const [index, inline] of content.entries()) {
    const end = ends.get(index)
    if (inline.type === 'field' && end !== undefined && inline.field.value === '') {
      // An empty blank: dots to its end.
      if (x + points(leastBlank) > end + tolerance) return verified(unplaced, flowFrom(index))
      pieces.push({ type: 'tab', marks: blankMarks(inline.marks), field: inline.field })
      const stop: TabStop =
        index === lastBlank
          ? { position: width, align: 'right', leader: true }
          : { position: roundToTwips(end), align: 'left', leader: true }
      stops.push(stop)
      x = stop.position
      continue
    }
    const set = inlinePieces(inline, leastBlank, unplaced)
    pieces.push(...set)
    x += widthOf(set, style)
    if (end === undefined || index === lastBlank) continue

    // An answer that another blank follows: white space to the end of its own, where the next label begins.
    const closing = takeClosing(content, index + 1)
    pieces.push(...closing)
    x += widthOf(closing, style)
    const stop: TabStop = { position: roundToTwips(end + widthOf(closing, style)), align: 'left', leader: false }
    if (x + textWidth(' ', inline.marks, style) > stop.position) return verified(unplaced, flowFrom(index + 1))
    pieces.push({ type: 'tab', marks: blankMarks(inline.marks) })
    stops.push(stop)
    x = stop.position
  }
  return verified(unplaced, { pieces, stops })
}

const widthOf = (pieces: readonly Piece[], style: Style): Points =>
  pieces.reduce((sum, piece) => sum + inlineWidth(piece, style), 0)

/** What follows an answer and belongs to it (`m²;` in `120 m²; thời hạn: …`): taken from the text at `index`. */
function takeClosing(content: Inline[], index: number): Piece[] {
  const next = content[index]
  if (next?.type !== 'text') return []
  const text = /^.*[,;.)](?=\s)/.exec(next.text)?.[0]
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
  const lines = breakLines({ style, align: 'left', ...placement }, width)
  const tabs = lines.flatMap(({ runs }) => runs.filter(({ piece }) => piece.type === 'tab'))
  const everyTabHits = tabs.every(({ x }, index) => nextStop(stops, x) === stops[Math.min(index, stops.length - 1)])
  return everyTabHits && tabs.length === pieces.filter(({ type }) => type === 'tab').length ? placement : undefined
}
