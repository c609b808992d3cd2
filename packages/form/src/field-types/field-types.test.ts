import { readdirSync } from 'node:fs'
import { unprintableCharacters } from '@viet-ho/document'
import { loadCommunes } from '@viet-ho/vietnamese'
import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import { rawAnswer } from '../../test-support/raw-answers.ts'
import { sampleFields } from '../../test-support/sample-fields.ts'
import { plainTypeOf } from '../answers/type-of.ts'
import type { Field } from '../template/template.ts'
import { fieldTypes, findFieldType, isNesting } from './field-types.ts'

beforeAll(loadCommunes)

const context = { today: '2026-11-24' }
const read = (field: Field, raw: unknown) => plainTypeOf(field).read(raw, field, context)

/** Files beside the field types: what several of them use. */
const shared = new Set([
  'address-units',
  'choice-list',
  'date-limits',
  'field-type',
  'field-types',
  'option-schemas',
  'read-identity-paper',
  'read-name',
  'read-number',
  'read-text',
  'reading',
  'record',
])

describe('the list of field types', () => {
  it('holds each file of the folder under the name of the file, and nothing else', () => {
    const files = readdirSync(new URL('.', import.meta.url)).filter((file) => !file.endsWith('.test.ts'))
    const named = files.map((file) => file.replace(/\.ts$/, '')).filter((name) => !shared.has(name))
    expect(fieldTypes.map(({ type }) => type).sort()).toEqual(named.sort())
  })

  it('finds a type by its own name only', () => {
    expect(findFieldType('text')?.type).toBe('text')
    expect(findFieldType('constructor')).toBeUndefined()
  })

  it('has a sample field for each type that is answered as a whole', () => {
    const plain = fieldTypes.filter((fieldType) => !isNesting(fieldType)).map(({ type }) => type)
    expect([...new Set(sampleFields.map(({ type }) => type))]).toEqual(plain)
  })
})

describe.each(sampleFields.map((field, index) => [`${field.type} ${index}`, field] as const))('%s', (_, field) => {
  const fieldType = plainTypeOf(field)

  it('reads any JSON value without throwing, to an answer or to troubles that say what to do', () => {
    fc.assert(
      fc.property(fc.oneof(fc.jsonValue(), fc.string({ unit: 'binary' }), rawAnswer(field)), (raw) => {
        const { value, errors, warnings } = read(field, raw)
        if (value !== undefined) expect(errors).toEqual([])
        for (const { code, message } of [...errors, ...warnings]) {
          expect(code).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/)
          expect(message.toLowerCase()).toContain('ô thử')
        }
      }),
    )
  })

  it('gives answers that read again to themselves, and that paper can hold', () => {
    fc.assert(
      fc.property(rawAnswer(field), (raw) => {
        const { value } = read(field, raw)
        if (value === undefined) return
        expect(read(field, value).value).toEqual(value)
        const parts = Object.values(fieldType.parts ?? {}).map((print) => print(value, field))
        for (const printed of [fieldType.print(value, field), ...parts]) {
          expect(unprintableCharacters(printed.replaceAll('\n', ''))).toEqual([])
          expect(printed.normalize('NFC')).toBe(printed)
        }
        expect(fieldType.say(value, field)).not.toBe('')
      }),
    )
  })

  it('counts a blank answer as none', () => {
    for (const blank of ['', '  ', '\u00A0', '\n'])
      expect(read(field, blank)).toMatchObject({ value: undefined, errors: [] })
  })

  it.each([
    ['null', null],
    ['an object of a stranger', JSON.parse('{"__proto__": {"polluted": true}, "constructor": 1}')],
    ['a list of lists', [[[]]]],
  ])('refuses %s', (_, raw) => {
    const { value, errors } = read(field, raw)
    expect(value).toBeUndefined()
    expect(errors.length).toBeGreaterThan(0)
    expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false)
  })

  it.each([
    ['an emoji', 'a😀b'],
    ['a control character', 'a\u0000b'],
    ['a right-to-left override', 'a\u202Eb'],
    ['half of a surrogate pair', 'a\uD83Db'],
    ['letters of another script', 'ký 中'],
  ])('refuses %s by name', (_, raw) => {
    const inPieces =
      typeof fieldType.keys === 'function'
        ? Object.fromEntries(Object.keys(fieldType.keys(field)).map((key) => [key, raw]))
        : raw
    const { value, errors } = read(field, inPieces)
    expect(value).toBeUndefined()
    expect(errors.map(({ code }) => code)).toContain('unprintable-character')
    expect(errors.map(({ message }) => message).join()).toMatch(/U\+/)
  })

  it('refuses what is too long, and tells both lengths', () => {
    for (const length of [10_000, 5_000_000]) {
      const raw = 'ạ'.repeat(length)
      const inPieces =
        typeof fieldType.keys === 'function'
          ? Object.fromEntries(Object.keys(fieldType.keys(field)).map((key) => [key, raw]))
          : raw
      const { value, errors } = read(field, inPieces)
      expect(value).toBeUndefined()
      expect(errors.find(({ code }) => code === 'too-long')?.message).toMatch(new RegExp(`\\d+ .*${length}`))
    }
  })

  it('tells editors what it takes in JSON Schema, and people how to write it', () => {
    expect(JSON.parse(JSON.stringify(fieldType.jsonSchema(field)))).toEqual(fieldType.jsonSchema(field))
    expect(fieldType.example(field)).toBeTypeOf('string')
  })
})
