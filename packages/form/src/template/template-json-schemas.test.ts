import { describe, expect, it } from 'vitest'
import { keyDescriptions } from '../messages/key-descriptions.ts'
import { templateJsonSchemas } from './template-json-schemas.ts'

type Json = { readonly [key: string]: unknown }

/** Every property in a schema, with the key that holds it. */
function propertiesOf(schema: unknown, holder: string): { name: string; key: string; property: Json }[] {
  if (typeof schema !== 'object' || schema === null) return []
  return Object.entries(schema).flatMap(([word, inner]) => {
    if (word === '$defs') return Object.entries(inner as Json).flatMap(([id, each]) => propertiesOf(each, id))
    if (word !== 'properties') return propertiesOf(inner, holder)
    return Object.entries(inner as Json).flatMap(([key, property]) => [
      { name: `${holder}.${key}`, key, property: property as Json },
      ...propertiesOf(property, key),
    ])
  })
}

const properties = Object.entries(templateJsonSchemas()).flatMap(([name, schema]) => propertiesOf(schema, name))

describe('templateJsonSchemas', () => {
  it('tells of every key what it means', () => {
    expect(
      properties.filter(({ property }) => typeof property.description !== 'string').map(({ name }) => name),
    ).toEqual([])
  })

  it('describes no key that there isn’t', () => {
    const known = new Set(properties.flatMap(({ name, key }) => [name, key]))
    expect(Object.keys(keyDescriptions).filter((name) => !known.has(name))).toEqual([])
  })

  it('takes what an editor sees as a number or a truth value', () => {
    const { form } = templateJsonSchemas()
    expect(form).toMatchObject({
      $schema: 'https://json-schema.org/draft/2020-12/schema',
      title: 'form.yaml',
      properties: { title: { type: ['string', 'number', 'boolean'], description: keyDescriptions['form.title'] } },
      required: ['title', 'fieldOfAdministration', 'procedures'],
      additionalProperties: false,
    })
  })

  it('is plain JSON', () => {
    const schemas = templateJsonSchemas()
    expect(JSON.parse(JSON.stringify(schemas))).toEqual(schemas)
  })
})
