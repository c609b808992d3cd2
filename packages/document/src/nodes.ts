import type { StyleName } from './styles.ts'

/** Lengths on paper are millimetres; sizes of type and vertical spacing are points (1 pt = 1/72 inch). */
export type Millimetres = number
export type Points = number

/** Sheet and margins. */
export interface Page {
  readonly width: Millimetres
  readonly height: Millimetres
  readonly margins: {
    readonly top: Millimetres
    readonly right: Millimetres
    readonly bottom: Millimetres
    readonly left: Millimetres
  }
}

/** The root: one paper. */
export interface Document {
  readonly type: 'document'
  /** Goes into the properties of the files; never holds personal data. */
  readonly title: string
  readonly language: 'vi'
  /** The sheet of the first pages; `page-break` may change it. */
  readonly page: Page
  readonly header?: Running
  readonly footer?: Running
  readonly children: readonly Root[]
}

/** What each page repeats above or below its text, in the margin: page numbers, as Decree 30/2020/NĐ-CP has them. Holds no fields. */
export interface Running {
  readonly type: 'running'
  /** false: the first page goes without, as the decree wants it of page numbers. */
  readonly onFirstPage?: boolean
  readonly children: readonly Paragraph[]
}

/** What follows begins on a new page. */
export interface PageBreak {
  readonly type: 'page-break'
  /** Another sheet, or the same one lying on its side, from here on. */
  readonly page?: Page
}

/** Text in columns, which end at the same height. */
export interface Columns {
  readonly type: 'columns'
  readonly count: 2 | 3
  /** Between two columns; 10 unless told. */
  readonly gap?: Millimetres
  readonly children: readonly Flow[]
}

export type Align = 'left' | 'center' | 'right' | 'justify'

/** A paragraph of phrasing content in a named style. */
export interface Paragraph {
  readonly type: 'paragraph'
  readonly style: StyleName
  /** Overrides the alignment of the style. */
  readonly align?: Align
  /** Overrides the size of the style, from 4 to 72. */
  readonly size?: Points
  /** Overrides the space before it, from 0 to 200: between two paragraphs the larger of after and before counts. */
  readonly before?: Points
  /** Overrides the space after it, from 0 to 200. */
  readonly after?: Points
  /** Overrides the distance between baselines, from 4 to 200. */
  readonly lineHeight?: Points
  /** Overrides whether the paragraph stays on the page of what follows it. */
  readonly keepWithNext?: boolean
  readonly indent?: Indent
  readonly children: readonly Phrasing[]
}

/** Room beside a paragraph. */
export interface Indent {
  readonly left?: Millimetres
  readonly right?: Millimetres
  /** Beyond `left`; below 0 the first line begins further left than the others. */
  readonly firstLine?: Millimetres
}

/**
 * Paragraphs that are numbered, or marked, by themselves, in Word too. Letters are written, not counted: Word knows no order of letters with đ,
 * and the forms count a, b, c, d, đ, e.
 */
export interface List {
  readonly type: 'list'
  readonly marker: 'decimal' | 'upper-roman' | 'dash' | 'plus'
  /** Stands before and after a number: '(' and ')', or '' and '.', which it is unless told. */
  readonly before?: string
  readonly after?: string
  /** The first number; 1 unless told. */
  readonly start?: number
  /** From the mark to the text; unless told as much as marks of this kind need. */
  readonly indent?: Millimetres
  readonly children: readonly Item[]
}

export interface Item {
  readonly type: 'item'
  /** The first of them carries the mark. */
  readonly children: readonly (Paragraph | List)[]
}

/** A column: a number is its share of the width that the columns in millimetres leave. */
export type Column = number | { readonly mm: Millimetres }

/** A table; without borders it is the way to stand things side by side (headings, signatures), with one cell and a frame it is a box. */
export interface Table {
  readonly type: 'table'
  /** With a share among them the columns fill the width that the table has. Columns too wide for it are narrowed. */
  readonly columns: readonly Column[]
  /** Where a table stands that is narrower than the text; 'left' unless told. */
  readonly align?: 'left' | 'center' | 'right'
  readonly borders: 'all' | 'frame' | 'none'
  readonly children: readonly Row[]
}

