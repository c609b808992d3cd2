import { describe, expect, it } from 'vitest'
import type { AnswerValue } from '../field-types/field-type.ts'
import type { Condition } from '../template/template.ts'
import { conditionFields, holds } from './condition.ts'

const answers: Record<string, AnswerValue> = {
  chuThe: 'caNhan',
  giay: ['nuoc', 'dien'],
  dongY: true,
  tuChoi: false,
  nguoi: { hoTen: 'An' },
  dong: [{ ten: 'a' }],
  rong: [],
}

describe('holds', () => {
  it.each<[Condition, boolean]>([
    [{ field: 'chuThe', is: 'caNhan' }, true],
    [{ field: 'chuThe', is: 'thanhVien' }, false],
    [{ field: 'chuThe', isNot: 'thanhVien' }, true],
    [{ field: 'chuThe', isOneOf: ['a', 'caNhan'] }, true],
    [{ field: 'giay', is: 'dien' }, true],
    [{ field: 'giay', is: 'gas' }, false],
    [{ field: 'dongY', is: 'co' }, true],
    [{ field: 'tuChoi', is: 'khong' }, true],
    [{ field: 'vang', is: 'khong' }, false],
    [{ field: 'vang', isNot: 'co' }, true],
    [{ field: 'vang', isAnswered: false }, true],
    [{ field: 'tuChoi', isAnswered: true }, true],
    [{ field: 'nguoi', isAnswered: true }, true],
    [{ field: 'dong', isAnswered: true }, true],
    [{ field: 'rong', isAnswered: true }, false],
    [{ field: 'dong', is: 'a' }, false],
    [{ not: { field: 'dongY', is: 'co' } }, false],
    [
      {
        all: [
          { field: 'dongY', is: 'co' },
          { field: 'tuChoi', is: 'co' },
        ],
      },
      false,
    ],
    [
      {
        any: [
          { field: 'dongY', is: 'co' },
          { field: 'tuChoi', is: 'co' },
        ],
      },
      true,
    ],
  ])('tells %j: %s', (condition, expected) => {
    expect(holds(condition, (id) => answers[id])).toBe(expected)
  })
})

it('names the fields that a condition asks about', () => {
  const condition: Condition = {
    all: [{ field: 'a', is: '1' }, { any: [{ field: 'b', is: '1' }, { not: { field: 'c', is: '1' } }] }],
  }
  expect(conditionFields(condition)).toEqual(['a', 'b', 'c'])
})
