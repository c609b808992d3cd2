import { childOf, switchOf, type XmlTree } from './xml-tree.ts'

/** A field between its beginning and its end. */
export interface Field {
  instruction: string
  phase: 'code' | 'result'
  /** Its result is not shown: something else stands for it. */
  isReplaced: boolean
  /** The settings of an old form field. */
  readonly form: XmlTree | undefined
}

export type FieldMeaning =
  | { readonly type: 'page-number' | 'page-count' | 'result' | 'link' | 'other' }
  | { readonly type: 'check-box'; readonly checked: boolean }
  | { readonly type: 'symbol'; readonly code: number; readonly font: string }

/** What the reader makes of a field: its result, shown as Word saved it, or something else in its place. */
export function fieldMeaning({ instruction, form }: Pick<Field, 'instruction' | 'form'>): FieldMeaning {
  const [name = '', ...words] = instruction.trim().split(/\s+/)
  switch (name.toUpperCase()) {
    case 'PAGE':
      return { type: 'page-number' }
    case 'NUMPAGES':
    case 'SECTIONPAGES':
      return { type: 'page-count' }
    case 'FORMCHECKBOX': {
      const box = childOf(form, 'w:checkBox')
      return { type: 'check-box', checked: switchOf(box, 'w:checked') ?? switchOf(box, 'w:default') ?? false }
    }
    case 'SYMBOL': {
      const font = /\\f\s+"?([^"\\]+)"?/i.exec(instruction)?.[1]?.trim() ?? 'Symbol'
      const code = Number(words[0])
      return Number.isInteger(code) ? { type: 'symbol', code, font } : { type: 'other' }
    }
    case 'HYPERLINK':
      return { type: 'link' }
    case 'FORMTEXT':
    case 'FORMDROPDOWN':
      return { type: 'result' }
    default:
      return { type: 'other' }
  }
}

/** Whether what is read now is the code of a field, or a result that something else stands for. */
export const isHidden = (fields: readonly Field[]): boolean =>
  fields.some((field) => field.phase === 'code' || field.isReplaced)
