import {
  boxTexts,
  type CheckBox,
  type DigitBoxes,
  type Field,
  type Footnote,
  type Phrasing,
  type Points,
  type Style,
} from '@viet-ho/document'

/** How a piece looks, the style of its paragraph included. */
export interface Marks {
  readonly bold: boolean
  readonly italic: boolean
  readonly underline: boolean
  readonly strike: boolean
  readonly superscript: boolean
  /** A frame around the whole piece: a digit box. */
  readonly boxed: boolean
  /** Instead of the size of the style. */
  readonly size?: Points
}

/** What Word has a content control for, tick boxes apart. */
export type Control = Field | DigitBoxes

/**
 * One thing set in a line. Pieces that carry the same `field` stand together: they are what the field prints, its dots included.
 * A tab goes to the next tab stop; whether dots lead there is written at the stop, because that is where Word keeps it.
 */
export type Piece =
  | TextPiece
  | Counter
  | { readonly type: 'tab'; readonly marks: Marks; readonly field?: Control }
  | { readonly type: 'break'; readonly marks: Marks; readonly field?: Control }
  | { readonly type: 'check-box'; readonly box: CheckBox; readonly marks: Marks }

export interface TextPiece {
  readonly type: 'text'
  readonly text: string
  readonly marks: Marks
  readonly field?: Control
  /** The footnote that this is the number of. */
  readonly note?: Footnote
}

/** A page number: Word counts it, and the layout has put text in its place. */
export interface Counter {
  readonly type: 'counter'
  readonly counter: 'page-number' | 'page-count'
  readonly marks: Marks
}

/** Phrasing content without its nesting: what stands in the lines, with fields not yet resolved to what they print. */
export type Inline =
  | TextPiece
  | Counter
  | { readonly type: 'break'; readonly marks: Marks }
  | { readonly type: 'field'; readonly field: Field; readonly marks: Marks }
  | { readonly type: 'check-box'; readonly box: CheckBox; readonly marks: Marks }

/** The marks that a style gives to all of its paragraph. */
export function styleMarks({ bold, italic }: Style): Marks {
  return { bold, italic, underline: false, strike: false, superscript: false, boxed: false }
}

/** Phrasing content as one list, each part with the marks that hold for it. Text without characters is left out. */
export function flatten(nodes: readonly Phrasing[], marks: Marks): Inline[] {
  return nodes.flatMap((node) => flattenNode(node, marks))
}

function flattenNode(node: Phrasing, marks: Marks): Inline[] {
  switch (node.type) {
    case 'strong':
      return flatten(node.children, { ...marks, bold: true })
    case 'emphasis':
      return flatten(node.children, { ...marks, italic: true })
    case 'underline':
      return flatten(node.children, { ...marks, underline: true })
    case 'strike':
      return flatten(node.children, { ...marks, strike: true })
    case 'superscript':
      return flatten(node.children, { ...marks, superscript: true })
    case 'text':
      return node.value === '' ? [] : [{ type: 'text', text: node.value, marks }]
    case 'footnote':
      return [{ type: 'text', text: String(node.number), marks: { ...marks, superscript: true }, note: node }]
    case 'page-number':
    case 'page-count':
      return [{ type: 'counter', counter: node.type, marks }]
    case 'break':
      return [{ type: 'break', marks }]
    case 'field':
      return [{ type: 'field', field: node, marks }]
    case 'digit-boxes':
      return flattenBoxes(node, marks)
    case 'check-box':
      return [{ type: 'check-box', box: node, marks }]
  }
}

const noBreakSpace = '\u00a0'

/**
 * Digit boxes as letters with frames: each as wide as its letter and two spaces, an empty one as wide as that of a digit. Between two stands a space of
 * almost no width, because Word joins frames that touch; a wider one between groups. None of the spaces lets a line end.
 */
function flattenBoxes(field: DigitBoxes, around: Marks): Inline[] {
  const marks = blankMarks(around)
  const gap = { type: 'text', text: noBreakSpace, marks: { ...marks, size: 4 }, field } as const
  return boxTexts(field, noBreakSpace.repeat(2)).flatMap((group, index) => [
    ...(index === 0 ? [] : [{ ...gap, text: noBreakSpace.repeat(2), marks }]),
    ...group.flatMap((text, at): Inline[] => {
      const box: Inline = {
        type: 'text',
        text: `${noBreakSpace}${text}${noBreakSpace}`,
        marks: { ...marks, boxed: true },
        field,
      }
      return at === 0 ? [box] : [gap, box]
    }),
  ])
}

/** Dots and boxes are never underlined, struck through or raised. */
export const blankMarks = (marks: Marks): Marks => ({ ...marks, underline: false, strike: false, superscript: false })

/** The pieces that print an answer: its lines, with breaks between. */
export function answerPieces(field: Field, marks: Marks): Piece[] {
  return field.value.split('\n').flatMap((text, index): Piece[] => {
    const line: Piece[] = text === '' ? [] : [{ type: 'text', text, marks, field }]
    return index === 0 ? line : [{ type: 'break', marks, field }, ...line]
  })
}
