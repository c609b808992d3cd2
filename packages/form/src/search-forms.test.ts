import { expect, it } from 'vitest'
import { type Searchable, searchForms } from './search-forms.ts'

const form = (id: string, title: string, synonyms: readonly string[], code = '1.000001'): Searchable => ({
  id,
  title,
  fieldOfAdministration: 'Hộ tịch',
  procedures: [{ code, name: title }],
  synonyms,
})

const forms = [
  form('a', 'Tờ khai đăng ký kết hôn', ['làm giấy kết hôn', 'cưới']),
  form('b', 'Tờ khai cấp Giấy xác nhận tình trạng hôn nhân', ['giấy độc thân', 'giấy xác nhận độc thân'], '1.004873'),
  form('c', 'Tờ khai đăng ký khai sinh', ['làm giấy khai sinh']),
]
const found = (query: string) => searchForms(forms, query).map(({ id }) => id)

it.each([
  ['giấy độc thân', ['b']],
  ['giay doc than', ['b']],
  ['GIẤY ĐỘC', ['b']],
  ['hon', ['a', 'b']],
  ['1.004873', ['b']],
  ['ho tich', ['a', 'b', 'c']],
  ['khai sinh', ['c']],
  ['xe máy', []],
  ['', ['a', 'b', 'c']],
])('finds by %j the forms %j', (query, ids) => {
  expect(found(query).sort()).toEqual(ids)
})

it('puts the form first that is called so', () => {
  expect(found('kết hôn')[0]).toBe('a')
  expect(found('đăng ký khai')[0]).toBe('c')
  expect(searchForms([...forms, form('d', 'Giấy độc thân khác', [])], 'giấy độc thân')[0]?.id).toBe('b')
})
