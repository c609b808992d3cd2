import type { Align, StyleName } from '@viet-ho/document'

/**
 * form.hbs after reading: fixed words and blanks as a tree, checked once; filling it in only walks it. Same shape as the document,
 * with blanks named instead of filled, and with branches and loops.
 */
export interface Paper {
  readonly children: readonly PaperFlow[]
}

export type PaperFlow = PaperParagraph | PaperTable | PaperEach<PaperFlow> | PaperIf<PaperFlow>

export interface PaperParagraph {
  readonly type: 'paragraph'
  readonly style: StyleName
  readonly align?: Align
  readonly children: readonly PaperPhrasing[]
  readonly line: number
}

export interface PaperTable {
  readonly type: 'table'
  readonly columns: readonly number[]
  readonly borders: 'all' | 'none'
  readonly children: readonly (PaperRow | PaperEach<PaperRow> | PaperIf<PaperRow>)[]
  readonly line: number
}

export interface PaperRow {
  readonly type: 'row'
  readonly header: boolean
  readonly breakable: boolean
  readonly children: readonly PaperCell[]
}

export interface PaperCell {
  readonly type: 'cell'
  readonly span: number
  readonly children: readonly PaperFlow[]
}

export type PaperPhrasing =
  | { readonly type: 'text'; readonly value: string }
  | { readonly type: 'strong' | 'emphasis' | 'underline' | 'superscript'; readonly children: readonly PaperPhrasing[] }
  | { readonly type: 'break' }
  | PaperFill
  | { readonly type: 'check'; readonly field: string; readonly option: string; readonly line: number }
  | { readonly type: 'row-number' }
  | PaperEach<PaperPhrasing>
  | PaperIf<PaperPhrasing>

/** `{{fill "truSo.xa" width=40}}`; `{{words "von"}}` is the part `bangChu` of a money or number field. */
export interface PaperFill {
  readonly type: 'fill'
  /** Field id, inside a loop from its row. May end in a part of the field type. */
  readonly field: string
  readonly width?: number
  readonly lines?: number
  readonly dots: boolean
  readonly line: number
}

/** `{{#each thanhVien}}`: once for each row; a blank form has `blankRows` of the field. */
export interface PaperEach<Child> {
  readonly type: 'each'
  readonly field: string
  readonly children: readonly Child[]
  readonly line: number
}

/** `{{#if x}} … {{else}} … {{/if}}`, and `{{#unless}}` with the two sides changed. Each side is balanced on its own. */
export interface PaperIf<Child> {
  readonly type: 'if'
  readonly field: string
  readonly then: readonly Child[]
  readonly otherwise: readonly Child[]
  readonly line: number
}
