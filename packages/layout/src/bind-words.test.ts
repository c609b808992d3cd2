import type { Phrasing } from '@viet-ho/document'
import { describe, expect, it } from 'vitest'
import { breakLines } from './break-lines.ts'
import { placeBlanks } from './place-blanks.ts'

const text = (value: string): Phrasing => ({ type: 'text', value })
const field = (value: string, nowrap = false): Phrasing => ({ type: 'field', id: 'a', label: 'A', value, nowrap })
const box: Phrasing = { type: 'check-box', id: 'b', label: 'B', option: '', checked: false }

/** The lines of a column of every width from 60 to 260 points. */
function linesOf(...children: Phrasing[]): string[] {
  return Array.from({ length: 200 }, (_, index) => 60 + index).flatMap((width) => {
    const placed = placeBlanks({ type: 'paragraph', style: 'table-text', children }, width)
    return breakLines(placed).map(({ runs }) =>
      runs
        .map((run) => run.text)
        .join('')
        .replaceAll('\u00a0', ' ')
        .trim(),
    )
  })
}

const parted = (lines: readonly string[], pattern: RegExp) => lines.filter((line) => pattern.test(line))

describe('words that are read together', () => {
  it('stay on one line: a day and its number, a number and its unit', () => {
    const words = text(
      'Sinh ra và lớn lên, từ ngày 05 tháng 11 năm 2026, diện tích 120 m² và nặng 30 kg, giá 5.000 đồng, khoản 3',
    )
    expect(parted(linesOf(words), /(?:ngày|tháng|năm|khoản)$|^(?:05|11|2026|m²|kg|đồng)/)).toEqual([])
  })

  it('stay on one line over the border of a field too', () => {
    const lines = linesOf(text('Nơi ấy có nhiều người, vào ngày '), field('05'), text(' tháng '), field('11'))
    expect(parted(lines, /(?:ngày|tháng)$/)).toEqual([])
  })

  it('are a tick box and the first of its words', () => {
    const lines = linesOf(text('Giới tính của người nộp: '), box, text(' Nam '), box, text(' Nữ'))
    expect(parted(lines, /☐$/)).toEqual([])
  })

  it('are the syllables of a name, where a line has room for it', () => {
    const lines = (nowrap: boolean) => linesOf(text('Người khai là: '), field('Trần Thị Ví Dụ', nowrap), text(' ở đây'))
    const broken = (all: readonly string[]) =>
      all.filter((line) => /Trần|Dụ/.test(line) && !line.includes('Trần Thị Ví Dụ'))
    expect(broken(lines(false)).length).toBeGreaterThan(10)
    // The name is 78 points wide.
    expect(broken(lines(true)).length).toBeLessThanOrEqual(2 * 20)
  })
})

describe('marks', () => {
  it('never stand alone at the start of a line, nor an opening one at its end', () => {
    const words = text(
      'Chủ hộ (hoặc người đại diện); “Hộ kinh doanh” là gì? Có: 50% vốn, 3/4 đất… và (nếu có) “tên khác”.',
    )
    const lines = linesOf(words, text(' Số: '), field('12/GP'), text('; ghi “'), field('Mẫu'), text('”.'))
    expect(parted(lines, /^[).,;:!?”’…%]|[(“‘]$/)).toEqual([])
  })
})
