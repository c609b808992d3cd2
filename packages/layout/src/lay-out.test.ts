import {
  a4,
  type Cell,
  type Document,
  DocumentError,
  type Flow,
  type Paragraph,
  type Row,
  sectionsOf,
  toPlainText,
} from '@viet-ho/document'
import { arbitraryDocument } from '@viet-ho/document/arbitrary'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { expectSame } from '../test-support/expect-same.ts'
import type { LaidOutPage, TextItem } from './laid-out.ts'
import { layOut } from './lay-out.ts'
import { measure } from './measure.ts'

const documentOf = (...children: Flow[]): Document => ({
  type: 'document',
  title: 'Giấy thử',
  language: 'vi',
  page: a4,
  children,
})
const paragraph = (value: string, style: 'body' | 'line' | 'heading' = 'line'): Flow => ({
  type: 'paragraph',
  style,
  children: [{ type: 'text', value }],
})
const cell = (...children: Flow[]): Cell => ({ type: 'cell', children })
const row = (cells: Cell[], more: Partial<Row> = {}): Row => ({ type: 'row', children: cells, ...more })

const textItems = ({ items }: LaidOutPage) => items.filter((item): item is TextItem => item.type === 'text')
const linesOf = (page: LaidOutPage) => {
  const lines = new Map<number, string>()
  for (const { y, text, leader } of textItems(page)) if (!leader) lines.set(y, (lines.get(y) ?? '') + text)
  return [...lines.values()].map((line) => line.trim())
}
const letters = (text: string) => text.replace(/[\s.…|/_☐☑[\]]/g, '')

const points = (millimetres: number) => (millimetres / 25.4) * 72
const right = points(210 - 20)

