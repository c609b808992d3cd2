import * as z from 'zod'
import { keyDescriptions } from '../messages/key-descriptions.ts'
import { ratesSchema } from '../rates/rates.ts'
import { changesSchema } from './schemas/changes-schema.ts'
import { editionSchema } from './schemas/edition-schema.ts'
import { fieldsSchema } from './schemas/fields-schema.ts'
import { formSchema } from './schemas/form-schema.ts'
import { officeSchema } from './schemas/office-schema.ts'

type JsonSchema = z.core.JSONSchema.BaseSchema

/** JSON Schemas (draft 2020-12) of form.yaml, edition.yaml, fields.yaml, changes.yaml, office.yaml and rates.yaml, for editors. `checkForm` knows more mistakes than they do. */
export function templateJsonSchemas(): Record<'form' | 'edition' | 'fields' | 'changes' | 'office' | 'rates', object> {
  return {
    form: toJsonSchema(formSchema, 'form'),
    edition: toJsonSchema(editionSchema, 'edition'),
    fields: toJsonSchema(fieldsSchema, 'fields'),
    changes: toJsonSchema(changesSchema, 'changes'),
    office: toJsonSchema(officeSchema, 'office'),
    rates: toJsonSchema(ratesSchema, 'rates'),
  }
}

function toJsonSchema(schema: z.ZodType, name: string): object {
  const {
    $schema,
    $defs = {},
    ...json
  } = z.toJSONSchema(schema, {
    io: 'input',
    target: 'draft-2020-12',
    override: acceptAnyScalar,
  })
  const defs = Object.entries($defs).map(([id, inner]) => [id, describeKeys(inner, id)])
  return {
    $schema,
    title: `${name}.yaml`,
    ...describeKeys(json, name),
    ...(defs.length > 0 && { $defs: Object.fromEntries(defs) }),
  }
}

/** Editors read YAML by another schema than we do: what we take as the text `1.001612` or `true` they see as a number or a truth value. */
function acceptAnyScalar({ jsonSchema }: { jsonSchema: JsonSchema }): void {
  if (jsonSchema.type === 'string' && jsonSchema.enum === undefined && jsonSchema.const === undefined) {
    jsonSchema.type = ['string', 'number', 'boolean'] as never
  }
}

/** The schema with what each key means. `holder` is the key above, or what the whole is called. */
function describeKeys<Schema extends JsonSchema>(schema: Schema, holder: string): Schema {
  const described: Record<string, unknown> = { ...schema }
  for (const list of ['anyOf', 'oneOf', 'prefixItems'] as const) {
    if (schema[list] !== undefined)
      described[list] = schema[list].map((inner) => describeKeys(inner as JsonSchema, holder))
  }
  if (typeof schema.items === 'object' && !Array.isArray(schema.items)) {
    described.items = describeKeys(schema.items as JsonSchema, holder)
  }
  if (typeof schema.additionalProperties === 'object') {
    described.additionalProperties = describeKeys(schema.additionalProperties as JsonSchema, holder)
  }
  if (schema.properties !== undefined) {
    const properties = Object.entries(schema.properties).map(([key, inner]) => {
      const description = keyDescriptions[`${holder}.${key}`] ?? keyDescriptions[key]
      return [key, { ...(description !== undefined && { description }), ...describeKeys(inner as JsonSchema, key) }]
    })
    described.properties = Object.fromEntries(properties)
  }
  return described as Schema
}
