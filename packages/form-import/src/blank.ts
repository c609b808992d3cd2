/**
 * How a blank stands on the paper: dotted or ruled (`dots`), an empty cell, a tick box, boxes for single digits, the day, month and year of a date, words
 * of which one is to be struck out or ringed (`choice`), a table whose rows repeat (`rows`).
 */
export type BlankKind = 'dots' | 'cell' | 'box' | 'digits' | 'date' | 'choice' | 'rows'

/** Something to fill in that was found on a paper, with what was guessed of it. */
export interface Blank {
  readonly kind: BlankKind
  /** Field id in the draft, with the group: `nguoiNop.hoTen`. The boxes of one choice share it. */
  readonly id: string
  /** Field type, as fields.yaml has it. */
  readonly type: string
  /** The paper's own words for it. */
  readonly label: string
  /** What a tick box stands for: the id of its choice; '' for yes. */
  readonly option?: string
  /** From 0 to 1; below `sureFrom` a person should look at it. */
  readonly confidence: number
  /** Why it was taken for what, in Vietnamese, for people. */
  readonly reasons: readonly string[]
  /** Only what the paper itself says: true for "(bắt buộc)", false for "(nếu có)". */
  readonly required?: boolean
  /** The note of the paper that speaks of it. */
  readonly guidance?: string
  /** Of a table whose rows repeat: its columns. */
  readonly columns?: readonly BlankColumn[]
  readonly where: BlankPlace
}

export interface BlankColumn {
  readonly id: string
  readonly type: string
  readonly label: string
  readonly confidence: number
  readonly reasons: readonly string[]
}

/**
 * Place in the Word file. Offsets count letters of `paragraphText` (@viet-ho/docx). An empty cell has `from` = `to` = 0; a blank that the paper doesn't draw,
 * after "Mã số thuế:", has `from` = `to`.
 */
export interface BlankPlace {
  /** The n-th `w:p` of the body, from 1. */
  readonly paragraph: number
  readonly from: number
  /** The same paragraph, unless the blank goes on over more lines. */
  readonly lastParagraph: number
  /** In the last paragraph, exclusive. */
  readonly to: number
  /** The dots themselves, cut at 40 letters. */
  readonly text: string
  /** The words before and after it, to find it by. */
  readonly before: string
  readonly after: string
  /** From 1; a repeated table names its first row of blanks. */
  readonly cell?: { readonly table: number; readonly row: number; readonly column: number }
}

/** Blanks at least as sure as this need no person. */
export const sureFrom = 0.8
