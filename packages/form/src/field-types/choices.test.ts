import { expect, it } from 'vitest'
import { printField, readField } from '../../test-support/read-field.ts'

const options = {
  choices: [
    { id: 'nuoc', label: 'Cấp nước' },
    { id: 'dien', label: 'Cấp điện, chiếu sáng' },
  ],
}

it.each([
  [
    ['dien', 'nuoc', 'dien'],
    ['nuoc', 'dien'],
  ],
  ['cấp điện, chiếu sáng; nuoc', ['nuoc', 'dien']],
  [['', 'nuoc'], ['nuoc']],
  [[], undefined],
])('takes %j for choices, each once and in the order of the form', (raw, value) => {
  expect(readField('choices', raw, options)).toEqual({ value, errors: [], warnings: [] })
})

it.each([
  [
    ['gas', 'nuoc', 1],
    ['not-a-choice[1]', 'number-for-code[3]'],
  ],
  [{ nuoc: true }, ['wrong-shape']],
  [Array.from({ length: 100_000 }, () => 'nuoc'), ['too-many-choices']],
])('refuses what is no choice, each by its place', (raw, errors) => {
  expect(readField('choices', raw, options).errors).toEqual(errors)
})

it('prints the labels of choices', () => {
  expect(printField('choices', ['nuoc', 'dien'], options).whole).toBe('Cấp nước, Cấp điện, chiếu sáng')
})
