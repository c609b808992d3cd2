import { diffArrays } from 'diff'
import { inOneOrder } from './canonical.ts'
import { keyOf, type Line, type LinePlace, lineKey, type Token, textLine } from './line.ts'
import { movedLines } from './moved-lines.ts'
import { pairLines } from './pair-lines.ts'

/** What became of something: `moved` stands elsewhere with the same words. */
export type What = 'same' | 'changed' | 'added' | 'removed' | 'moved'

/** A piece of a line: words that stayed, or that the other side doesn't have; or a blank. A piece has the space before it. */
export interface Piece extends Pick<Token, 'blank'> {
  readonly text: string
  readonly differs: boolean
}

/** A line of one side. */
export interface LineSide {
  readonly pieces: readonly Piece[]
  readonly place: LinePlace
  /** On paper only with some answers. */
  readonly isConditional: boolean
}

/** Two lines side by side, or one beside nothing. What moved stands in two rows: on the left where it was, on the right where it is. */
export interface LineRow {
  readonly what: What
  readonly before?: LineSide
  readonly after?: LineSide
}

/** The lines of both sides in rows, each side in its own order and with all its words. */
export function compareLines(before: readonly Line[], after: readonly Line[]): LineRow[] {
  const pairs = inOneOrder(before, after, lineKey, pairLines)
  const { left: movedLeft, right: movedRight } = movedLines(before, after, pairs)
  const rows: LineRow[] = []
  let row = 0
  let column = 0
  for (const [left, right] of [...pairs, [before.length, after.length] as const]) {
    for (; row < left; row += 1) rows.push(alone('before', before[row] as Line, movedLeft.has(row)))
    for (; column < right; column += 1) rows.push(alone('after', after[column] as Line, movedRight.has(column)))
    if (left < before.length) rows.push(together(before[left] as Line, after[right] as Line))
    row = left + 1
    column = right + 1
  }
  return rows
}

/** The words of one fact on both sides. One line on each side is one that was changed, however little they share. */
export function compareTexts(before: readonly string[], after: readonly string[]): LineRow[] {
  const [[left, ...more], [right, ...others]] = [before.map(textLine), after.map(textLine)]
  const isOne = left && right && more.length === 0 && others.length === 0
  return isOne ? [together(left, right)] : compareLines(before.map(textLine), after.map(textLine))
}

function alone(side: 'before' | 'after', line: Line, isMoved: boolean): LineRow {
  const what = isMoved ? 'moved' : side === 'before' ? 'removed' : 'added'
  return {
    what,
    [side]: sideOf(
      line,
      piecesOf(line.tokens, () => !isMoved),
    ),
  }
}

const sideOf = ({ place, isConditional }: Line, pieces: readonly Piece[]): LineSide => ({
  ...{ pieces, place, isConditional: isConditional === true },
})

function together(before: Line, after: Line): LineRow {
  if (lineKey(before) === lineKey(after)) {
    const [left, right] = [before, after].map((line) =>
      sideOf(
        line,
        piecesOf(line.tokens, () => false),
      ),
    )
    return { what: 'same', ...(left && { before: left }), ...(right && { after: right }) }
  }
  const shared = inOneOrder(before.tokens, after.tokens, keyOf, sharedTokens)
  const kept = [0, 1].map((side) => new Set(shared.map((pair) => pair[side])))
  return {
    what: 'changed',
    before: sideOf(
      before,
      piecesOf(before.tokens, (at) => !kept[0]?.has(at)),
    ),
    after: sideOf(
      after,
      piecesOf(after.tokens, (at) => !kept[1]?.has(at)),
    ),
  }
}

function sharedTokens(one: readonly Token[], other: readonly Token[]): [number, number][] {
  const pairs: [number, number][] = []
  let left = 0
  let right = 0
  for (const { value, added, removed } of diffArrays(one.map(keyOf), other.map(keyOf))) {
    if (!added && !removed) for (const at of value.keys()) pairs.push([left + at, right + at])
    if (!added) left += value.length
    if (!removed) right += value.length
  }
  return pairs
}

/** Words side by side with the same fate are one piece; a blank is one by itself. */
function piecesOf(tokens: readonly Token[], differs: (at: number) => boolean): Piece[] {
  const pieces: Piece[] = []
  for (const [at, token] of tokens.entries()) {
    const text = token.spaced && at > 0 ? ` ${token.text}` : token.text
    const last = pieces.at(-1)
    if (last && !last.blank && !token.blank && last.differs === differs(at))
      pieces[pieces.length - 1] = { ...last, text: last.text + text }
    else pieces.push({ text, differs: differs(at), ...(token.blank && { blank: token.blank }) })
  }
  return pieces
}
