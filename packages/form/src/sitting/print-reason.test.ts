import { expect, it } from 'vitest'
import { isPrintReason } from './print-reason.ts'

it.each([
  ['Công dân cần nộp ngay hôm nay', true],
  ['gấp lắm', true],
  ['đồng ý', false],
  ['Vẫn in', false],
  ['có', false],
  ['12345', false],
  ['', false],
])('takes %j for a reason to print: %s', (typed, expected) => {
  expect(isPrintReason(typed)).toBe(expected)
})
