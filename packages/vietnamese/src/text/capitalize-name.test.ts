import fc from 'fast-check'
import { expect, it } from 'vitest'
import { capitalizeName } from './capitalize-name.ts'

it.each([
  ['NGUYỄN THỊ HỒNG ÁNH', 'Nguyễn Thị Hồng Ánh'],
  ['nguyễn thị hồng ánh', 'Nguyễn Thị Hồng Ánh'],
  ['nGUYỄN tHỊ hỒNG áNH', 'Nguyễn Thị Hồng Ánh'],
  ['  ĐỖ   VĂN\tĐỨC ', 'Đỗ Văn Đức'],
  ["H'HEN NIÊ", "H'Hen Niê"],
  ['k’brể', "K'Brể"],
  ["tr'hy", "Tr'Hy"],
  ['h’ hen niê', "H' Hen Niê"],
  ['y bhĭm niê kdăm', 'Y Bhĭm Niê Kdăm'],
  ['Y', 'Y'],
  ['điểu', 'Điểu'],
  ['ngọc-anh', 'Ngọc-Anh'],
  ["o'brien", "O'Brien"],
  ["john's", "John's"],
  ['LÊ VĂN TÁM (TỨC BẢY)', 'Lê Văn Tám (Tức Bảy)'],
  ['čư̆', 'Čư̆'],
  ['nguyễn văn an'.normalize('NFD'), 'Nguyễn Văn An'],
  ['', ''],
])('writes %s as %s', (typed, expected) => {
  expect(capitalizeName(typed)).toBe(expected)
})

it.each([
  'Y Bhĭm Niê Kdăm',
  'Vincent van Gogh',
  'McDonald',
  'Nguyễn Thị HẢI',
  'Ka Să Ha Nhi',
  "K'Đỉu",
  'Nguyễn văn An',
])('keeps the deliberate capitals of %s', (name) => {
  expect(capitalizeName(name)).toBe(name)
})

it('changes only case and spaces, and nothing the second time', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(..."aăâđêơưễẠĐK '-’"), maxLength: 20 }), (typed) => {
      const once = capitalizeName(typed)
      expect(capitalizeName(once)).toBe(once)
      expect(once.toLowerCase().replace(/[\s'’]/g, '')).toBe(typed.toLowerCase().replace(/[\s'’]/g, ''))
    }),
  )
})
