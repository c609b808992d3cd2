import { styles } from '@viet-ho/document'
import * as z from 'zod'
import { fieldTypes, isNesting } from '../src/field-types/field-types.ts'
import { fieldTypeDescriptions } from '../src/messages/field-type-descriptions.ts'
import { keyDescriptions } from '../src/messages/key-descriptions.ts'
import { templateJsonSchemas } from '../src/template/template-json-schemas.ts'

interface Schema {
  readonly description?: string
  readonly properties?: Readonly<Record<string, Schema>>
  readonly required?: readonly string[]
  readonly items?: Schema
  readonly anyOf?: readonly Schema[]
  readonly oneOf?: readonly Schema[]
  readonly $defs?: Readonly<Record<string, Schema>>
}

/** The tables of form-templates/README.md, by name. */
export function readmeTables(): Readonly<Record<string, string>> {
  const { form, edition, fields, office } = templateJsonSchemas() as Readonly<Record<string, Schema>>
  const { rules, ...sections } = fields?.properties ?? {}
  return {
    form: keyTable(form),
    edition: keyTable(edition),
    fields: keyTable({
      properties: { ...sections, ...(rules && { rules: { description: rules.description ?? '' } }) },
      required: fields?.required ?? [],
    }),
    common: commonTable(fields?.$defs?.field),
    types: typeTable(),
    options: optionTable(),
    condition: keyTable(merged(fields?.$defs?.condition)),
    rules: keyTable(merged(rules?.items)),
    styles: table(
      ['Kiểu', 'Dùng cho'],
      Object.entries(styles).map(([name, { name: vietnamese }]) => [code(name), vietnamese]),
    ),
    office: keyTable(office),
  }
}

const code = (word: string) => `\`${word}\``

const table = (head: readonly string[], rows: readonly (readonly string[])[]) =>
  [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n')

/** Each key with what it means; the keys below another behind it, with a dot. */
const keyTable = (schema: Schema | undefined) => table(['Mục', 'Bắt buộc', 'Ghi gì'], keyRows(schema, ''))

function keyRows({ properties = {}, required = [] }: Schema = {}, prefix: string): string[][] {
  return Object.entries(properties).flatMap(([key, property]) => {
    const { description = '', items } = property
    const inner = property.properties === undefined ? items : property
    return [
      [code(prefix + key), required.includes(key) ? 'có' : '', description],
      ...(inner?.properties === undefined ? [] : keyRows(inner, `${prefix}${key}.`)),
    ]
  })
}

/** One schema with the keys of every branch. */
const merged = ({ anyOf = [] }: Schema = {}): Schema => ({
  properties: Object.assign({}, ...anyOf.map(({ properties }) => properties)),
})

const optionNames = new Set(fieldTypes.flatMap(({ options }) => Object.keys(options)))

/** What fields say whatever their type. */
function commonTable({ oneOf = [] }: Schema = {}): string {
  const every: Schema = { properties: Object.assign({}, ...oneOf.map(({ properties }) => properties)) }
  const required = ['id', 'type', 'label']
  const own = new Set([...optionNames, 'fields', 'columns'])
  const common = Object.entries(every.properties ?? {}).filter(([key]) => !own.has(key))
  const rows = common.flatMap(([key, property]) => {
    const forms = merged(property).properties ?? {}
    const inner = Object.entries(forms).map(([word, { description = '' }]) => [
      `${key}: { ${word}: … }`,
      '',
      description,
    ])
    const { description = '' } = key === 'type' ? { description: keyDescriptions.type ?? '' } : property
    return [[key, required.includes(key) ? 'có' : '', description], ...(key === 'required' ? [] : inner)]
  })
  return table(
    ['Mục', 'Bắt buộc', 'Ghi gì'],
    rows.map(([key = '', ...cells]) => [code(key), ...cells]),
  )
}

function typeTable(): string {
  const rows = fieldTypes.map((fieldType) => {
    const { type, options } = fieldType
    const parts = isNesting(fieldType) ? [] : Object.keys(fieldType.parts ?? {})
    const own = [...Object.keys(options), ...(isNesting(fieldType) ? [fieldType.nests] : [])]
    return [code(type), fieldTypeDescriptions[type] ?? '', own.map(code).join(' '), parts.map(code).join(' ')]
  })
  return table(['Kiểu', 'Dùng cho', 'Mục riêng', 'Phần in riêng được'], rows)
}

function optionTable(): string {
  const rows = new Map<string, string[]>()
  for (const { options } of fieldTypes) {
    for (const [option, schema] of Object.entries(options)) {
      const isRequired = !z.safeParse(z.object({ option: schema }), {}).success
      const description = keyDescriptions[`field.${option}`] ?? keyDescriptions[option] ?? ''
      rows.set(option, [code(option), isRequired ? 'có' : '', description])
    }
  }
  for (const nests of ['fields', 'columns']) rows.set(nests, [code(nests), 'có', keyDescriptions[nests] ?? ''])
  return table(['Mục riêng', 'Bắt buộc', 'Ghi gì'], [...rows.values()])
}
