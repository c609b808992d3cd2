import type { Align, Millimetres, Page, Points, Side } from '@viet-ho/document'

/**
 * A Word file as a person sees it: styles, numbering and tracked changes worked out, in plain data. It knows more looks than the document tree,
 * because the importer needs them to find blanks; what it knows nothing of is listed in `notCarried`.
 */
export interface WordDocument {
  readonly sections: readonly WordSection[]
  /** What the file holds and this tree can't, each kind once. */
  readonly notCarried: readonly NotCarried[]
}

export interface NotCarried {
  readonly what: NotCarriedKind
  /** How many times. */
  readonly count: number
  /** The first words near the first of them, to find it by. */
  readonly near: string
}

export type NotCarriedKind =
  | 'picture'
  | 'drawing'
  | 'embedded-object'
  | 'equation'
  | 'chart'
  | 'comment'
  | 'link-target'
  | 'field-code'
  | 'first-page-header'
  | 'even-page-header'
  | 'hidden-text'
  | 'unknown-symbol'
  | 'unprintable-character'
  | 'different-sections'
  | 'page-border'
  | 'watermark'
  | 'font'
  | 'colour'
  | 'columns'
  | 'vertical-text'
  | 'floating-table'

/** Pages of one shape. */
export interface WordSection {
  readonly page: Page
  /** 1, or more columns of text. */
  readonly columns: number
  /** Begins on the page of what comes before it. */
  readonly continuous: boolean
  readonly header: readonly WordBlock[]
  readonly footer: readonly WordBlock[]
  /** The first page has a header and footer of its own, which are not carried. */
  readonly differentFirstPage: boolean
  readonly children: readonly WordBlock[]
}

export type WordBlock = WordParagraph | WordTable

export interface WordParagraph {
  readonly type: 'paragraph'
  /**
   * Which `w:p` of the body it is, from 1 in document order, those of tables and text boxes counted too. 0 in headers, footers and notes.
   */
  readonly number: number
  /** Name of the Word style as people see it ('Normal', 'heading 1'). */
  readonly style: string
  readonly looks: ParagraphLooks
  /** What Word prints before it by itself: '1.', 'a)', '-', '•'; '' without numbering. */
  readonly mark: string
  readonly children: readonly WordInline[]
}

/** Resolved from document defaults, table style, paragraph style and its ancestors, numbering and direct formatting. */
export interface ParagraphLooks {
  readonly align: Align
  readonly left: Millimetres
  readonly right: Millimetres
  /** Beyond `left`; below 0 the first line begins further left. */
  readonly firstLine: Millimetres
  readonly before: Points
  readonly after: Points
  /** Baseline to baseline in points, worked out from the rule: exact, at least, or a multiple of what the font takes (Times: 1.15 × size). */
  readonly lineHeight: Points
  /** Of most of the paragraph's letters; of its mark when empty. */
  readonly size: Points
  readonly keepWithNext: boolean
  readonly pageBreakBefore: boolean
  /** 1 to 9 for headings, 0 for body text. */
  readonly outline: number
  /** Lines around or below the paragraph. */
  readonly borders: readonly Side[]
  readonly tabs: readonly TabStop[]
}

export interface TabStop {
  /** From the left margin. */
  readonly position: Millimetres
  readonly align: 'left' | 'center' | 'right' | 'decimal'
  /** What fills the way to it. */
  readonly leader: 'none' | 'dots' | 'line' | 'hyphens'
}

/** Where something stands in the text of word/document.xml: offsets (UTF-16) of the run `w:r` that holds it, to write into the file by. */
export interface Source {
  readonly start: number
  readonly end: number
}

export interface RunLooks {
  readonly bold: boolean
  readonly italic: boolean
  readonly underline: boolean
  readonly strike: boolean
  readonly superscript: boolean
  readonly subscript: boolean
  readonly size: Points
}

export type WordInline =
  | WordText
  | WordTab
  | WordLineBreak
  | WordPageBreak
  | WordCheckBox
  | WordNote
  | WordDrawing
  | WordPageNumber

export interface WordText extends RunLooks {
  readonly type: 'text'
  /** NFC Unicode, legacy fonts converted, capitals applied where the run is all capitals. No line breaks, no tabs. */
  readonly value: string
  /** Content control that holds it, if any: its tag, and whether it shows its placeholder. */
  readonly control?: WordControl
  readonly source?: Source
}

export interface WordControl {
  readonly tag: string
  readonly title: string
  readonly isPlaceholder: boolean
}

export interface WordTab {
  readonly type: 'tab'
  /** The stop that it reaches, as far as can be told by counting tabs; undefined for Word's own stops every 12.7 mm. */
  readonly stop?: TabStop
  readonly underline: boolean
  readonly control?: WordControl
  readonly source?: Source
}

export interface WordLineBreak {
  readonly type: 'line-break'
  readonly control?: WordControl
  readonly source?: Source
}

export interface WordPageBreak {
  readonly type: 'page-break'
}

/** ☐ by whatever means: the letter, a symbol font, a content control, an old form field, or a small drawn rectangle in the line. */
export interface WordCheckBox {
  readonly type: 'check-box'
  readonly checked: boolean
  readonly by: 'letter' | 'symbol' | 'control' | 'form-field' | 'drawing'
  readonly control?: WordControl
  readonly source?: Source
}

/** A footnote or endnote: its mark as printed, and what it says. */
export interface WordNote {
  readonly type: 'note'
  readonly kind: 'footnote' | 'endnote'
  /** '1', or the author's own mark: '*'. */
  readonly mark: string
  readonly children: readonly WordParagraph[]
}

/** A drawing anchored here. Its words, if it is a text box, stand in `children`. */
export interface WordDrawing {
  readonly type: 'drawing'
  /** `gone`: the file names a drawing and holds none, as some converters leave it. */
  readonly shape: 'box' | 'line' | 'text-box' | 'picture' | 'other' | 'gone'
  /** In mm; 0 when not told. */
  readonly width: Millimetres
  readonly height: Millimetres
  readonly children: readonly WordBlock[]
  readonly source?: Source
}

export interface WordPageNumber {
  readonly type: 'page-number' | 'page-count'
}

export interface WordTable {
  readonly type: 'table'
  /** Which `w:tbl` of the body it is, from 1; 0 in headers, footers and notes. */
  readonly number: number
  /** Widths of the grid. */
  readonly columns: readonly Millimetres[]
  readonly align: 'left' | 'center' | 'right'
  /** From the left margin. */
  readonly indent: Millimetres
  readonly rows: readonly WordRow[]
}

export interface WordRow {
  /** Repeated on each page. */
  readonly header: boolean
  readonly cantSplit: boolean
  /** The least height; 0 when not told. */
  readonly height: Millimetres
  /** Joined cells stand where they begin: `rowSpan` and `span` say how far they reach. The grid is whole: gaps at the sides of a row are cells without borders. */
  readonly cells: readonly WordCell[]
}

export interface WordCell {
  readonly span: number
  readonly rowSpan: number
  readonly verticalAlign: 'top' | 'middle' | 'bottom'
  /** Lines drawn, from the cell, the table and its style. */
  readonly borders: Readonly<Record<Side, boolean>>
  readonly children: readonly WordBlock[]
}
