import type { BlankPlace } from '../blank.ts'
import type { DatePart } from './find-in-line.ts'
import type { RowsColumn } from './find-in-table.ts'
import type { Label } from './label.ts'
import type { Line } from './lines.ts'

/** A blank with the words that name it, before it has an id and a type. */
export interface FoundBlank {
  readonly kind: 'dots' | 'cell' | 'box' | 'digits' | 'date' | 'choice' | 'rows'
  readonly where: BlankPlace
  readonly label: Label
  /** Where its label came from. */
  readonly labelFrom: 'line' | 'line-before' | 'heading' | 'table' | 'after' | 'place' | 'none'
  /** The words of the line right after it: a unit. */
  readonly unit: string
  /** Headings that it stands under, the nearest last. */
  readonly headings: readonly string[]
  /** The part of the paper that it stands in. */
  readonly section: string
  /** What the first blank of its line is called, where this is another. */
  readonly head?: string
  /** Marks of the notes that speak of it. */
  readonly noteMarks: readonly string[]
  /** Lines of dots. */
  readonly lines: number
  readonly officer: boolean
  /** Whether it is a blank at all. */
  readonly certainty: number
  readonly doubt?: 'few-dots' | 'not-drawn' | 'words' | 'no-label'
  /** Of a tick box: the question that it answers with others, and its own words. */
  readonly question?: string
  readonly parts?: readonly DatePart[]
  readonly options?: readonly string[]
  /** Of digit boxes: how many stand together, and the cell of the row that is the last of them. */
  readonly groups?: readonly number[]
  readonly lastColumn?: number
  readonly columns?: readonly RowsColumn[]
  /** Of a table: empty rows on the blank form. */
  readonly rows?: number
  readonly line: Line
}
