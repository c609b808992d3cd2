import type { Align, StyleName } from '@viet-ho/document'
import type { Place } from '../template/mistake.ts'

/**
 * form.hbs after reading: fixed words and blanks as a tree, checked once; filling it in only walks it. Same shape as the document,
 * with blanks named instead of filled, and with branches and loops. Plain data.
 */
export interface Paper {
  readonly children: readonly PaperFlow[]
}

export type PaperFlow = PaperParagraph | PaperTable | PaperEach<PaperFlow> | PaperIf<PaperFlow>

export interface PaperParagraph {
  readonly type: 'paragraph'
  readonly style: StyleName
  readonly align?: Align
  readonly keepWithNext?: true
  readonly children: readonly PaperPhrasing[]
}

export interface PaperTable {
  readonly type: 'table'
  readonly columns: readonly number[]
  readonly borders: 'all' | 'none'
  readonly children: readonly PaperRows[]
}

export type PaperRows = PaperRow | PaperEach<PaperRows> | PaperIf<PaperRows>

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
  /** Whitespace is folded only when the paper is filled in: branches and loops decide what stands next to what. */
  | { readonly type: 'text'; readonly value: string }
  | { readonly type: 'strong' | 'emphasis' | 'underline' | 'superscript'; readonly children: readonly PaperPhrasing[] }
  | { readonly type: 'break' }
  | PaperFill
  | PaperCheck
  | { readonly type: 'row-number'; readonly place: Place }
  | PaperEach<PaperPhrasing>
  | PaperIf<PaperPhrasing>

/** `{{fill "truSo.xa" width=40}}`; `{{words "von"}}` is the part `bangChu` of a field. */
export interface PaperFill {
  readonly type: 'fill'
  /** Field id, looked up from the row or group it stands in outwards. May end in a part of the field type. */
  readonly field: string
  /** In millimetres. */
  readonly width?: number
  readonly lines?: number
  /** Absent: an empty blank is dotted, except alone in a cell of a bordered table. */
  readonly dots?: boolean
  readonly place: Place
}

/** `{{check "gioiTinh" "nam"}}`; `option` is '' for a yes/no field. */
export interface PaperCheck {
  readonly type: 'check'
  readonly field: string
  readonly option: string
  readonly place: Place
}

/** `{{#each thanhVien}}`: once for each row; a blank form has `blankRows` of the field. */
export interface PaperEach<Child> {
  readonly type: 'each'
  readonly field: string
  readonly children: readonly Child[]
  readonly place: Place
}

/** `{{#if x}} … {{else}} … {{/if}}`, and `{{#unless}}` with the two sides changed. Each side is balanced on its own. */
export interface PaperIf<Child> {
  readonly type: 'if'
  readonly field: string
  /** Where the instrument says that these words depend on the answer. */
  readonly paperSays: string
  readonly whenTrue: readonly Child[]
  readonly whenFalse: readonly Child[]
  readonly place: Place
}
