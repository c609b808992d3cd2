import { loadCommunes } from '@viet-ho/vietnamese'
import { beforeAll, describe, expect, it } from 'vitest'
import { fieldOf, printField, readField } from '../../test-support/read-field.ts'
import { address } from './address.ts'

beforeAll(loadCommunes)

const known = { chiTiet: '12 Trần Hưng Đạo', xa: 'Phường Phan Thiết', tinh: 'Tỉnh Lâm Đồng' }

describe('address', () => {
  it.each([
    ['in pieces', { chiTiet: '12 Trần  Hưng Đạo', xa: 'phan thiet', tinh: 'lâm đồng' }],
    ['in one line', '12 Trần Hưng Đạo, P. Phan Thiết, T. Lâm Đồng'],
    ['in one decomposed line', '12 Trần Hưng Đạo, Phan Thiết, Lâm Đồng'.normalize('NFD')],
  ])('reads an address %s, and names its units as the State does', (_, raw) => {
    expect(readField('address', raw)).toEqual({ value: known, errors: [], warnings: [] })
  })

  it('prints an address in one line and in pieces', () => {
    expect(printField('address', known)).toEqual({
      whole: '12 Trần Hưng Đạo, Phường Phan Thiết, Tỉnh Lâm Đồng',
      ...known,
    })
    expect(printField('address', { tinh: 'Tỉnh Lâm Đồng' })).toEqual({
      whole: 'Tỉnh Lâm Đồng',
      chiTiet: '',
      xa: '',
      tinh: 'Tỉnh Lâm Đồng',
    })
  })

  it.each([
    [{ ...known, xa: 'Phường Phan Thiệp' }, ['unknown-commune.xa'], 'Phường Phan Thiết'],
    [{ ...known, tinh: 'Tỉnh Không Có' }, ['unknown-province.tinh'], 'xem lại'],
    [{ ...known, tinh: 'Tỉnh Lâm Đồngg' }, ['unknown-province.tinh'], 'Tỉnh Lâm Đồng'],
    [{ ...known, tinh: 'Bình Thuận' }, ['old-province.tinh'], 'Tỉnh Lâm Đồng'],
    [{ chiTiet: 'Thôn 2', tinh: 'Tỉnh Lâm Đồng' }, ['no-commune.xa'], 'xã, phường, đặc khu'],
    [{ chiTiet: 'Thôn 2' }, ['no-province.tinh'], 'tỉnh, thành phố'],
  ])('keeps the unknown in %j as typed, and asks', (raw, warnings, words) => {
    expect(readField('address', raw)).toEqual({ value: raw, errors: [], warnings })
    const { warnings: told } = address.read(raw, fieldOf('address'), { today: '2026-11-24' })
    expect(told[0]?.message).toContain(words)
  })

  it.each([
    ['12 Đường X', { chiTiet: '12 Đường X' }, ['no-province']],
    ['Tiến Thành, Phan Thiết, Bình Thuận', { chiTiet: 'Tiến Thành, Phan Thiết, Bình Thuận' }, ['old-province']],
    ['<b>, {{x}}, Lâm Đồng', { chiTiet: '<b>, {{x}}', tinh: 'Tỉnh Lâm Đồng' }, ['no-commune']],
  ])('keeps what it does not know in the line %j, and asks', (raw, value, warnings) => {
    expect(readField('address', raw)).toEqual({ value, errors: [], warnings })
  })

  it.each([
    ['12 Đường X, Phường Phan Thiệp, Lâm Đồng', 'có phải Phường Phan Thiết không?'],
    ['12 Đường X, Phường Phan Thiết, Lâm Đòngg', 'có phải Tỉnh Lâm Đồng không?'],
  ])('names the nearest units for the line %j', (raw, words) => {
    const [doubt] = address.read(raw, fieldOf('address'), { today: '2026-11-24' }).warnings
    expect(doubt?.message).toContain(words)
  })

  it.each([
    [{ xã: 'Phan Thiết' }, ['unknown-field.xã']],
    [{ xa: 22945, tinh: ['Lâm Đồng'] }, ['number-for-code.xa', 'wrong-shape.tinh']],
    [{ xa: null }, ['wrong-shape.xa']],
    [12, ['number-for-code']],
  ])('refuses %j', (raw, errors) => {
    expect(readField('address', raw)).toEqual({ value: undefined, errors, warnings: [] })
  })

  it('counts empty pieces as no answer', () => {
    expect(readField('address', { chiTiet: '', xa: ' ', tinh: '' })).toEqual({
      value: undefined,
      errors: [],
      warnings: [],
    })
  })
})
