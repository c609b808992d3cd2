import { describe, expect, it } from 'vitest'
import { printField, readField } from '../../test-support/read-field.ts'

describe('date', () => {
  it.each([
    ['1/2/1985', '1985-02-01', '01/02/1985', { ngay: '01', thang: '02', nam: '1985' }],
    ['15/11/2026', '2026-11-15', '15/11/2026', { ngay: '15', thang: '11', nam: '2026' }],
    ['2026-03-09', '2026-03-09', '09/03/2026', { ngay: '09', thang: '3', nam: '2026' }],
  ])('reads %s', (raw, value, whole, parts) => {
    expect(readField('date', raw)).toEqual({ value, errors: [], warnings: [] })
    expect(printField('date', value)).toMatchObject({ whole, ...parts })
    expect(printField('date', '1985-02-01').bangChu).toBe(
      'Ngày mùng một tháng hai năm một nghìn chín trăm tám mươi lăm',
    )
  })

  it('refuses a day that no calendar has, and a date without its day', () => {
    expect(readField('date', '31/02/2026').errors).toHaveLength(1)
    expect(readField('date', '1950').errors).toEqual(['date-not-whole'])
    expect(readField('date', 1950).errors).toEqual(['number-for-code'])
  })

  it('reads a year of two digits where only one of its centuries is possible', () => {
    expect(readField('date', '1/2/45', { notAfter: 'today' })).toMatchObject({ value: '1945-02-01' })
    expect(readField('date', '1/2/45').errors).toEqual(['ambiguous-year'])
    expect(readField('date', '1/2/07', { notAfter: 'today' }).errors).toEqual(['ambiguous-year'])
  })

  it.each([
    ['24/11/2026', { notAfter: 'today' }, []],
    ['25/11/2026', { notAfter: 'today' }, ['date-too-late']],
    ['01/07/2025', { notBefore: '2025-07-01' }, []],
    ['30/06/2025', { notBefore: '2025-07-01' }, ['date-too-early']],
    ['02/07/2025', { notAfter: '2025-07-01' }, ['date-too-late']],
    ['23/11/2026', { notBefore: 'today' }, ['date-too-early']],
  ])('holds %s to %j', (raw, options, errors) => {
    expect(readField('date', raw, options).errors).toEqual(errors)
  })
})
