import * as z from 'zod'
import { editionSchema } from './schemas/edition-schema.ts'
import { fieldsSchema } from './schemas/fields-schema.ts'
import { formSchema } from './schemas/form-schema.ts'
import { officeSchema } from './schemas/office-schema.ts'

/** JSON Schemas (draft 2020-12) of form.yaml, edition.yaml, fields.yaml and office.yaml, for editors. `checkForm` knows more mistakes than they do. */
export function templateJsonSchemas(): Record<'form' | 'edition' | 'fields' | 'office', object> {
  return {
    form: toJsonSchema(formSchema, 'form.yaml'),
    edition: toJsonSchema(editionSchema, 'edition.yaml'),
    fields: toJsonSchema(fieldsSchema, 'fields.yaml'),
    office: toJsonSchema(officeSchema, 'office.yaml'),
  }
}

function toJsonSchema(schema: z.ZodType, title: string): object {
  return { title, ...z.toJSONSchema(schema, { io: 'input', target: 'draft-2020-12', override: acceptAnyScalar }) }
}

/** Editors read YAML by another schema than we do: what we take as the text `1.001612` or `true` they see as a number or a truth value. */
function acceptAnyScalar({ jsonSchema }: { jsonSchema: z.core.JSONSchema.BaseSchema }): void {
  if (jsonSchema.type === 'string' && jsonSchema.enum === undefined && jsonSchema.const === undefined) {
    jsonSchema.type = ['string', 'number', 'boolean'] as never
  }
}
