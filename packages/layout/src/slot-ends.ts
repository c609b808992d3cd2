import type { Field, Points } from '@viet-ho/document'
import { inlinePieces, leastBlank } from './dots.ts'
import { points } from './geometry.ts'
import { inlineWidth } from './inline-width.ts'
import type { Inline } from './pieces.ts'
import type { Unplaced } from './place-blanks.ts'

/** A field that takes what is left of its line on the blank form. */
export const isElastic = ({ width, dots }: Field): boolean => width === undefined && dots !== false

/**
 * Where each elastic blank ends on the blank form, by its index in the content, when the blank form is one line on which each gets an
 * equal share and no less than `leastBlank`. Empty when it isn't.
 */
export function slotEnds(unplaced: Unplaced): Map<number, Points> {
  const { style, width, content } = unplaced
  const ends = new Map<number, Points>()
  if (content.some(needsSeveralLines)) return ends
  const blanks = content.filter(isSlot).length
  const words = content.reduce((sum, inline) => sum + blankWidth(inline, unplaced), points(style.firstLine))
  const share = (width - words) / blanks
  if (share < points(leastBlank)) return ends

  let x = points(style.firstLine)
  for (const [index, inline] of content.entries()) {
    x += isSlot(inline) ? share : blankWidth(inline, unplaced)
    if (isSlot(inline)) ends.set(index, x)
  }
  return ends
}

const isSlot = (inline: Inline): boolean => inline.type === 'field' && isElastic(inline.field)

const needsSeveralLines = (inline: Inline): boolean =>
  inline.type === 'break' || (inline.type === 'field' && inline.field.value === '' && (inline.field.lines ?? 1) > 1)

/** Width that `inline` takes on the blank form, answered or not; an elastic blank counts for nothing. */
function blankWidth(inline: Inline, unplaced: Unplaced): Points {
  if (inline.type !== 'field') return inlineWidth(inline, unplaced.style)
  if (isElastic(inline.field)) return 0
  const blank = inlinePieces({ ...inline, field: { ...inline.field, value: '' } }, leastBlank, unplaced)
  return blank.reduce((sum, piece) => sum + inlineWidth(piece, unplaced.style), 0)
}
