import { expect, it } from 'vitest'
import { printField, readField } from '../../test-support/read-field.ts'

it.each([
  [
    '1950',
    '1950',
    { whole: '1950', ngay: '', thang: '', nam: '1950', namHaiSo: '', bangChu: 'Năm một nghìn chín trăm năm mươi' },
  ],
  [
    '03/1950',
    '1950-03',
    {
      whole: '03/1950',
      ngay: '',
      thang: '3',
      nam: '1950',
      namHaiSo: '',
      bangChu: 'Tháng ba năm một nghìn chín trăm năm mươi',
    },
  ],
  [
    '5/3/1950',
    '1950-03-05',
    {
      whole: '05/03/1950',
      ngay: '05',
      thang: '3',
      nam: '1950',
      namHaiSo: '',
      bangChu: 'Ngày mùng năm tháng ba năm một nghìn chín trăm năm mươi',
    },
  ],
  [
    '9/2026',
    '2026-09',
    {
      whole: '09/2026',
      ngay: '',
      thang: '9',
      nam: '2026',
      namHaiSo: '26',
      bangChu: 'Tháng chín năm hai nghìn không trăm hai mươi sáu',
    },
  ],
])('keeps %s as far as it goes', (raw, value, printed) => {
  expect(readField('partial-date', raw)).toEqual({ value, errors: [], warnings: [] })
  expect(readField('partial-date', value).value).toBe(value)
  expect(printField('partial-date', value)).toEqual(printed)
})

it('holds a partial date to limits as far as it goes', () => {
  expect(readField('partial-date', '2026', { notAfter: 'today' }).errors).toEqual([])
  expect(readField('partial-date', '2027', { notAfter: 'today' }).errors).toEqual(['date-too-late'])
  expect(readField('partial-date', '12/2026', { notAfter: 'today' }).errors).toEqual(['date-too-late'])
})
