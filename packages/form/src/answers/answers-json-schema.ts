import { isNesting } from '../field-types/field-types.ts'
import type { Edition, Field } from '../template/template.ts'
import { mostRows } from './read-slots.ts'
import { fieldTypeOf } from './type-of.ts'

/**
 * JSON Schema (draft 2020-12) of the answers to an edition, for editors and for programs that fill forms. It tells shapes; `validate` tells what is
 * right. A field is required here only where it is so without a condition and nothing fills it by itself.
 */
export function answersJsonSchema(edition: Edition): object {
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: edition.title,
    description: `${edition.formId} ${edition.id}: ${edition.formNumber}, ${edition.instrument}`,
    ...objectSchema(edition.sections.flatMap(({ fields }) => fields)),
  }
}

function objectSchema(fields: readonly Field[]): object {
  const required = fields.filter(isAlwaysTyped).map(({ id }) => id)
  return {
    type: 'object',
    properties: Object.fromEntries(fields.map((field) => [field.id, fieldSchema(field)])),
    required,
    additionalProperties: false,
  }
}

const isAlwaysTyped = ({ required, when, compute, default: preset }: Field) =>
  required === true && when === undefined && compute === undefined && preset === undefined

function fieldSchema(field: Field): object {
  const told = { title: field.label, ...(field.hint !== undefined && { description: field.hint }) }
  const fieldType = fieldTypeOf(field)
  if (!isNesting(fieldType)) return { ...told, ...fieldType.jsonSchema(field) }
  if (fieldType.nests === 'fields') return { ...told, ...objectSchema(field.fields ?? []) }
  const minItems = typeof field.minRows === 'number' && isAlwaysTyped(field) ? { minItems: field.minRows } : {}
  return { ...told, type: 'array', items: objectSchema(field.columns ?? []), ...minItems, maxItems: mostRows(field) }
}
