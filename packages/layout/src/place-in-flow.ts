import type { Points } from '@viet-ho/document'
import { breakLines } from './break-lines.ts'
import { inlinePieces, leastBlank } from './dots.ts'
import { points } from './geometry.ts'
import { inlineWidth } from './inline-width.ts'
import { blankMarks, type Inline, type Piece } from './pieces.ts'
import type { Placement, TabStop, Unplaced } from './place-blanks.ts'
import { isElastic } from './slot-ends.ts'

/**
 * Places blanks where the line is not measured out in slots: everything stands inline and wraps, and an empty blank that ends its
 * line leads to the right margin. The margin is the only tab stop, so a tab reaches it from whatever line it falls on. `before` is what the lines begin with.
 */
export function placeInFlow(unplaced: Unplaced, before: Placement = { pieces: [], stops: [] }): Placement {
  const { style, width, content } = unplaced
  const margin: TabStop = { position: width, align: 'right', leader: true }
  const least = points(leastBlank)
  const pieces = [...before.pieces]
  let stops = before.stops

  for (const [index, inline] of content.entries()) {
    const trailing = trailingWidth(unplaced, index + 1)
    if (inline.type === 'field' && inline.field.value === '' && isElastic(inline.field) && trailing <= least) {
      stops = [...before.stops, margin]
      const lastLine = breakLines({ style, width, stops, pieces }).at(-1)
      const room = width - (lastLine?.width ?? 0) - trailing
      const onNewLine = room < least
      if (onNewLine) dropTrailingSpaces(pieces)
      pieces.push(...leaders(inline, onNewLine))
    } else {
      pieces.push(...inlinePieces(inline, leastBlank, unplaced))
    }
  }
  return { pieces, stops }
}

/** Spaces that end a line and stand apart from its last word would begin a line of their own in LibreOffice. */
function dropTrailingSpaces(pieces: Piece[]): void {
  const last = pieces.at(-1)
  if (last?.type !== 'text' || last.field || !last.text.endsWith(' ')) return
  pieces.pop()
  const text = last.text.replace(/ +$/, '')
  if (text === '') dropTrailingSpaces(pieces)
  else pieces.push({ ...last, text })
}

/** A tab to the margin for each line of dots; from a line of their own where too little of the last one is left. */
function leaders({ field, marks }: Extract<Inline, { type: 'field' }>, onNewLine: boolean): Piece[] {
  const looks = blankMarks(marks)
  const tab: Piece = { type: 'tab', marks: looks, field }
  const lineBreak: Piece = { type: 'break', marks: looks, field }
  const count = field.lines ?? 1
  return Array.from({ length: count }, (_, line) => (line > 0 || onNewLine ? [lineBreak, tab] : [tab])).flat()
}

/** Width of the fixed words between a blank and the end of its line on the form; infinite when another field is among them. */
function trailingWidth({ style, content }: Unplaced, from: number): Points {
  let sum = 0
  for (const inline of content.slice(from)) {
    if (inline.type === 'break') break
    if (inline.type === 'field') return Number.POSITIVE_INFINITY
    sum += inlineWidth(inline, style)
  }
  return sum
}
