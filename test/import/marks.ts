import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { BlankKind } from '@viet-ho/form-import'
import { parse } from 'yaml'

/** A blank that a person marked on an official form. */
export interface Mark {
  readonly kind: BlankKind
  readonly paragraph: number
  readonly from: number
  readonly to: number
  readonly lastParagraph?: number
  readonly label: string
  /** Other words that name it as well. */
  readonly labels?: readonly string[]
  readonly types: readonly string[]
  readonly ids?: readonly string[]
  readonly table?: number
  readonly columns?: readonly { readonly label: string; readonly types: readonly string[] }[]
  readonly doubtful?: boolean
}

export interface MarkedForm {
  readonly file: string
  readonly title: string
  readonly blanks: readonly Mark[]
}

const folder = join(import.meta.dirname, 'marks')

/** The forms whose blanks were marked by hand; the Word files themselves are not part of the project. */
export const markedForms = (): MarkedForm[] =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.yaml'))
    .sort()
    .map((name) => parse(readFileSync(join(folder, name), 'utf8')) as MarkedForm)
