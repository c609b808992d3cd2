import { expect, it } from 'vitest'
import { householdBusiness } from '../../test-support/household-business.ts'
import { fieldList } from './field-list.ts'

const fields = fieldList(householdBusiness)
const byId = (id: string) => fields.find((field) => field.id === id)

it('lists every field of the form flat, each id once', () => {
  expect(fields.map(({ id }) => id)).toEqual([...new Set(fields.map(({ id }) => id))])
  expect(fields.slice(0, 4).map(({ id }) => id)).toEqual(['kinhGui', 'diaDanh', 'ngayLap', 'nopThay'])
})

it('tells what is known of a field', () => {
  expect(byId('gioiTinh')).toEqual({
    id: 'gioiTinh',
    type: 'choice',
    label: 'Giới tính',
    section: 'Chủ hộ kinh doanh',
    question: 'Trên thẻ căn cước của ông/bà ghi giới tính là nam hay nữ ạ?',
    required: true,
    choices: [
      { id: 'nam', label: 'Nam' },
      { id: 'nu', label: 'Nữ' },
    ],
    computed: false,
    printed: true,
    parts: [],
  })
})

it('names the fields of tables and groups by their path, with their conditions', () => {
  expect(byId('nganhNghe.ma')).toMatchObject({ type: 'text', required: { field: 'chinh', is: 'co' } })
  expect(byId('nhanThongBaoThue.diaChi')).toMatchObject({ required: true, parts: ['chiTiet', 'xa', 'tinh'] })
  expect(byId('thanhVien')).toMatchObject({ type: 'table', when: { field: 'chuThe', is: 'thanhVien' } })
  expect(byId('diaChiThueKhacTruSo')).toMatchObject({ printed: false, required: false })
})
