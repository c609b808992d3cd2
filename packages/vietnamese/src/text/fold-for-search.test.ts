import { expect, it } from 'vitest'
import { foldForSearch } from './fold-for-search.ts'

it.each([
  ['Đường Nguyễn Đình Chiểu', 'duong nguyen dinh chieu'],
  ['Ðặng Ɖức', 'dang duc'],
  ["M'Drắk", 'mdrak'],
  ['M’Drắk', 'mdrak'],
  ['Bà Rịa–Vũng Tàu', 'ba ria vung tau'],
  ['  TP. Hồ Chí Minh ', 'tp ho chi minh'],
  ['Y Bhĭm Ơ̆', 'y bhim o'],
  ['Phường 15 （mới）', 'phuong 15 moi'],
  ['中文', ''],
])('folds %s to %s', (text, expected) => {
  expect(foldForSearch(text)).toBe(expected)
})

it('folds both placements of the tone alike, and both normal forms', () => {
  expect(foldForSearch('Hoà Thuỷ')).toBe(foldForSearch('Hòa Thủy'))
  expect(foldForSearch('Phường Tiến Thành'.normalize('NFD'))).toBe('phuong tien thanh')
})
