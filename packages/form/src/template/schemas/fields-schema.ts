import * as z from 'zod'
import type { FieldType, NestingFieldType } from '../../field-types/field-type.ts'
import { fieldTypes, isNesting } from '../../field-types/field-types.ts'
import { decimalNumber, id, trueOrFalse } from '../../field-types/option-schemas.ts'
import { expected } from '../../messages/template.ts'
import { strictObject } from '../strict-object.ts'
import { type Field, type Rule, roles, type Section } from '../template.ts'
import { conditionSchema } from './condition-schema.ts'
import { fieldPath, line, sentences } from './texts.ts'

const computation = z.union(
  [
    strictObject({ copy: fieldPath }),
    strictObject({ sum: z.array(fieldPath).min(1).max(50) }),
    strictObject({ count: fieldPath }),
    strictObject({ age: fieldPath }),
  ],
  { error: expected.computation },
)

const preset = z.union(
  [
    strictObject({ value: line }),
    strictObject({ office: fieldPath }),
    strictObject({ signing: z.union([z.literal('true'), z.literal(true)]).transform(() => true as const) }),
    strictObject({ today: z.union([z.literal('true'), z.literal(true)]).transform(() => true as const) }),
  ],
  { error: expected.preset },
)

const role = z.enum(roles)

/** What any field may say; a group only these, its fields the others. */
const common = {
  id,
  label: line,
  hint: sentences.exactOptional(),
  guidance: sentences.exactOptional(),
  when: conditionSchema.exactOptional(),
  role: role.exactOptional(),
}

/** What is asked may say besides. */
const asked = {
  question: line.exactOptional(),
  required: z.union([trueOrFalse, conditionSchema], { error: expected.required }).exactOptional(),
  printed: trueOrFalse.exactOptional(),
}

/** What has an answer of its own may say besides. */
const answered = {
  default: preset.exactOptional(),
  compute: computation.exactOptional(),
  readback: line.exactOptional(),
}

function fieldOfType(fieldType: FieldType | NestingFieldType) {
  const type = z.literal(fieldType.type)
  if (!isNesting(fieldType)) return strictObject({ ...common, type, ...asked, ...answered, ...fieldType.options })
  const inner = z
    .array(z.lazy(() => fieldSchema))
    .min(1)
    .max(200)
  if (fieldType.nests === 'columns')
    return strictObject({ ...common, type, ...asked, ...fieldType.options, columns: inner })
  return strictObject({ ...common, type, ...fieldType.options, fields: inner })
}

const [first, ...others] = fieldTypes.map(fieldOfType)
if (first === undefined) throw new Error('There is no field type')

/** A field with the options of its own type, and no others. */
const fieldSchema: z.ZodType<Field, unknown> = z.discriminatedUnion('type', [first, ...others]).meta({ id: 'field' })

const rule = { code: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, { error: expected.ruleCode }), message: line }

const whole = z.union([decimalNumber, fieldPath], { error: expected.whole })

const ruleSchema: z.ZodType<Rule, unknown> = z.union(
  [
    strictObject({ exactlyOne: fieldPath, ...rule }),
    strictObject({ unique: fieldPath, ...rule }),
    strictObject({ atLeastOneOf: z.array(fieldPath).min(2).max(50), ...rule }),
    strictObject({ different: z.tuple([fieldPath, fieldPath]), ...rule }),
    strictObject({ notBefore: z.tuple([fieldPath, fieldPath]), ...rule }),
    strictObject({ addUp: z.array(fieldPath).min(1).max(50), to: whole, ...rule }),
  ],
  { error: expected.rule },
)

const sectionSchema: z.ZodType<Section, unknown> = strictObject({
  title: line,
  role: role.exactOptional(),
  fields: z.array(fieldSchema).min(1).max(200),
})

/** fields.yaml: sections of fields in the order they are asked, rules across them, and how the read-back ends. */
export const fieldsSchema = strictObject({
  sections: z.array(sectionSchema).min(1).max(100),
  rules: z.array(ruleSchema).max(100).default([]),
  summary: z.array(line).max(20).default([]),
  commitment: z.array(line).max(20).default([]),
  teachBack: z
    .array(strictObject({ question: line, listenFor: sentences, when: conditionSchema.exactOptional() }))
    .max(10)
    .default([]),
})