describe('layOut', () => {
  it('gives one page at least', () => {
    expect(layOut(documentOf()).pages).toHaveLength(1)
  })

  it('refuses a letter that the fonts lack and names it', () => {
    expect(() => layOut(documentOf(paragraph('例')))).toThrow(DocumentError)
    expect(() => layOut(documentOf(paragraph('例')))).toThrow('“例” (U+4F8B)')
  })

  it('breaks lines between words and keeps them within the margins', () => {
    const [page] = layOut(documentOf(paragraph('Nguyễn Thị Ví Dụ '.repeat(30)))).pages
    const lines = page ? linesOf(page) : []
    expect(lines.length).toBeGreaterThan(3)
    expect(lines.join(' ')).toBe('Nguyễn Thị Ví Dụ '.repeat(30).trim())
  })

  it('breaks a word that no line can hold, at the margin and without losing a letter', () => {
    const word = 'ư'.repeat(5000)
    const { pages } = layOut(documentOf(paragraph(word)))
    expect(pages.flatMap(linesOf).join('')).toBe(word)
    for (const { x, width } of pages.flatMap(textItems)) expect(x + width).toBeLessThanOrEqual(right + 0.1)
  })

  it('goes on to the next page after the last line that has room', () => {
    const { pages } = layOut(documentOf(...Array.from({ length: 100 }, (_, index) => paragraph(`Dòng ${index + 1}`))))
    expect(pages.length).toBeGreaterThan(1)
    expect(pages.flatMap(linesOf)).toEqual(Array.from({ length: 100 }, (_, index) => `Dòng ${index + 1}`))
    for (const { y } of pages.flatMap(textItems)) expect(y).toBeLessThanOrEqual(points(297 - 20))
  })

  it('takes a heading along to the page of what follows it', () => {
    const endsOfFirstPage = new Set<string | undefined>()
    for (let count = 25; count < 45; count++) {
      const filler = Array.from({ length: count }, () => paragraph('x'))
      const pages = layOut(documentOf(...filler, paragraph('Đề mục', 'heading'), paragraph('Theo sau'))).pages.map(
        linesOf,
      )
      expect(pages.find((lines) => lines.includes('Đề mục'))).toContain('Theo sau')
      if (pages.length > 1) endsOfFirstPage.add(pages[0]?.at(-1))
    }
    expect(endsOfFirstPage).toEqual(new Set(['x']))
  })

  it('adds no empty page for the gap that Word wants after a table which fills its page to the last point', () => {
    // Of these heights some leave less than the gap of the 257 mm that A4 has between its margins.
    const heights = Array.from({ length: 21 }, (_, step) => 256 + step / 20)
    const counts = heights.map((height) => {
      const table: Flow = {
        type: 'table',
        columns: [100],
        borders: 'none',
        children: [row([cell(paragraph('x'))], { height })],
      }
      return layOut(documentOf(table)).pages.filter(({ items }) => items.length === 0).length
    })
    expect(counts.every((empty) => empty === 0)).toBe(true)
  })

  it('repeats the head of a table on each page, and keeps rows whole', () => {
    const rows = Array.from({ length: 60 }, (_, index) =>
      row([cell(paragraph(`${index + 1}`)), cell(paragraph(`Hàng ${index + 1}`), paragraph('dòng hai'))]),
    )
    const table: Flow = {
      type: 'table',
      columns: [1, 4],
      borders: 'all',
      children: [row([cell(paragraph('STT')), cell(paragraph('Họ tên'))], { header: true }), ...rows],
    }
    const { pages } = layOut(documentOf(table))
    expect(pages.length).toBeGreaterThan(2)
    for (const page of pages) {
      const lines = linesOf(page)
      expect(lines[0]).toBe('STTHọ tên')
      expect(lines.at(-1)).toBe('dòng hai')
    }
  })

  it('divides a row that may be divided, and one that is higher than a page', () => {
    const lines = Array.from({ length: 80 }, (_, index) => paragraph(`dòng ${index + 1}`))
    const table = (breakable: boolean): Flow => ({
      type: 'table',
      columns: [1, 1],
      borders: 'all',
      children: [row([cell(paragraph('a')), cell(...lines)], { breakable })],
    })
    for (const breakable of [true, false]) {
      const { pages } = layOut(documentOf(paragraph('trước'), table(breakable)))
      expect(pages.flatMap(linesOf).filter((line) => line.includes('dòng'))).toHaveLength(80)
    }
  })

  it('leads the dots of a blank to the margin, and sets an answer in its place', () => {
    const line = (value: string): Flow => ({
      type: 'paragraph',
      style: 'line',
      children: [
        { type: 'text', value: 'Họ tên: ' },
        { type: 'field', id: 'hoTen', label: 'Họ tên', value },
      ],
    })
    const [blank] = layOut(documentOf(line(''))).pages
    const dots = blank ? textItems(blank).filter(({ field }) => field === 'hoTen') : []
    expect(dots.map(({ text }) => text).join('')).toMatch(/^ ?\.{20,}$/)
    expect(Math.max(...dots.map(({ x, width }) => x + width))).toBeGreaterThan(right - 4)
    const [filled] = layOut(documentOf(line('Ví Dụ'))).pages
    expect(filled ? linesOf(filled) : []).toEqual(['Họ tên: Ví Dụ'])
  })

  it('justifies all lines of a paragraph but the last', () => {
    const [page] = layOut(documentOf(paragraph('cộng hòa xã hội chủ nghĩa '.repeat(12), 'body'))).pages
    const ends = new Map<number, number>()
    for (const { y, x, width } of page ? textItems(page) : []) ends.set(y, Math.max(ends.get(y) ?? 0, x + width))
    const edges = [...ends.values()]
    for (const edge of edges.slice(0, -1)) expect(Math.abs(edge - right)).toBeLessThan(0.1)
    expect(edges.at(-1)).toBeLessThan(right - 1)
  })
})

describe('the measures of a paragraph', () => {
  const measured = (value: string, measures: Partial<Paragraph>): Flow => ({
    ...{ type: 'paragraph', style: 'line', ...measures },
    children: [{ type: 'text', value }],
  })
  const placesOf = (...flow: Flow[]) => layOut(documentOf(...flow)).pages.flatMap(textItems)
  /** From one baseline to the next. */
  const stepsOf = (...flow: Flow[]) => {
    const lines = [...new Set(placesOf(...flow).map(({ y }) => y))]
    return lines.slice(1).map((y, index) => Math.round((y - (lines[index] ?? 0)) * 100) / 100)
  }

  it('set lines apart, in twentieths of a point as Word has them', () => {
    const long = 'cộng hòa xã hội chủ nghĩa '.repeat(12)
    expect(new Set(stepsOf(measured(long, { lineHeight: 30 })))).toEqual(new Set([30]))
    expect(new Set(stepsOf(measured(long, { lineHeight: 20.33 })))).toEqual(new Set([20.35]))
  })

  it.each([
    [{ after: 20 }, { before: 5 }, 20],
    [{ after: 5 }, { before: 20 }, 20],
    [{ after: 0 }, { before: 0 }, 0],
    [{}, { before: 0 }, 3],
    [{ after: 0 }, {}, 3],
  ])('set paragraphs apart by the larger of %j and %j', (above, below, space) => {
    expect(stepsOf(measured('a', above), measured('b', below))).toEqual([17 + space])
  })

  it('keep the space before at the top of a paper, and leave it out where a paragraph begins a page by itself', () => {
    const top = (...flow: Flow[]) =>
      layOut(documentOf(...flow)).pages.map((page) => (textItems(page)[0]?.y ?? 0) - points(20) - 17 * 0.8)
    const [first] = top(measured('a', { before: 50 }))
    expect(first).toBeCloseTo(50, 1)
    const lines = Array.from({ length: 30 }, () => measured('a', { before: 50 }))
    const [, second] = top(...lines)
    expect(second).toBeCloseTo(0, 1)
  })

  it('indent lines, the first one less than the others', () => {
    const long = 'cộng hòa xã hội chủ nghĩa '.repeat(12)
    const [first, second] = placesOf(measured(long, { indent: { left: 20, firstLine: -12.7 } }))
    expect(first?.x).toBeCloseTo(points(30 + 7.3), 1)
    expect(second?.x).toBeCloseTo(points(30 + 20), 1)
  })
})

