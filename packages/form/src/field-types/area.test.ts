import { expect, it } from 'vitest'
import { printField, readField } from '../../test-support/read-field.ts'

it.each([
  ['120,5', '120,5', '120,5 m²'],
  ['1.120,55', '1120,55', '1.120,55 m²'],
  [0.25, '0,25', '0,25 m²'],
  ['1200', '1200', '1.200 m²'],
])('reads the area %j', (raw, value, printed) => {
  expect(readField('area', raw)).toEqual({ value, errors: [], warnings: [] })
  expect(printField('area', value).soVaDonVi).toBe(printed)
})

it('refuses more decimals than land is measured with', () => {
  expect(readField('area', '1,2345').errors).toEqual(['too-many-decimals'])
  expect(readField('area', '1,2345', { decimals: 4 }).errors).toEqual([])
})