export interface Row {
  readonly type: 'row'
  /** A header row is repeated on each page; header rows come first. */
  readonly header?: boolean
  /** The row may be divided between pages. A row taller than a page is always divided. */
  readonly breakable?: boolean
  /** The least height: room to write, to draw or to glue a picture. */
  readonly height?: Millimetres
  readonly children: readonly Cell[]
}

export type Side = 'top' | 'right' | 'bottom' | 'left'

export interface Cell {
  readonly type: 'cell'
  /** Number of columns covered, 1 unless told. */
  readonly span?: number
  /** Number of rows covered, 1 unless told. Rows joined by a cell stay on one page. */
  readonly rowSpan?: number
  /** Where the content stands in a cell higher than it; 'top' unless told. */
  readonly verticalAlign?: 'top' | 'middle' | 'bottom'
  /** Overrides the borders of the table. Where two cells that touch differ, the line is drawn. */
  readonly borders?: Readonly<Partial<Record<Side, boolean>>>
  readonly children: readonly Flow[]
}

/** Fixed words of the paper. Holds no line break: `break` is the node for that. */
export interface Text {
  readonly type: 'text'
  readonly value: string
}

export interface Strong {
  readonly type: 'strong'
  readonly children: readonly Phrasing[]
}

export interface Emphasis {
  readonly type: 'emphasis'
  readonly children: readonly Phrasing[]
}

export interface Underline {
  readonly type: 'underline'
  readonly children: readonly Phrasing[]
}

/** Words struck through: the alternative that does not hold, where a form says to strike it. */
export interface Strike {
  readonly type: 'strike'
  readonly children: readonly Phrasing[]
}

export interface Superscript {
  readonly type: 'superscript'
  readonly children: readonly Phrasing[]
}

export interface Break {
  readonly type: 'break'
}

/** A raised number, and a note at the foot of the page. Holds no fields. */
export interface Footnote {
  readonly type: 'footnote'
  /** Footnotes count 1, 2, 3, … through the document: Word counts them itself. */
  readonly number: number
  readonly children: readonly Phrasing[]
}

/** The number of the page, in a header or footer. */
export interface PageNumber {
  readonly type: 'page-number'
}

/** How many pages the paper has, in a header or footer. */
export interface PageCount {
  readonly type: 'page-count'
}

/**
 * A blank of the paper: what was answered, or dots where nothing was.
 * Without a width the blank shares what is left of its line with the other blanks of the line.
 */
export interface Field {
  readonly type: 'field'
  /** Field id; a row of a table counts from 1, as on paper: `thanhVien[2].hoTen`. */
  readonly id: string
  /** What a person calls the field: the name shown on the content control in Word. */
  readonly label: string
  /** The printed answer; '' is a blank. '\n' is a line break. */
  readonly value: string
  /** Width of the empty blank. */
  readonly width?: Millimetres
  /** false: an empty blank stays white instead of dotted, as in the cells of a table. */
  readonly dots?: boolean
  /** The answer stays on one line, where a line has room for it: a name is not broken inside. */
  readonly nowrap?: boolean
  /** Whole lines of dots that an empty blank takes, 1 unless told. Only where the field has no width and ends its paragraph. */
  readonly lines?: number
}

/** A tick box: ☐ or ☑. */
export interface CheckBox {
  readonly type: 'check-box'
  /** Field id, as in `Field`. */
  readonly id: string
  readonly label: string
  /** The choice that this box stands for; '' for a yes/no field. */
  readonly option: string
  readonly checked: boolean
}

/** A box for each letter or digit of an answer, in groups; boxes that the answer leaves over stay empty. */
export interface DigitBoxes {
  readonly type: 'digit-boxes'
  /** Field id, as in `Field`. */
  readonly id: string
  readonly label: string
  /** The printed answer, without separators: no longer than there are boxes. */
  readonly value: string
  /** How many boxes stand together: `[12]`, or `[10, 3]` for a tax code. */
  readonly groups: readonly number[]
}

/** What stands one below another. */
export type Flow = Paragraph | Table | List
/** What stands in a document itself. */
export type Root = Flow | PageBreak | Columns
/** What stands inside a line. */
export type Phrasing =
  | Text
  | Strong
  | Emphasis
  | Underline
  | Strike
  | Superscript
  | Break
  | Field
  | DigitBoxes
  | CheckBox
  | Footnote
  | PageNumber
  | PageCount

export type Node = Document | Running | Root | Item | Row | Cell | Phrasing
export type NodeType = Node['type']
