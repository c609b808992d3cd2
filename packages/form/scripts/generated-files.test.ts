import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { fieldTypes } from '../src/field-types/field-types.ts'
import { fieldTypeDescriptions } from '../src/messages/field-type-descriptions.ts'
import { generatedFiles, root } from './generated-files.ts'

describe('what is made from the schemas', () => {
  it.each([...generatedFiles()])(
    'is fresh in %s; otherwise run node packages/form/scripts/generate.ts',
    (path, text) => {
      expect(readFileSync(new URL(path, root), 'utf8')).toBe(text)
    },
  )

  it('tells of every field type what it is for', () => {
    expect(Object.keys(fieldTypeDescriptions)).toEqual(fieldTypes.map(({ type }) => type))
  })
})
