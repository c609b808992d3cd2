import type { Place } from '../../template/mistake.ts'

/** form.hbs after its syntax is read: elements, helpers and blocks, each with its place; not yet known to make a paper. */
export type Markup = MarkupText | MarkupElement | MarkupHelper | MarkupEach | MarkupIf

export interface MarkupText {
  readonly type: 'text'
  /** Whitespace as typed; `&nbsp;` is U+00A0. */
  readonly value: string
  readonly place: Place
}

export interface MarkupElement {
  readonly type: 'element'
  readonly name: string
  readonly attributes: ReadonlyMap<string, string>
  readonly children: readonly Markup[]
  readonly place: Place
}

/** `{{fill "hoTen" width=40}}`. */
export interface MarkupHelper {
  readonly type: 'helper'
  readonly name: string
  readonly texts: readonly Argument[]
  readonly options: ReadonlyMap<string, Argument>
  readonly place: Place
}

export type Argument = string | number | boolean

/** `{{#each x}} … {{/each}}`. */
export interface MarkupEach {
  readonly type: 'block'
  readonly name: 'each'
  readonly field: string
  readonly children: readonly Markup[]
  readonly place: Place
}

/** `{{#if x paperSays="…"}} … {{else}} … {{/if}}`; an `{{#unless}}` is an `if` with its sides changed. */
export interface MarkupIf {
  readonly type: 'block'
  readonly name: 'if'
  readonly field: string
  /** Where the instrument says that the words depend on the answer. */
  readonly paperSays: string
  readonly whenTrue: readonly Markup[]
  readonly whenFalse: readonly Markup[]
  readonly place: Place
}
