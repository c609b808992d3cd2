import { isNesting } from '../field-types/field-types.ts'
import type { Condition, Edition, Field } from '../template/template.ts'
import { fieldTypeOf } from './type-of.ts'

/** One question of a form, told flat. */
export interface FieldInfo {
  /** From the form: `thanhVien.hoTen` is the column of a table, in answers `thanhVien[1].hoTen`. */
  readonly id: string
  readonly type: string
  readonly label: string
  /** Title of the section. */
  readonly section: string
  readonly question?: string
  readonly hint?: string
  readonly required: boolean | Condition
  /** When it is asked; the condition of the group or table around it holds besides. */
  readonly when?: Condition
  readonly choices?: readonly { readonly id: string; readonly label: string }[]
  /** Worked out, never asked. */
  readonly computed: boolean
  /** Whether the answer stands on the paper. */
  readonly printed: boolean
  /** Pieces that a paper may print singly. */
  readonly parts: readonly string[]
}

/** Every field of an edition, also those of groups and tables, in the order of the form. */
export function fieldList(edition: Edition): FieldInfo[] {
  return edition.sections.flatMap(({ title, fields }) => fields.flatMap((field) => infosOf(field, title, '')))
}

function infosOf(field: Field, section: string, prefix: string): FieldInfo[] {
  const { type, label, question, hint, required = false, when, compute, printed = true } = field
  const fieldType = fieldTypeOf(field)
  const info: FieldInfo = {
    id: prefix + field.id,
    type,
    label,
    section,
    ...(question !== undefined && { question }),
    ...(hint !== undefined && { hint }),
    required,
    ...(when !== undefined && { when }),
    ...(hasChoices(field) && { choices: field.choices }),
    computed: compute !== undefined,
    printed,
    parts: isNesting(fieldType) ? [] : Object.keys(fieldType.parts ?? {}),
  }
  const inner = field.fields ?? field.columns ?? []
  return [info, ...inner.flatMap((each) => infosOf(each, section, `${info.id}.`))]
}

const hasChoices = (field: Field): field is Field & { readonly choices: NonNullable<FieldInfo['choices']> } =>
  field.type === 'choice' || field.type === 'choices'
