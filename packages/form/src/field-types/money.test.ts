import { expect, it } from 'vitest'
import { printField, readField } from '../../test-support/read-field.ts'

it.each(['50.000.000', '50 000 000', '50000000', 50_000_000, '50.000.000 đồng', '50.000.000đ', '50000000 VNĐ'])(
  'reads %j as an amount of đồng',
  (raw) => {
    expect(readField('money', raw)).toEqual({ value: '50000000', errors: [], warnings: [] })
  },
)

it('prints an amount in figures, in words, and in both', () => {
  expect(printField('money', '50000000')).toEqual({
    whole: '50.000.000',
    bangChu: 'Năm mươi triệu đồng',
    soVaChu: '50.000.000 đồng (Năm mươi triệu đồng)',
  })
})

it('refuses less than the least, and parts of a đồng', () => {
  expect(readField('money', '0', { min: 1 }).errors).toEqual(['too-small'])
  expect(readField('money', '100,5').errors).toEqual(['not-a-whole-number'])
})