describe('footnotes', () => {
  const noted = (number: number): Flow => ({
    type: 'paragraph',
    style: 'line',
    children: [
      { type: 'text', value: 'dòng' },
      { type: 'footnote', number, children: [{ type: 'text', value: `chú thích ${number}` }] },
    ],
  })
  const notesOf = (page: LaidOutPage) => linesOf(page).filter((line) => line.includes('chú thích'))

  it('stand at the foot of the page that has their number, whatever follows', () => {
    for (let count = 20; count < 60; count++) {
      const lines = Array.from({ length: count }, () => paragraph('dòng'))
      const [first] = layOut(documentOf(noted(1), noted(2), ...lines)).pages
      expect(first ? notesOf(first) : []).toEqual(['chú thích 1', 'chú thích 2'])
    }
  })

  it('take the line that names them to the next page where they have no room', () => {
    for (let count = 20; count < 60; count++) {
      const lines = Array.from({ length: count }, () => paragraph('dòng'))
      for (const page of layOut(documentOf(...lines, noted(1))).pages) {
        const isNamed = textItems(page).some(({ note }) => note === 1)
        expect(notesOf(page)).toEqual(isNamed ? ['chú thích 1'] : [])
      }
    }
  })

  it('stand once where a narrow cell divides their number between pages', () => {
    const numbers = Array.from({ length: 9 }, (_, index) => index + 1)
    const narrow = row([cell(noted(10)), cell()], { breakable: true })
    const table: Flow = { type: 'table', columns: [{ mm: 3 }, 1], borders: 'all', children: [narrow] }
    for (let count = 15; count < 50; count++) {
      const lines = Array.from({ length: count }, () => paragraph('dòng'))
      const { pages } = layOut(documentOf(...numbers.map(noted), ...lines, table))
      expect(pages.flatMap(notesOf)).toEqual([...numbers, 10].map((number) => `chú thích ${number}`))
    }
  })

  it('go on to the next page where they are longer than one', () => {
    const long: Flow = {
      type: 'paragraph',
      style: 'line',
      children: [{ type: 'footnote', number: 1, children: [{ type: 'text', value: 'từ '.repeat(6000) }] }],
    }
    const { pages } = layOut(documentOf(long))
    expect(pages.length).toBeGreaterThan(2)
    expect(pages.flatMap(linesOf).join(' ').match(/từ/g)).toHaveLength(6000)
  })
})

describe('pages', () => {
  const running = (onFirstPage: boolean) => ({
    type: 'running' as const,
    onFirstPage,
    children: [
      {
        type: 'paragraph' as const,
        style: 'running' as const,
        children: [
          { type: 'page-number' as const },
          { type: 'text' as const, value: '/' },
          { type: 'page-count' as const },
        ],
      },
    ],
  })

  it('are numbered, the first too or not', () => {
    const lines = Array.from({ length: 100 }, () => paragraph('dòng'))
    const numbers = (onFirstPage: boolean) =>
      layOut({ ...documentOf(...lines), header: running(onFirstPage) }).pages.map((page) => linesOf(page)[0])
    expect(numbers(true)).toEqual(['1/3', '2/3', '3/3'])
    expect(numbers(false)).toEqual(['dòng', '2/3', '3/3'])
  })

  it('begin after a break, on the sheet that it names', () => {
    const landscape = { ...a4, width: 297, height: 210 }
    const document: Document = {
      ...documentOf(),
      children: [paragraph('a'), { type: 'page-break', page: landscape }, paragraph('b')],
    }
    const { pages } = layOut(document)
    expect(pages.map((page) => [Math.round(page.width), ...linesOf(page)])).toEqual([
      [595, 'a'],
      [842, 'b'],
    ])
  })

  it('have less room for text where the header is higher than the margin', () => {
    const tall = {
      ...running(true),
      children: Array.from({ length: 5 }, () => paragraph('đầu trang')),
    } as Document['header']
    const [page] = layOut({ ...documentOf(paragraph('chữ')), ...(tall && { header: tall }) }).pages
    const [last, text] = (page ? textItems(page) : []).slice(-2)
    expect(last?.text).toBe('đầu trang')
    expect(text?.y).toBeGreaterThan((last?.y ?? 0) + 10)
  })
})

