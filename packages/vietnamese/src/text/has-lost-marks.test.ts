import { expect, it } from 'vitest'
import { foldForSearch } from './fold-for-search.ts'
import { hasLostMarks } from './has-lost-marks.ts'

it.each([
  'Nguyen Thi Hong Anh',
  'NGUYEN VAN AN',
  'NGUY?N V?N AN',
  'Tran Lan Anh',
  'Phan Thiet',
  'Khu pho 7, Tien Thanh, Phan Thiet, Binh Thuan',
  'Huynh Duc',
  'Luu',
  'Nguy?n Van An',
  'Nguy\uFFFDn Văn An',
  'Nguyá»…n VÄƒn An',
  'Nguyá»\u0085n',
  'TrÃ¢n',
])('says that “%s” lost its marks', (text) => {
  expect(hasLostMarks(text)).toBe(true)
})

it.each([
  'Nguyễn Thị Hồng Ánh',
  'Lan Anh',
  'Ha Long',
  'John Smith',
  'Le Monde Diplomatique',
  'Y Moan',
  '0912 345 678',
  '',
  'Ông có nhà không?',
  'Mã số 123?',
  'Quê ở đâu?Ở đây',
])('says that “%s” did not', (text) => {
  expect(hasLostMarks(text)).toBe(false)
})

it('finds the loss in common names once their marks are folded away', () => {
  for (const name of ['Phạm Thị Dung', 'Lê Văn Tám', 'Hoàng Thị Tuyết', 'Đỗ Mỹ Linh', 'Võ Thị Sáu', 'Lý Thường Kiệt']) {
    expect(hasLostMarks(name)).toBe(false)
    expect(hasLostMarks(foldForSearch(name))).toBe(true)
  }
})
