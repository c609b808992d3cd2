import { borderWidth, checkBoxGlyph, type Points, type Style } from '@viet-ho/document'
import { mayBreakAt } from './break-opportunities.ts'
import { textFace } from './face.ts'
import { points } from './geometry.ts'
import { advance, measure } from './measure.ts'
import { type Marks, type Piece, styleMarks } from './pieces.ts'
import type { PlacedMark, PlacedParagraph, TabStop } from './place-blanks.ts'

/** What one piece sets in one line. The text of a tab is '\t'; of a tick box, its glyph. */
export interface Run {
  readonly piece: Piece
  readonly text: string
  /** From the left indent of the paragraph. */
  readonly x: Points
  readonly width: Points
  /** Dots lead through a tab. */
  readonly leader: boolean
}

export interface Line {
  readonly runs: readonly Run[]
  /** From the left indent to the end of the last letter. */
  readonly width: Points
  /** Why the line ends: the next word had no room, a line break, the end of the paragraph. */
  readonly end: 'wrap' | 'break' | 'paragraph'
  /** A space, or a line break, stood between this line and the next. */
  readonly endsWord: boolean
}

/** Size of superscript letters, and how far they are raised, in parts of the size around them, as LibreOffice sets them. */
export const superscriptScale = 0.58
export const superscriptRaise = 0.33

/**
 * How far italic letters may lean over their width, in parts of the size: LibreOffice keeps a twelfth of the height of the font free
 * beside them at the margin.
 */
const italicOverhang = 1.107 / 12

/** Absorbs the rounding of sums; far below anything that can be seen or printed. */
export const tolerance: Points = 0.01

/**
 * Fills lines one after another, each as full as it gets (the way Word does it). Spaces hang over the margin; a word wider than
 * the column is broken between letters.
 */
export function breakLines(paragraph: Pick<PlacedParagraph, 'style' | 'width' | 'stops' | 'pieces' | 'mark'>): Line[] {
  const { width } = paragraph
  const { text, pieces, widths } = charactersOf(paragraph)
  const places = new Float64Array(text.length)
  const lines: Line[] = []
  let start = 0
  let x = paragraph.mark ? 0 : points(paragraph.style.firstLine)
  /** A tab has measured out the rest of the line. */
  let endsAtMargin = false

  const closeLine = (end: number, why: Line['end']) => {
    lines.push(line(start, end, why))
    start = end
    x = 0
    endsAtMargin = false
  }
  const place = (index: number) => {
    if (text[index] === '\t') widths[index] = tabWidth(index)
    places[index] = x
    x += widths[index] ?? 0
  }
  const tabWidth = (index: number): Points => {
    const stop = nextStop(paragraph.stops, x)
    if (!stop) return 0
    endsAtMargin = stop.align === 'right'
    const rest = text.slice(index + 1).search(/[\t\n]|$/)
    const following = stop.align === 'right' ? widthBetween(index + 1, index + 1 + rest) : 0
    return Math.max(0, stop.position - x - following)
  }
  const widthBetween = (from: number, to: number): Points => {
    let sum = 0
    for (let i = from; i < to; i++) sum += widths[i] ?? 0
    return sum
  }
  const slants = (index: number): Points => {
    return !endsAtMargin && pieces[index]?.type === 'text' && pieces[index].marks.italic
      ? paragraph.style.size * italicOverhang
      : 0
  }
  const withoutSpaces = (from: number, to: number): number => {
    let end = to
    while (end > from && /[ \n]/.test(text[end - 1] ?? '')) end--
    return end
  }

  function line(from: number, to: number, end: Line['end']): Line {
    const last = withoutSpaces(from, to)
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
    return { runs, width: final ? final.x + final.width : 0, end, endsWord: last < to }
  }

  for (let from = 0; from < text.length; ) {
    let to = from + 1
    while (to < text.length && !mayBreakAt(text, to, startsControl(pieces, to))) to++
    const end = withoutSpaces(from, to)
    const overflows = x + widthBetween(from, end) > width - slants(end - 1) + tolerance
    if (overflows && from > start) closeLine(from, 'wrap')
    for (let i = from; i < to; i++) {
      const isTooLong = i < end && x + (widths[i] ?? 0) > width - slants(i) + tolerance
      if (isTooLong && i > start) closeLine(i, 'wrap')
      place(i)
    }
    if (text[to - 1] === '\n') closeLine(to, 'break')
    from = to
  }
  closeLine(text.length, 'paragraph')
  const [first, ...others] = lines
  return paragraph.mark && first
    ? [{ ...first, runs: [markRun(paragraph.mark, paragraph.style), ...first.runs] }, ...others]
    : lines
}

/** The mark of a list stands left of its text. */
function markRun({ text, indent }: PlacedMark, style: Style): Run {
  const marks = styleMarks(style)
  const piece: Piece = { type: 'text', text, marks }
  return { piece, text, x: -indent, width: measure(text, textFace(marks), style.size), leader: false }
}

/** Whether the letter at `index` is the first of what a field prints. */
function startsControl(pieces: readonly Piece[], index: number): boolean {
  const field = controlOf(pieces[index])
  return field !== undefined && field !== controlOf(pieces[index - 1])
}

const controlOf = (piece: Piece | undefined) => {
  if (piece?.type === 'counter') return undefined
  return piece?.type === 'check-box' ? piece.box : piece?.field
}

/** The stop that a tab at `x` goes to. */
export function nextStop(stops: readonly TabStop[], x: Points): TabStop | undefined {
  return stops.find(({ position }) => position > x + tolerance)
}

/** The size that letters with `marks` are set in. */
export const sizeOf = ({ superscript, size: own }: Marks, { size }: Style): Points =>
  own ?? (superscript ? Math.floor(size * superscriptScale * 20) / 20 : size)

/** The paragraph letter by letter: what each is, which piece it belongs to, how wide it is. Every printable character is one code unit. */
function charactersOf({ style, pieces }: Pick<PlacedParagraph, 'style' | 'pieces'>) {
  let text = ''
  const owners: Piece[] = []
  const widths: number[] = []
  for (const piece of pieces) {
    const characters = pieceText(piece)
    const face = textFace(piece.marks)
    const size = sizeOf(piece.marks, style)
    for (let i = 0; i < characters.length; i++) {
      owners.push(piece)
      widths.push(piece.type === 'tab' || piece.type === 'break' ? 0 : advance(characters.charCodeAt(i), face) * size)
    }
    if (piece.marks.boxed)
      for (const at of [text.length, text.length + characters.length - 1]) widths[at] = (widths[at] ?? 0) + borderWidth
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
    case 'counter':
      return '0'
  }
}
