import { expect, it } from 'vitest'
import { printField, readField } from '../../test-support/read-field.ts'

it.each([
  ['0912 345 678', '0912345678', '0912 345 678'],
  ['+84 912.345.678', '0912345678', '0912 345 678'],
  ['(0252) 3822 123', '02523822123', '0252 3822 123'],
  ['+85620123456', '+85620123456', '+85620123456'],
])('reads the telephone number %s', (raw, value, printed) => {
  expect(readField('phone', raw)).toEqual({ value, errors: [], warnings: [] })
  expect(printField('phone', value).whole).toBe(printed)
})

it.each([
  ['091234567', 'wrong-length'],
  ['01234567890', 'old-prefix'],
  ['không có', 'not-digits'],
  [912345678, 'number-for-code'],
])('refuses %j as a telephone number', (raw, code) => {
  expect(readField('phone', raw).errors).toEqual([code])
})
