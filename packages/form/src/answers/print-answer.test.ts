import { expect, it } from 'vitest'
import { fieldOf } from '../../test-support/read-field.ts'
import { printAnswer } from './print-answer.ts'

it('prints an answer whole and in parts', () => {
  const field = fieldOf('address')
  expect(printAnswer(field, { xa: 'Phường Phan Thiết', tinh: 'Tỉnh Lâm Đồng' })).toBe(
    'Phường Phan Thiết, Tỉnh Lâm Đồng',
  )
  expect(printAnswer(field, { xa: 'Phường Phan Thiết', tinh: 'Tỉnh Lâm Đồng' }, 'xa')).toBe('Phường Phan Thiết')
})

it.each([
  ['a part that the type does not have', 'address', 'huyen'],
  ['a part by the name of a method', 'address', 'toString'],
  ['a part of a type without parts', 'text', 'xa'],
  ['a group', 'group', undefined],
  ['a type that does not exist', 'constructor', undefined],
])('throws for %s', (_, type, part) => {
  expect(() => printAnswer(fieldOf(type), 'x', part)).toThrow(RangeError)
})
