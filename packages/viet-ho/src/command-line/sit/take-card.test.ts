import { join } from 'node:path'
import { expect, it } from 'vitest'
import { type Clerk, formId, runTyped, temporaryFolder } from '../../../test-support/run-words.ts'

// Nobody of this name exists.
const card = '068158000123||Trần Thị Ví Dụ|02091958|Nữ|Khu phố 7, Tiến Thành, Phan Thiết, Bình Thuận|10072021'
const health = 'DN4680123456789|4e677579e1bb856e|01/02/1960|1|4cc3a26d|68 - 001|01/01/2026|-'

const labelOf = (seen: string) => [...seen.matchAll(/^(.+?)(?: \(bắt buộc\))?\n {3}“/gm)].at(-1)?.[1] ?? ''

/** A clerk who types these lines at the questions with these labels, one after the other, and stops at the read-back. */
function typing(lines: Readonly<Record<string, readonly string[]>>): Clerk {
  const left = new Map(Object.entries(lines).map(([label, each]) => [label, [...each]]))
  let label = ''
  return (seen) => {
    if (seen.includes('chỗ cần sửa hoặc ghi thêm')) return '/dung'
    label = labelOf(seen) || label
    return />[ ]$/.test(seen) ? (left.get(label)?.shift() ?? '') : ''
  }
}

const sit = (clerk: Clerk) => runTyped(clerk, 'sit', formId, '--out', join(temporaryFolder(), 'out'))

it('takes a card for an answer about a person: what it says is shown, then stands at the other questions', async () => {
  const { out } = await sit(typing({ 'Họ và tên chủ hộ': [card] }))
  expect(out).toMatch(/Thẻ của người khai ghi:\n {3}Họ và tên chủ hộ: TRẦN THỊ VÍ DỤ\n/)
  expect(out).toContain('Đang ghi: 02/09/1958')
  expect(out).toContain('Đang ghi: 068158000123')
})

it('overwrites nothing that was typed, unless the clerk says so', async () => {
  const { out } = await sit(typing({ 'Họ và tên chủ hộ': ['lê thị khác'], 'Ngày sinh': [card] }))
  expect(out).toContain('đang ghi khác: LÊ THỊ KHÁC')
  expect(out).toContain('Enter: giữ “LÊ THỊ KHÁC”')
  expect(out).toContain('Đang ghi: 068158000123')
})

it('tells what is wrong with the card, or that nobody is asked about, and asks again', async () => {
  const { out } = await sit(typing({ 'Họ và tên chủ hộ': [health], 'Vốn kinh doanh': [card] }))
  expect(out).toContain('thẻ bảo hiểm y tế')
  expect(out).toContain('Câu này không hỏi về một người')
  expect(out.match(/^Vốn kinh doanh/gm)?.length).toBeGreaterThan(1)
})
