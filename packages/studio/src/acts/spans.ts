import { type Line, linesOf } from '@viet-ho/form-import/parts'
import type { Draft, Place } from '../draft.ts'

/** A stretch of a paragraph that belongs to a place; offsets as `paragraphText` has them, `from` = `to` where the paper draws nothing. */
export interface Span {
  readonly paragraph: number
  readonly from: number
  readonly to: number
}

const known = new WeakMap<object, ReadonlyMap<number, Line>>()

/** The lines of a Word file by the number of their paragraph. */
export function linesIn({ paper }: Pick<Draft, 'paper'>): ReadonlyMap<number, Line> {
  if (paper.kind !== 'word') return new Map()
  const lines =
    known.get(paper.document) ?? new Map(linesOf(paper.document).map((line) => [line.paragraph.number, line]))
  known.set(paper.document, lines)
  return lines
}

/** Where a place stands: one stretch, or several of a date, of words to choose between and of a blank that goes on over lines. Rows of a table have none. */
export function spansOf({ blank, found }: Place, lines: ReadonlyMap<number, Line>): Span[] {
  const { paragraph, lastParagraph, from, to } = blank.where
  if (blank.kind === 'rows') return []
  if (blank.kind === 'date' && found?.parts)
    return found.parts.map((part) => ({ paragraph, from: part.from, to: part.to }))
  if (lastParagraph === paragraph) return [{ paragraph, from, to }]
  const spans: Span[] = []
  for (let number = paragraph; number <= lastParagraph; number += 1) {
    const text = lines.get(number)?.text
    if (text === undefined) continue
    const start = number === paragraph ? from : text.length - text.trimStart().length
    const end = number === lastParagraph ? to : text.trimEnd().length
    if (number === paragraph || end > start) spans.push({ paragraph: number, from: start, to: end })
  }
  return spans
}

/** Words that would be lost if a blank lay over them. */
export const hasWords = (text: string): boolean => /[\p{L}\p{N}]/u.test(text)
