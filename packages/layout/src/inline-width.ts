import { borderWidth, checkBoxGlyph, type Points, type Style } from '@viet-ho/document'
import { sizeOf } from './break-lines.ts'
import { textFace } from './face.ts'
import { measure } from './measure.ts'
import type { Marks, Piece } from './pieces.ts'

/** Width of a piece of one line, as far as it doesn't depend on its place: a tab and a break have none. */
export function inlineWidth(piece: Piece, style: Style): Points {
  if (piece.type === 'text') return textWidth(piece.text, piece.marks, style)
  if (piece.type === 'check-box') return textWidth(checkBoxGlyph(piece.box.checked), piece.marks, style)
  return 0
}

/** Width of `text` in a paragraph of `style`. */
export function textWidth(text: string, marks: Marks, style: Style): Points {
  return measure(text, textFace(marks), sizeOf(marks, style)) + (marks.boxed ? 2 * borderWidth : 0)
}
