import type { FieldType, NestingFieldType } from '../field-types/field-type.ts'
import { findFieldType, isNesting } from '../field-types/field-types.ts'
import type { Field } from '../template/template.ts'

/** The type of a field of a loaded form. Throws a RangeError for a field that no template reader let through. */
export function fieldTypeOf({ id, type }: Field): FieldType | NestingFieldType {
  const found = findFieldType(type)
  if (found === undefined) throw new RangeError(`Field ${id} has the unknown type ${JSON.stringify(type)}`)
  return found
}

/** As `fieldTypeOf`, for a field that is answered as a whole: no group and no table. */
export function plainTypeOf(field: Field): FieldType {
  const found = fieldTypeOf(field)
  if (isNesting(found))
    throw new RangeError(`Field ${field.id} is a ${field.type}: its own fields are answered, not it`)
  return found
}
