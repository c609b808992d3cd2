import { expect, it } from 'vitest'
import { nearestNames } from './nearest-names.ts'

const known = ['hoTen', 'ngaySinh', 'gioiTinh', 'dienThoai', 'dienThoaiTruSo']

it.each([
  ['hotem', ['hoTen']],
  ['Họ tên', ['hoTen']],
  ['ho_ten', ['hoTen']],
  ['dienThoaiTruso', ['dienThoaiTruSo']],
  ['dienthoi', ['dienThoai']],
  ['diaChi', []],
  ['__proto__', []],
  ['', []],
  ['x', []],
  ['hoTen'.repeat(1000), []],
])('finds what %j may have meant: %j', (typed, expected) => {
  expect(nearestNames(typed, known)).toEqual(expected)
})

it('tells the nearest first, three at most', () => {
  expect(nearestNames('aaaa', ['aaab', 'aaaa', 'aaac', 'aaad', 'bbbb'])).toEqual(['aaaa', 'aaab', 'aaac'])
})
