import { expect, it } from 'vitest'
import { BeforeScan } from './before-scan.ts'

const code = '068158000123||Trần Thị Ví Dụ|02091958|Nữ|Phan Thiết|10072021'

function typed(first: string, more: string, isMarked = false) {
  const before = new BeforeScan()
  before.begin('')
  for (let length = 1; length <= first.length; length += 1) before.note(first.slice(0, length))
  const start = isMarked ? '' : first
  for (let length = 1; length <= more.length; length += 1) before.note(start + more.slice(0, length))
  return before.part(start + more)
}

it.each([
  ['nothing', '', false, ''],
  ['words', 'nguyễn văn', false, 'nguyễn văn'],
  ['figures', '12', false, '12'],
  ['words that were marked', 'nguyễn văn', true, 'nguyễn văn'],
])('gives back %s', (_, first, isMarked, had) => {
  expect(typed(first, code, isMarked)).toEqual({ had, scanned: code })
})

it('tells a dump of bytes from what stood before', () => {
  const hex = Buffer.from(code).toString('hex')
  expect(typed('ông ', hex)).toEqual({ had: 'ông ', scanned: hex })
})