describe('text in columns', () => {
  it('fills columns of the same height, and what follows stands below them', () => {
    const lines = Array.from({ length: 7 }, (_, index) => paragraph(`dòng ${index}`))
    const document: Document = {
      ...documentOf(),
      children: [{ type: 'columns', count: 2, children: lines }, paragraph('sau')],
    }
    const items = layOut(document).pages.flatMap(textItems)
    const [left = 0, second = 0] = [...new Set(items.map(({ x }) => x))]
    const at = (x: number) => items.filter((item) => item.x === x).map(({ text }) => text)
    expect(at(left)).toEqual(['dòng 0', 'dòng 1', 'dòng 2', 'sau'])
    expect(at(second)).toEqual(['dòng 3', 'dòng 4', 'dòng 5', 'dòng 6'])
    expect(second - left).toBeGreaterThan(200)
  })
})

describe('joined cells', () => {
  it('stand on one page with the rows that they join', () => {
    for (let count = 30; count < 50; count++) {
      const lines = Array.from({ length: count }, () => paragraph('dòng'))
      const rows = [
        row([{ ...cell(paragraph('gộp')), rowSpan: 3 }, cell(paragraph('1'))]),
        row([cell(paragraph('2'))]),
        row([cell(paragraph('3'))]),
      ]
      const table: Flow = { type: 'table', columns: [1, 1], borders: 'all', children: rows }
      const { pages } = layOut(documentOf(...lines, table))
      const held = pages.map((page) => linesOf(page).filter((line) => /[123]|gộp/.test(line)).length).filter(Boolean)
      expect(held).toHaveLength(1)
    }
  })
})

describe('any document', () => {
  const forAny = (check: (document: Document) => void) =>
    fc.assert(fc.property(arbitraryDocument(), check), { numRuns: 300 })

  it('prints each letter once, and says in which paragraph of the document it stands', () => {
    forAny((document) => {
      const items = layOut(document).pages.flatMap((page) =>
        textItems(page).filter(({ leader, path }) => !leader && path !== undefined),
      )
      const inOrder = items.toSorted((a, b) => comparePaths(a.path ?? '', b.path ?? ''))
      expect(letters(inOrder.map(({ text }) => text).join(''))).toBe(letters(toPlainText(document)))
    })
  })

  it('prints nothing outside the margins, and says how wide each piece is', () => {
    forAny((document) => {
      const papers = sectionsOf(document).map((section) => section.page)
      for (const page of layOut(document).pages) {
        const paper = papers.find(({ width }) => Math.abs(points(width) - page.width) < 0.1)
        const { margins } = paper ?? document.page
        for (const { x, y, width, text, face, size, wordSpacing, path } of textItems(page)) {
          const spaces = text.split(' ').length - 1
          expect(Math.abs(width - measure(text, face, size) - spaces * wordSpacing)).toBeLessThan(0.01)
          const end = x + measure(text.trimEnd(), face, size)
          if (text.trim() === '') continue
          // One letter may be wider than its column, and then reaches into the padding of the cell.
          const slack = [...text.trim()].length === 1 ? 5 : 0.1
          expect(x).toBeGreaterThanOrEqual(points(margins.left) - slack)
          expect(end).toBeLessThanOrEqual(page.width - points(margins.right) + slack)
          if (path !== undefined) expect(y).toBeLessThanOrEqual(page.height - points(margins.bottom) + 0.1)
        }
      }
    })
  })

  it('is laid out the same every time', () => {
    forAny((document) => {
      expectSame(layOut(document), layOut(structuredClone(document)))
    })
  })
})

/** In the order of the document; footnotes come last. */
function comparePaths(a: string, b: string): number {
  const numbers = (path: string) => path.replace('note.', '9999.').split('.').map(Number)
  const [left, right] = [numbers(a), numbers(b)]
  const at = left.findIndex((number, index) => number !== right[index])
  return at < 0 ? 0 : (left[at] ?? 0) - (right[at] ?? 0)
}
