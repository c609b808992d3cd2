import { expect, it } from 'vitest'
import { readField } from '../../test-support/read-field.ts'

it.each([
  ['0100109106', '0100109106'],
  ['0100109106001', '0100109106-001'],
  ['060185001234', '060185001234'],
])('reads the tax code %s', (raw, value) => {
  expect(readField('tax-code', raw)).toEqual({ value, errors: [], warnings: [] })
})

it.each([
  ['0100109107', 'wrong-check-digit'],
  ['123', 'wrong-length'],
  [100109106, 'number-for-code'],
])('refuses %j as a tax code', (raw, code) => {
  expect(readField('tax-code', raw).errors).toEqual([code])
})
