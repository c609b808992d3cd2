import { expect, it } from 'vitest'
import { fieldOf } from '../../test-support/read-field.ts'
import type { Condition } from '../template/template.ts'
import { describeCondition } from './describe-condition.ts'

const fields = [
  { ...fieldOf('choice', { choices: [{ id: 'caNhan', label: 'Cá nhân' }] }), id: 'chuThe', label: 'Chủ thể' },
  { ...fieldOf('yes-no'), id: 'chinh', label: 'Ngành chính' },
  { ...fieldOf('text'), id: 'ghiChu', label: 'Ghi chú' },
]

it.each<[Condition, string]>([
  [{ field: 'chuThe', is: 'caNhan' }, '“Chủ thể” là “Cá nhân”'],
  [{ field: 'chinh', is: 'co' }, '“Ngành chính” là “Có”'],
  [{ field: 'chinh', isNot: 'co' }, '“Ngành chính” không phải là “Có”'],
  [{ field: 'ghiChu', isAnswered: true }, '“Ghi chú” đã ghi'],
  [{ field: 'ghiChu', isAnswered: false }, '“Ghi chú” để trống'],
  [{ field: 'ghiChu', isOneOf: ['a', 'b'] }, '“Ghi chú” là “a” hoặc “Ghi chú” là “b”'],
  [
    { all: [{ field: 'chinh', is: 'co' }, { not: { field: 'ghiChu', is: 'x' } }] },
    '“Ngành chính” là “Có” và không phải “Ghi chú” là “x”',
  ],
  [{ field: 'nhom.chinh', is: 'khong' }, '“Ngành chính” là “Không”'],
  [{ field: 'vang', is: 'x' }, '“vang” là “x”'],
])('tells %j in words', (condition, expected) => {
  expect(describeCondition(condition, fields)).toBe(expected)
})
