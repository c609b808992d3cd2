import {
  type Align,
  type List,
  type ListParagraph,
  type Millimetres,
  type Points,
  type Style,
  styleOf,
} from '@viet-ho/document'
import { bindWords } from './bind-words.ts'
import { centredBlank, inlinePieces } from './dots.ts'
import { textFace } from './face.ts'
import { points, roundToTwips } from './geometry.ts'
import { measure } from './measure.ts'
import { flatten, type Inline, type Piece, styleMarks } from './pieces.ts'
import { placeInFlow } from './place-in-flow.ts'
import { placeInSlots } from './place-in-slots.ts'

/** A tab stop of one paragraph. */
export interface TabStop {
  /** From the left indent of the paragraph. */
  readonly position: Points
  /** 'left': what follows the tab begins here; 'right': it ends here. */
  readonly align: 'left' | 'right'
  /** Dots lead to the stop. */
  readonly leader: boolean
}

/** A paragraph whose blanks are resolved to text, dots, tabs and breaks: what both writers set, so that both print the same. */
export interface PlacedParagraph {
  readonly style: Style
  /** Where the text begins, from the left edge of the column. */
  readonly left: Points
  /** Between the indents. Stops and lines are measured in it. */
  readonly width: Points
  readonly align: Align
  /** In ascending order. */
  readonly stops: readonly TabStop[]
  readonly pieces: readonly Piece[]
  readonly mark?: PlacedMark
}

/** The mark of a list, which Word counts; it stands left of the first line. */
export interface PlacedMark {
  readonly text: string
  /** From the mark to the text. */
  readonly indent: Points
  readonly list: List
}

/** The content of a paragraph with `width` between its indents, before its blanks are placed. */
export interface Unplaced {
  readonly style: Style
  readonly width: Points
  readonly content: readonly Inline[]
}

export type Placement = Pick<PlacedParagraph, 'pieces' | 'stops'>

/** `style` with the lengths down the page as Word holds them. */
const inTwips = (style: Style): Style => ({
  ...style,
  before: roundToTwips(style.before),
  after: roundToTwips(style.after),
  lineHeight: roundToTwips(style.lineHeight),
})

/** Indents that leave less than this of a narrow column are left out. */
const leastWidth: Millimetres = 20

/**
 * Decides how the blanks of `paragraph` print in a column of text `columnWidth` points wide. An answer prints as text. An empty field with a
 * width prints as a run of dots that fills it. Empty fields without a width share what is left of their line, as long as the blank
 * form has that line to itself; otherwise the last one leads to the right margin and the others get a run of 15 mm.
 * Answers that fit leave the next label where the blank form has it. A field with `dots: false` prints nothing while it is empty.
 */
export function placeBlanks(paragraph: ListParagraph, columnWidth: Points): PlacedParagraph {
  const { style, left, width } = indented(inTwips(styleOf(paragraph)), columnWidth)
  const { align } = style
  const mark = placedMark(paragraph, columnWidth)
  const content = bindWords(flatten(paragraph.children, styleMarks(style)), width, style)
  const written = paragraph.mark && !mark ? `${paragraph.mark.text}\u00a0` : ''
  const unplaced: Unplaced = {
    style: mark ? { ...style, firstLine: 0 } : style,
    width,
    content: written === '' ? content : [{ type: 'text', text: written, marks: styleMarks(style) }, ...content],
  }
  if (align === 'center' || align === 'right') {
    // Tab stops count from the left, so these lines hold dots of a set width instead.
    const pieces = unplaced.content.flatMap((inline) => inlinePieces(inline, centredBlank, unplaced))
    return { style, left, width, align, stops: [], pieces }
  }
  const { pieces, stops } = placeInSlots(unplaced) ?? placeInFlow(unplaced)
  // A line with a tab ends its paragraph or stands before a break, and justification stretches neither.
  return { style: unplaced.style, left, width, align, stops, pieces, ...(mark && { mark }) }
}

/**
 * The mark of a list left of its text. Where one of its paragraphs has no room for that, or begins elsewhere, all marks of the list are written as
 * first words instead: Word counts all of them or none.
 */
function placedMark({ mark }: ListParagraph, columnWidth: Points): PlacedMark | undefined {
  return mark?.peers.every((peer) => hasRoomForMark(peer, columnWidth))
    ? { text: mark.text, indent: points(mark.indent), list: mark.list }
    : undefined
}

function hasRoomForMark(paragraph: ListParagraph, columnWidth: Points): boolean {
  const { style, left } = indented(styleOf(paragraph), columnWidth)
  if (!paragraph.mark || style.align === 'center' || style.align === 'right') return false
  const { text, indent } = paragraph.mark
  return (
    points(indent) <= left && measure(text, textFace(styleMarks(style)), style.size) + leastMarkGap <= points(indent)
  )
}

/** Between a mark and its text. */
const leastMarkGap: Points = 2

function indented(style: Style, columnWidth: Points): Pick<PlacedParagraph, 'style' | 'left' | 'width'> {
  const left = points(style.left)
  const width = columnWidth - left - points(style.right)
  const isRoomy = width - Math.max(0, points(style.firstLine)) >= points(leastWidth)
  if (isRoomy || (left === 0 && width === columnWidth && style.firstLine === 0)) return { style, left, width }
  return { style: { ...style, left: 0, right: 0, firstLine: 0 }, left: 0, width: columnWidth }
}
