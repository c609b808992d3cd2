import { expect, it } from 'vitest'
import { printField, readField } from '../../test-support/read-field.ts'

it.each([
  ...['có', 'CÓ', 'co', 'x', 'X', 'true', '1', true].map((raw) => [raw, true] as const),
  ...['không', 'khong', 'false', '0', false].map((raw) => [raw, false] as const),
])('takes %j for %j', (raw, value) => {
  expect(readField('yes-no', raw)).toEqual({ value, errors: [], warnings: [] })
})

it.each([
  ['chưa biết', 'not-yes-or-no'],
  ['toString', 'not-yes-or-no'],
  [1, 'number-for-code'],
  [[true], 'wrong-shape'],
])('refuses %j for yes or no', (raw, code) => {
  expect(readField('yes-no', raw).errors).toEqual([code])
})

it('prints an answer in words, and as a cross for yes only', () => {
  expect(printField('yes-no', true)).toEqual({ whole: 'Có', x: 'X' })
  expect(printField('yes-no', false)).toEqual({ whole: 'Không', x: '' })
})
