import { expect, it } from 'vitest'
import { upperCase } from './upper-case.ts'

it('writes every letter as a capital, in NFC', () => {
  expect(upperCase('Đặng Thị ưởng, H’Hen'.normalize('NFD'))).toBe("ĐẶNG THỊ ƯỞNG, H'HEN")
})
