import { expect, it } from 'vitest'
import { readField } from '../../test-support/read-field.ts'

it('reads an e-mail address', () => {
  expect(readField('email', ' Hong.Anh@VIDU.vn ')).toEqual({ value: 'Hong.Anh@vidu.vn', errors: [], warnings: [] })
})

it.each([
  ['hong.anh', 'no-at-sign'],
  ['hồng@vidu.vn', 'not-ascii'],
  ['a b@vidu.vn', 'odd-character'],
  ['a@vidu', 'wrong-domain'],
])('refuses %j as an e-mail address', (raw, code) => {
  expect(readField('email', raw).errors).toEqual([code])
})
