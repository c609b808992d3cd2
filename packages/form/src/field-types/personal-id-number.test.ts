import { describe, expect, it } from 'vitest'
import { fieldOf, readField } from '../../test-support/read-field.ts'
import { personalIdNumber } from './personal-id-number.ts'

describe('personal-id-number', () => {
  it.each([['060185001234'], ['060 185 001 234'], ['060.185.001.234']])('reads %s', (raw) => {
    expect(readField('personal-id-number', raw)).toEqual({ value: '060185001234', errors: [], warnings: [] })
  })

  it.each([
    ['60185001234', 'wrong-length'],
    ['06018500123O', 'not-digits'],
    [60185001234, 'number-for-code'],
  ])('refuses %j', (raw, code) => {
    expect(readField('personal-id-number', raw).errors).toEqual([code])
  })

  it.each([
    [{ ngaySinh: '1985-02-01', gioiTinh: 'nu' }, []],
    [{ ngaySinh: '1985', gioiTinh: 'nu' }, []],
    [{ ngaySinh: '1986-02-01', gioiTinh: 'nam' }, ['birth-year-differs', 'sex-differs']],
    [{ gioiTinh: 'nam' }, ['sex-differs']],
    [{}, []],
  ])('doubts 060185001234 beside %j: %j', (answers: Record<string, string>, codes) => {
    const field = { ...fieldOf('personal-id-number'), crossCheck: { birth: 'ngaySinh', sex: 'gioiTinh' } }
    const doubts = personalIdNumber.doubt?.('060185001234', field, (id) => answers[id])
    expect(doubts?.map(({ code }) => code)).toEqual(codes)
  })

  it('names the fields of its cross-check, for the template to have them', () => {
    const field = { ...fieldOf('personal-id-number'), crossCheck: { birth: 'ngaySinh', sex: 'gioiTinh' } }
    expect(personalIdNumber.mentions?.(field)).toEqual(['ngaySinh', 'gioiTinh'])
  })
})
