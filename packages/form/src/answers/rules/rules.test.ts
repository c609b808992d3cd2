import { describe, expect, it } from 'vitest'
import { editionOf } from '../../../test-support/edition-of.ts'
import { tell } from '../../../test-support/tell.ts'
import type { Rule } from '../../template/template.ts'
import { validate } from '../validate.ts'

const fields = [
  {
    id: 'nghe',
    columns: [
      { id: 'ten' },
      { id: 'chinh', type: 'yes-no' },
      { id: 'tu', type: 'partial-date' },
      { id: 'den', type: 'partial-date' },
    ],
  },
  { id: 'a' },
  { id: 'b', type: 'number' },
  { id: 'sinh', type: 'date' },
  { id: 'nhom', fields: [{ id: 'a' }] },
]
const told = (rule: object, raw: unknown) =>
  tell(editionOf(fields, [{ ...rule, code: 'broken', message: 'Sửa lại' } as Rule]), raw).told

describe('exactlyOne', () => {
  it.each([
    [[{ ten: 'x', chinh: 'có' }, { ten: 'y' }], []],
    [
      [
        { ten: 'x', chinh: 'có' },
        { ten: 'y', chinh: 'có' },
      ],
      ['broken nghe'],
    ],
    [[{ ten: 'x', chinh: 'không' }], ['broken nghe']],
    [[{ ten: 'x', chinh: 'chưa rõ' }], ['not-yes-or-no nghe[1].chinh']],
    [[], []],
  ])('judges %j', (nghe, expected) => {
    expect(told({ exactlyOne: 'nghe.chinh' }, { nghe })).toEqual(expected)
  })
})

describe('unique', () => {
  it('tells each row that repeats an earlier one', () => {
    const nghe = [{ ten: 'Bán lẻ' }, { ten: 'bán  lẻ' }, { ten: 'Bán le' }, { chinh: 'x' }, { ten: 'BÁN LẺ' }]
    expect(told({ unique: 'nghe.ten' }, { nghe })).toEqual(['broken nghe[2].ten', 'broken nghe[5].ten'])
  })
})

describe('atLeastOneOf', () => {
  it.each([
    [{}, ['broken a']],
    [{ b: '1' }, []],
    [{ nhom: { a: 'x' } }, []],
    [{ b: 'một' }, ['not-a-number b']],
  ])('judges %j', (raw, expected) => {
    expect(told({ atLeastOneOf: ['a', 'b', 'nhom.a'] }, raw)).toEqual(expected)
  })
})

describe('different', () => {
  it.each([
    [{ a: 'An', nhom: { a: 'AN' } }, ['broken nhom.a']],
    [{ a: 'An', nhom: { a: 'Ân' } }, []],
    [{ a: 'An' }, []],
  ])('judges %j', (raw, expected) => {
    expect(told({ different: ['a', 'nhom.a'] }, raw)).toEqual(expected)
  })
})

describe('notBefore', () => {
  it('compares the dates of each row', () => {
    const nghe = [
      { tu: '2020-05-01', den: '2020-04-30' },
      { tu: '2020-05-01', den: '2020-05-01' },
      { tu: '2020-05-01', den: '2020' },
      { tu: '2020-05-01', den: '2019' },
      { tu: '2020-05-01' },
    ]
    expect(told({ notBefore: ['nghe.den', 'nghe.tu'] }, { nghe })).toEqual(['broken nghe[1].den', 'broken nghe[4].den'])
  })

  it('compares the date of every row with one of the form', () => {
    const raw = { sinh: '2019-01-01', nghe: [{ tu: '2018' }, { tu: '2019' }] }
    expect(told({ notBefore: ['nghe.tu', 'sinh'] }, raw)).toEqual(['broken nghe[1].tu'])
  })
})

describe('addUp', () => {
  const sums = [
    { id: 'chu', fields: [{ id: 'tyLe', type: 'number', decimals: 2 }] },
    { id: 'khac', columns: [{ id: 'ten' }, { id: 'tyLe', type: 'number', decimals: 2 }] },
    { id: 'tong', type: 'number', decimals: 2 },
  ]
  const toldOf = (rule: object, raw: unknown) =>
    tell(editionOf(sums, [{ ...rule, code: 'broken', message: 'Xem lại' } as Rule]), raw).told
  const parts = ['chu.tyLe', 'khac.tyLe']

  it.each([
    [{ chu: { tyLe: '50' }, khac: [{ tyLe: '25,5' }, { tyLe: '24,50' }] }, []],
    [{ chu: { tyLe: '50' }, khac: [{ tyLe: '25,5' }, { tyLe: '24' }] }, ['broken khac?']],
    [{ chu: { tyLe: '90' } }, ['broken chu.tyLe?']],
    [{ chu: { tyLe: '50' }, khac: [{ tyLe: '60' }, { ten: 'An' }] }, []],
    [{}, []],
  ])('judges shares of %j', (raw, expected) => {
    expect(toldOf({ addUp: parts, to: 100 }, raw)).toEqual(expected)
  })

  it.each([
    ['99,5', []],
    ['99,6', ['broken tong?']],
    [undefined, []],
  ])('compares with a field of %j', (tong, expected) => {
    const raw = { chu: { tyLe: '50' }, khac: [{ tyLe: '49,5' }], ...(tong && { tong }) }
    expect(toldOf({ addUp: parts, to: 'tong' }, raw)).toEqual(expected)
  })

  it('keeps no paper from being filled', () => {
    const form = editionOf(sums, [{ addUp: parts, to: 100, code: 'broken', message: 'Xem lại' }])
    expect(validate(form, { chu: { tyLe: '90' } }, { today: '2026-11-24' }).answers).toBeDefined()
  })
})

it('leaves questions alone that are not asked', () => {
  const form = editionOf(
    [
      { id: 'coNghe', type: 'yes-no' },
      { id: 'a', when: { field: 'coNghe', is: 'co' } },
      { id: 'b', when: { field: 'coNghe', is: 'co' } },
    ],
    [{ atLeastOneOf: ['a', 'b'], code: 'broken', message: 'Sửa lại' }],
  )
  expect(tell(form, {}).told).toEqual([])
  expect(tell(form, { coNghe: 'có' }).told).toEqual(['broken a'])
})
