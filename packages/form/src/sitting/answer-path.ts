import { fieldsWithin } from '../template/field-scope.ts'
import type { Edition, Field } from '../template/template.ts'

/** Where an answer stands: ids, and after the id of a table the row, from 0. `thanhVien[2].hoTen` → `['thanhVien', 1, 'hoTen']`. */
export type AnswerPath = readonly (string | number)[]

const step = '[a-z][A-Za-z0-9]*(?:\\[[1-9]\\d{0,2}\\])?'
const wholePath = new RegExp(`^${step}(?:\\.${step})*$`)

/** Takes a path apart; undefined for what is none. */
export function parsePath(path: string): AnswerPath | undefined {
  if (!wholePath.test(path)) return undefined
  return (path.match(/[^.[\]]+/g) ?? []).map((part) => (/^\d/.test(part) ? Number(part) - 1 : part))
}

export const printPath = (path: AnswerPath) =>
  path.reduce<string>(
    (text, part) => (typeof part === 'number' ? `${text}[${part + 1}]` : text === '' ? part : `${text}.${part}`),
    '',
  )

/** The field that a path means; undefined where the edition has none, or where a row is missing or one too many. */
export function fieldAt(edition: Edition, path: AnswerPath): Field | undefined {
  let fields: readonly Field[] | undefined = edition.sections.flatMap((section) => section.fields)
  let field: Field | undefined
  for (const [index, part] of path.entries()) {
    if (typeof part === 'number') {
      if (field?.columns === undefined || typeof path[index - 1] === 'number') return undefined
      fields = field.columns
      // A row by itself is no field.
      if (index === path.length - 1) return undefined
      continue
    }
    if (field?.columns !== undefined && typeof path[index - 1] !== 'number') return undefined
    field = fields?.find(({ id }) => id === part)
    if (field === undefined) return undefined
    fields = fieldsWithin(field)
  }
  return field
}
