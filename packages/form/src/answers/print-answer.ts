import type { AnswerValue } from '../field-types/field-type.ts'
import type { Field } from '../template/template.ts'
import { plainTypeOf } from './type-of.ts'

/**
 * A canonical answer as it stands on paper, or one named part of it (`truSo.xa`: part `xa` of an address). May hold line breaks (`\n`) where the
 * field type is `long-text`. Throws a RangeError for a part that the field's type doesn't have, and for a group or table.
 */
export function printAnswer(field: Field, answer: AnswerValue, part?: string): string {
  const fieldType = plainTypeOf(field)
  if (part === undefined) return fieldType.print(answer, field)
  const { parts = {} } = fieldType
  const print = Object.hasOwn(parts, part) ? parts[part] : undefined
  if (print === undefined)
    throw new RangeError(`Field ${field.id} of type ${field.type} has no part ${JSON.stringify(part)}`)
  return print(answer, field)
}
