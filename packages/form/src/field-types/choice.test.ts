import { expect, it } from 'vitest'
import { printField, readField } from '../../test-support/read-field.ts'

const options = {
  choices: [
    { id: 'caNhan', label: 'Cá nhân' },
    { id: 'thanhVien', label: 'Các thành viên hộ gia đình' },
    { id: 'ma', label: 'Má' },
    { id: 'maKhac', label: 'Mã' },
  ],
}

it.each([
  ['caNhan', 'caNhan'],
  ['canhan', 'caNhan'],
  ['Cá nhân', 'caNhan'],
  [' ca  nhan ', 'caNhan'],
  ['CÁC THÀNH VIÊN HỘ GIA ĐÌNH', 'thanhVien'],
  ['Mã', 'maKhac'],
])('takes %j for a choice', (raw, value) => {
  expect(readField('choice', raw, options)).toEqual({ value, errors: [], warnings: [] })
})

it.each([
  ['mả', 'not-a-choice'],
  ['__proto__', 'not-a-choice'],
  [['caNhan'], 'wrong-shape'],
  [{ id: 'caNhan' }, 'wrong-shape'],
  [true, 'wrong-shape'],
])('refuses %j for a choice', (raw, code) => {
  expect(readField('choice', raw, options).errors).toEqual([code])
})

it('prints the label of a choice', () => {
  expect(printField('choice', 'thanhVien', options).whole).toBe('Các thành viên hộ gia đình')
})
