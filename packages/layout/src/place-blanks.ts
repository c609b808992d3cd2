import { type Align, type Paragraph, type Points, type Style, styles } from '@viet-ho/document'
import { centredBlank, inlinePieces } from './dots.ts'
import { flatten, type Inline, type Piece, styleMarks } from './pieces.ts'
import { placeInFlow } from './place-in-flow.ts'
import { placeInSlots } from './place-in-slots.ts'

/** A tab stop of one paragraph. */
export interface TabStop {
  /** From the left edge of the column of text. */
  readonly position: Points
  /** 'left': what follows the tab begins here; 'right': it ends here. */
  readonly align: 'left' | 'right'
  /** Dots lead to the stop. */
  readonly leader: boolean
}

/** A paragraph whose blanks are resolved to text, dots, tabs and breaks: what both writers set, so that both print the same. */
export interface PlacedParagraph {
  readonly style: Style
  /** A paragraph with tabs is set from the left: justification and tab stops don't go together. */
  readonly align: Align
  /** In ascending order. */
  readonly stops: readonly TabStop[]
  readonly pieces: readonly Piece[]
}

/** The content of a paragraph that is `width` wide, before its blanks are placed. */
export interface Unplaced {
  readonly style: Style
  readonly width: Points
  readonly content: readonly Inline[]
}

export type Placement = Pick<PlacedParagraph, 'pieces' | 'stops'>

/**
 * Decides how the blanks of `paragraph` print in a column of text `width` points wide. An answer prints as text. An empty field with a
 * width prints as a run of dots that fills it. Empty fields without a width share what is left of their line, as long as the blank
 * form has that line to itself; otherwise the last one leads to the right margin and the others get a run of 15 mm.
 * Answers that fit leave the next label where the blank form has it. A field with `dots: false` prints nothing while it is empty.
 */
export function placeBlanks(paragraph: Paragraph, width: Points): PlacedParagraph {
  const style: Style = styles[paragraph.style]
  const align = paragraph.align ?? style.align
  const unplaced: Unplaced = { style, width, content: flatten(paragraph.children, styleMarks(style)) }
  if (align === 'center' || align === 'right') {
    // Tab stops count from the left, so these lines hold dots of a set width instead.
    const pieces = unplaced.content.flatMap((inline) => inlinePieces(inline, centredBlank, unplaced))
    return { style, align, stops: [], pieces }
  }
  const { pieces, stops } = placeInSlots(unplaced) ?? placeInFlow(unplaced)
  return { style, align: stops.length > 0 ? 'left' : align, stops, pieces }
}
