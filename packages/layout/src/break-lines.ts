import { checkBoxGlyph, type Points } from '@viet-ho/document'
import { mayBreakAt } from './break-opportunities.ts'
import { textFace } from './face.ts'
import { points } from './geometry.ts'
import { advance } from './measure.ts'
import type { Piece } from './pieces.ts'
import type { PlacedParagraph, TabStop } from './place-blanks.ts'

/** What one piece sets in one line. The text of a tab is '\t'; of a tick box, its glyph. */
export interface Run {
  readonly piece: Piece
  readonly text: string
  /** From the left edge of the column of text. */
  readonly x: Points
  readonly width: Points
  /** Dots lead through a tab. */
  readonly leader: boolean
}

export interface Line {
  readonly runs: readonly Run[]
  /** From the left edge of the column to the end of the last letter. */
  readonly width: Points
  /** Why the line ends: the next word had no room, a line break, the end of the paragraph. */
  readonly end: 'wrap' | 'break' | 'paragraph'
}

/** Size of superscript letters, and how far they are raised, in parts of the size around them, as LibreOffice sets them. */
export const superscriptScale = 0.58
export const superscriptRaise = 0.33

/** Absorbs the rounding of sums; far below anything that can be seen or printed. */
export const tolerance: Points = 0.01

/**
 * Fills lines one after another, each as full as it gets (the way Word does it). Spaces hang over the margin; a word wider than
 * the column is broken between letters.
 */
export function breakLines(paragraph: PlacedParagraph, width: Points): Line[] {
  const { text, pieces, widths } = charactersOf(paragraph)
  const places = new Float64Array(text.length)
  const lines: Line[] = []
  let start = 0
  let x = points(paragraph.style.firstLine)

  const closeLine = (end: number, why: Line['end']) => {
    lines.push(line(start, end, why))
    start = end
    x = 0
  }
  const place = (index: number) => {
    if (text[index] === '\t') widths[index] = tabWidth(index)
    places[index] = x
    x += widths[index] ?? 0
  }
  const tabWidth = (index: number): Points => {
    const stop = nextStop(paragraph.stops, x)
    if (!stop) return 0
    return Math.max(0, stop.position - x - (stop.align === 'right' ? widthUntil(/[\t\n]/, index + 1, text.length) : 0))
  }
  const widthUntil = (end: RegExp, from: number, to: number): Points => {
    let sum = 0
    for (let i = from; i < to && !end.test(text[i] ?? ''); i++) sum += widths[i] ?? 0
    return sum
  }

  function line(from: number, to: number, end: Line['end']): Line {
    let last = to
    while (last > from && /[ \n]/.test(text[last - 1] ?? '')) last--
    const runs: Run[] = []
    for (let i = from; i < last; ) {
      const piece = pieces[i] as Piece
      let next = i + 1
      while (next < last && pieces[next] === piece) next++
      const runX = places[i] ?? 0
      const runWidth = (places[next - 1] ?? 0) + (widths[next - 1] ?? 0) - runX
      const leader = piece.type === 'tab' && (nextStop(paragraph.stops, runX)?.leader ?? false)
      runs.push({ piece, text: text.slice(i, next), x: runX, width: runWidth, leader })
      i = next
    }
    const final = runs.at(-1)
    return { runs, width: final ? final.x + final.width : 0, end }
  }

  for (let from = 0; from < text.length; ) {
    let to = from + 1
    while (to < text.length && !mayBreakAt(text, to)) to++
    const wide = x + widthUntil(/[ \n]/, from, to) > width + tolerance
    if (wide && from > start) closeLine(from, 'wrap')
    for (let i = from; i < to; i++) {
      const overflows = x + (widths[i] ?? 0) > width + tolerance && !/[ \n]/.test(text[i] ?? '')
      if (overflows && i > start) closeLine(i, 'wrap')
      place(i)
    }
    if (text[to - 1] === '\n') closeLine(to, 'break')
    from = to
  }
  closeLine(text.length, 'paragraph')
  return lines
}

/** The stop that a tab at `x` goes to. */
export function nextStop(stops: readonly TabStop[], x: Points): TabStop | undefined {
  return stops.find(({ position }) => position > x + tolerance)
}

/** The paragraph letter by letter: what each is, which piece it belongs to, how wide it is. Every printable character is one code unit. */
function charactersOf({ style, pieces }: PlacedParagraph) {
  let text = ''
  const owners: Piece[] = []
  const widths: number[] = []
  for (const piece of pieces) {
    const characters = pieceText(piece)
    const face = textFace(piece.marks)
    const size = piece.marks.superscript ? style.size * superscriptScale : style.size
    for (let i = 0; i < characters.length; i++) {
      owners.push(piece)
      widths.push(piece.type === 'tab' || piece.type === 'break' ? 0 : advance(characters.charCodeAt(i), face) * size)
    }
    text += characters
  }
  return { text, pieces: owners, widths }
}

function pieceText(piece: Piece): string {
  switch (piece.type) {
    case 'text':
      return piece.text
    case 'tab':
      return '\t'
    case 'break':
      return '\n'
    case 'check-box':
      return checkBoxGlyph(piece.box.checked)
  }
}
