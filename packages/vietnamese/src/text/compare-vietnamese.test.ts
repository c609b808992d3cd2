import { expect, it } from 'vitest'
import { compareVietnamese } from './compare-vietnamese.ts'

it('sorts as a Vietnamese dictionary does', () => {
  const sorted = [
    'An',
    'Ăn',
    'Ân',
    'Cần Thơ',
    'Da',
    'Đa',
    'Em',
    'Ê',
    'Khu phố 2',
    'Khu phố 10',
    'Oanh',
    'Ôn',
    'Ơn',
    'Un',
    'Ưng',
  ]
  expect([...sorted].reverse().sort(compareVietnamese)).toEqual(sorted)
})

it('orders the tones of one syllable: level, hanging, asking, tumbling, sharp, heavy', () => {
  expect(['mạ', 'má', 'mã', 'mả', 'mà', 'ma'].sort(compareVietnamese)).toEqual(['ma', 'mà', 'mả', 'mã', 'má', 'mạ'])
})
