import type { Cell, Column, Columns, List, Page, Paragraph, Running, Table } from '@viet-ho/document'
import type { Place } from '../template/mistake.ts'

/**
 * form.hbs after reading: fixed words and blanks as a tree, checked once; filling it in only walks it. Same shape as the document,
 * with blanks named instead of filled, and with branches and loops. Plain data.
 */
export interface Paper {
  readonly header?: PaperRunning
  readonly footer?: PaperRunning
  readonly children: readonly PaperRoot[]
}

/** `<header>` and `<footer>`; fixed words alone. */
export type PaperRunning = Running

/** What stands on the paper itself; branches may hold sections, and loops. */
export type PaperRoot = PaperFlow | PaperSection | PaperColumns | PaperEach<PaperRoot> | PaperIf<PaperRoot>

/** `<section>`: pages of its own. */
export interface PaperSection {
  readonly type: 'section'
  readonly page: Page
  readonly children: readonly PaperRoot[]
}

export interface PaperColumns extends Omit<Columns, 'children'> {
  readonly children: readonly PaperFlow[]
}

export type PaperFlow = PaperParagraph | PaperTable | PaperList | PaperEach<PaperFlow> | PaperIf<PaperFlow>

export interface PaperList extends Omit<List, 'children'> {
  readonly children: readonly PaperItems[]
}

export type PaperItems = PaperItem | PaperEach<PaperItems> | PaperIf<PaperItems>

export interface PaperItem {
  readonly type: 'item'
  readonly children: readonly PaperFlow[]
}

export interface PaperParagraph extends Omit<Paragraph, 'children'> {
  readonly children: readonly PaperPhrasing[]
}

export interface PaperTable {
  readonly type: 'table'
  readonly columns: readonly Column[]
  readonly align?: NonNullable<Table['align']>
  readonly borders: Table['borders']
  readonly children: readonly PaperRows[]
}

export type PaperRows = PaperRow | PaperEach<PaperRows> | PaperIf<PaperRows>

export interface PaperRow {
  readonly type: 'row'
  readonly header: boolean
  readonly breakable: boolean
  /** In millimetres. */
  readonly height?: number
  readonly children: readonly PaperCell[]
}

export interface PaperCell extends Pick<Cell, 'rowSpan' | 'verticalAlign' | 'borders'> {
  readonly type: 'cell'
  readonly span: number
  readonly children: readonly PaperFlow[]
}

export type PaperPhrasing =
  /** Whitespace is folded only when the paper is filled in: branches and loops decide what stands next to what. */
  | { readonly type: 'text'; readonly value: string }
  | { readonly type: InlineType; readonly children: readonly PaperPhrasing[] }
  | { readonly type: 'break' }
  | { readonly type: 'page-number' | 'page-count'; readonly place: Place }
  | PaperFootnote
  | PaperFill
  | PaperCheck
  | PaperDigits
  | PaperAlternative
  | { readonly type: 'row-number'; readonly start?: number; readonly place: Place }
  | PaperEach<PaperPhrasing>
  | PaperIf<PaperPhrasing>

export type InlineType = 'strong' | 'emphasis' | 'underline' | 'strike' | 'superscript'

/** `<footnote>`: fixed words, numbered when the paper is filled in. */
export interface PaperFootnote {
  readonly type: 'footnote'
  readonly children: readonly PaperPhrasing[]
  readonly place: Place
}

/** `{{digits "maSoThue" "10-3"}}`: a box for each letter, in groups. */
export interface PaperDigits {
  readonly type: 'digits'
  readonly field: string
  readonly groups: readonly number[]
  readonly place: Place
}

/** `{{alternative "dongY" "co" "đồng ý"}}`: words that are struck through when another choice was answered. */
export interface PaperAlternative {
  readonly type: 'alternative'
  readonly field: string
  readonly option: string
  readonly words: string
  readonly place: Place
}

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
