import type { Millimetres, Points } from '@viet-ho/document'
import { points } from './geometry.ts'
import { measure } from './measure.ts'
import { answerPieces, blankMarks, type Inline, type Piece } from './pieces.ts'
import type { Unplaced } from './place-blanks.ts'

/** The least that an empty blank takes: room for a short handwritten word. */
export const leastBlank: Millimetres = 15

/** An empty blank without a width of its own in a centred line. */
export const centredBlank: Millimetres = 40

/** A field as text alone: its answer, or dots as wide as the field asks, `blank` when it does not. Other content stays as it is. */
export function inlinePieces(inline: Inline, blank: Millimetres, unplaced: Unplaced): Piece[] {
  if (inline.type !== 'field') return [inline]
  const { field, marks } = inline
  if (field.value !== '') return answerPieces(field, marks)
  // A white blank keeps its place among the pieces: Word has a content control there.
  const text = field.dots === false ? '' : dots(field.width ?? blank, unplaced)
  return [{ type: 'text', text, marks: blankMarks(marks), field }]
}

/** As many dots as fit into `blank`, one at least, and never more than fit into a line. */
function dots(blank: Millimetres, { style, width }: Unplaced): string {
  const room: Points = Math.min(points(blank), width - points(style.firstLine))
  return '.'.repeat(Math.max(1, Math.floor(room / measure('.', 'regular', style.size))))
}
