import type { Place } from '../../template/mistake.ts'
import type { PaperPhrasing } from '../paper.ts'

/** What an option of a helper takes: true or false, or a whole number between two bounds. */
export type OptionKind = 'boolean' | { readonly least: number; readonly most: number }

/** A helper as it was called, its arguments checked. */
export interface Call {
  readonly texts: readonly string[]
  readonly options: { readonly [name: string]: number | boolean }
  readonly place: Place
}

/** One of the closed list of words that form.hbs may write between `{{` and `}}`. */
export interface Helper {
  /** As written in form.hbs. */
  readonly name: string
  /** How many texts in quotation marks it takes. */
  readonly texts: { readonly least: number; readonly most: number }
  readonly options: { readonly [name: string]: OptionKind }
  /** Whether the texts are as the helper takes them; absent: any are. */
  fits?(texts: readonly string[]): boolean
  toPaper(call: Call): PaperPhrasing
}
