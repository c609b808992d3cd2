import type { Field, Paragraph, Phrasing } from '@viet-ho/document'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { breakLines, nextStop } from './break-lines.ts'
import { measure } from './measure.ts'
import type { Piece } from './pieces.ts'
import { type PlacedParagraph, placeBlanks } from './place-blanks.ts'

const width = 453.55

const text = (value: string): Phrasing => ({ type: 'text', value })
const blank = (id: string, value = '', more: Partial<Field> = {}): Field => ({
  type: 'field',
  id,
  label: id,
  value,
  ...more,
})
const line = (...children: Phrasing[]): Paragraph => ({ type: 'paragraph', style: 'line', children })

/** `Họ tên: ⇥` with ⇥ for tabs, ↵ for breaks, and dots counted. */
function sketch({ pieces }: PlacedParagraph): string {
  const show = (piece: Piece): string => {
    if (piece.type === 'text') return /^\.{4,}$/.test(piece.text) ? `{${piece.text.length} dots}` : piece.text
    if (piece.type === 'check-box') return piece.box.checked ? '☑' : '☐'
    return piece.type === 'tab' ? '⇥' : '↵'
  }
  return pieces.map(show).join('').replaceAll('\u00a0', ' ')
}
const stops = (placed: PlacedParagraph) =>
  placed.stops.map(({ position, align, leader }) => `${align} ${Math.round(position)}${leader ? ' dots' : ''}`)

const birthLine = (born: string, sex: string) =>
  placeBlanks(line(text('Sinh ngày: '), blank('ngaySinh', born), text(' Giới tính: '), blank('gioiTinh', sex)), width)

describe('a line of the blank form with blanks that share what is left of it', () => {
  it('gives each empty blank an equal share, dots to a tab stop, the last one to the margin', () => {
    const placed = birthLine('', '')
    expect(sketch(placed)).toBe('Sinh ngày: ⇥ Giới tính: ⇥')
    const labels = [measure('Sinh ngày: ', 'regular', 13), measure(' Giới tính: ', 'regular', 13)] as const
    const share = (width - labels[0] - labels[1]) / 2
    expect(placed.stops[0]?.position).toBeCloseTo(labels[0] + share, 1)
    expect(stops(placed)[1]).toBe('right 454 dots')
  })

  it('keeps the next label in its place after an answer that fits', () => {
    const placed = birthLine('01/02/1960', '')
    expect(sketch(placed)).toBe('Sinh ngày: 01/02/1960⇥ Giới tính: ⇥')
    expect(placed.stops[0]).toEqual({ ...birthLine('', '').stops[0], leader: false })
  })

  it('sets no tab after the last answer', () => {
    expect(sketch(birthLine('', 'Nữ'))).toBe('Sinh ngày: ⇥ Giới tính: Nữ')
    expect(stops(birthLine('', 'Nữ'))).toEqual(['left 228 dots'])
  })

  it('keeps the words after the last answer in their place, unless they are a unit or a full stop', () => {
    const sexes = (born: string) =>
      placeBlanks(line(text('Sinh ngày: '), blank('a', born), text(' Giới tính: Nam / Nữ')), width)
    expect(sketch(sexes('01/02/1960'))).toBe('Sinh ngày: 01/02/1960⇥ Giới tính: Nam / Nữ')
    expect(stops(sexes('01/02/1960'))).toEqual(['right 454'])
    const area = placeBlanks(line(text('Diện tích: '), blank('a', '120'), text(' m².')), width)
    expect(sketch(area)).toBe('Diện tích: 120 m².')
  })

  it('keeps the words that close an answer beside it', () => {
    const placed = placeBlanks(
      line(text('Diện tích: '), blank('dienTich', '120,5'), text(' m²; thời hạn: '), blank('thoiHan', '')),
      width,
    )
    expect(sketch(placed)).toBe('Diện tích: 120,5 m²;⇥ thời hạn: ⇥')
  })

  it('leaves the label that follows whole, with its commas and what stands in its brackets', () => {
    const after = (closing: string) =>
      sketch(placeBlanks(line(text('Số: '), blank('a', '12'), text(closing), blank('b', '')), width))
    expect(after(', giới tính (1: Nam; 2: Nữ): ')).toBe('Số: 12,⇥ giới tính (1: Nam; 2: Nữ): ⇥')
    expect(after(' giới tính (1: Nam; 2: Nữ): ')).toBe('Số: 12⇥ giới tính (1: Nam; 2: Nữ): ⇥')
    expect(after(' m²; nhà, công trình: ')).toBe('Số: 12 m²;⇥ nhà, công trình: ⇥')
    expect(after('), cấp ngày: ')).toBe('Số: 12),⇥ cấp ngày: ⇥')
    expect(after(' (bằng chữ); cấp ngày: ')).toBe('Số: 12 (bằng chữ);⇥ cấp ngày: ⇥')
  })

  it('lets the rest of the line follow inline after an answer that is wider than its blank', () => {
    const placed = birthLine('mồng một tháng hai năm một nghìn chín trăm', '')
    expect(sketch(placed)).toBe('Sinh ngày: mồng một tháng hai năm một nghìn chín trăm Giới tính: ⇥')
    expect(stops(placed)).toEqual(['right 454 dots'])
  })

  it('ends the dots before words that follow the last blank', () => {
    const placed = placeBlanks(line(text('Vốn kinh doanh: '), blank('von'), text(' đồng.')), width)
    expect(sketch(placed)).toBe('Vốn kinh doanh: ⇥ đồng.')
    expect(breakLines(placed)[0]?.width).toBeCloseTo(width)
  })

  it('keeps the alignment of its style: no line with a tab is stretched', () => {
    const justified = { ...line(text('Họ và tên: '), blank('hoTen')), align: 'justify' as const }
    expect(placeBlanks(justified, width).align).toBe('justify')
  })
})

describe('a paragraph longer than a line', () => {
  const opening =
    'Tôi cam đoan những nội dung khai trên đây là đúng sự thật và chịu trách nhiệm trước pháp luật về lời khai của mình, sinh ngày: '

  it('leads its last empty blank to the margin and gives the others 15 mm of dots', () => {
    const placed = placeBlanks(line(text(opening), blank('a'), text(' tại: '), blank('b')), width)
    expect(sketch(placed)).toBe(`${opening}{13 dots} tại: ⇥`)
    expect(stops(placed)).toEqual(['right 454 dots'])
  })

  it('gives the last blank a line of its own where less than 15 mm is left', () => {
    const words = 'mười '.repeat(13)
    const placed = placeBlanks(line(text(`${words}mười`), blank('a')), width)
    expect(sketch(placed)).toBe(`${words}mười↵⇥`)
    const spaced = placeBlanks(line(text(`${words}mười: `), blank('a')), width)
    expect(sketch(spaced)).toBe(`${words}mười:↵⇥`)
  })

  it('prints as many lines of dots as the form has', () => {
    const placed = placeBlanks(line(text('Nội dung: '), blank('a', '', { lines: 3 })), width)
    expect(sketch(placed)).toBe('Nội dung: ⇥↵⇥↵⇥')
    expect(breakLines(placed).map((l) => l.width)).toEqual([width, width, width])
  })

  it('places the blanks of each of its lines, when it holds line breaks', () => {
    const placed = placeBlanks(
      line(text('Họ tên: '), blank('a'), { type: 'break' }, text('Nơi ở: '), blank('b')),
      width,
    )
    expect(sketch(placed)).toBe('Họ tên: ⇥↵Nơi ở: ⇥')
    expect(stops(placed)).toEqual(['right 454 dots'])
  })
})

describe('a blank with a width', () => {
  it('prints dots that fill it, and the answer in their stead', () => {
    const inLine = (value: string) =>
      placeBlanks(line(text('Ngày '), blank('a', value, { width: 20 }), text('.')), width)
    expect(sketch(inLine(''))).toBe('Ngày {17 dots}.')
    expect(sketch(inLine('05'))).toBe('Ngày 05.')
  })

  it('is never wider than its line', () => {
    const placed = placeBlanks(line(blank('a', '', { width: 1000 })), width)
    expect(breakLines(placed)).toHaveLength(1)
  })
})

it('prints nothing for an empty blank without dots, and keeps its place for the content control', () => {
  expect(placeBlanks(line(blank('a', '', { dots: false })), width).pieces).toMatchObject([
    { type: 'text', text: '', field: { id: 'a' } },
  ])
})

it('prints 40 mm of dots in a centred line, where a tab stop would not hold', () => {
  const centred: Paragraph = { type: 'paragraph', style: 'addressee', children: [text('Kính gửi: '), blank('a')] }
  expect(sketch(placeBlanks(centred, width))).toBe('Kính gửi: {34 dots}')
  expect(placeBlanks(centred, width).stops).toEqual([])
})

it('prints the lines of an answer below each other, all of them the pieces of its field', () => {
  const placed = placeBlanks(line(text('Nơi ở: '), blank('a', 'Thôn 1\nXã Mẫu')), width)
  expect(sketch(placed)).toBe('Nơi ở: Thôn 1↵Xã Mẫu')
  expect(placed.pieces.slice(1).every((piece) => 'field' in piece && piece.field?.id === 'a')).toBe(true)
})

describe('whatever the form and the answers', () => {
  const words = fc.stringMatching(/^[a-zàếữđ ,;.]{0,40}$/)
  const inline = fc.oneof(
    words.map(text),
    fc
      .record({ value: fc.oneof(fc.constant(''), words), elastic: fc.boolean(), lines: fc.integer({ min: 1, max: 3 }) })
      .map(({ value, elastic, lines }) => blank('a', value, elastic ? { lines } : { width: 25 })),
    fc.constant<Phrasing>({ type: 'break' }),
  )
  const paragraph = fc.array(inline, { maxLength: 8 }).map((children) => line(...children))

  it('ends every tab at its own stop, and no line beyond the margin', () => {
    fc.assert(
      fc.property(paragraph, (form) => {
        const placed = placeBlanks(form, width)
        const lines = breakLines(placed)
        const tabs = lines.flatMap(({ runs }) => runs).filter(({ piece }) => piece.type === 'tab')
        for (const tab of tabs) {
          const stop = nextStop(placed.stops, tab.x)
          expect(stop).toBeDefined()
          if ('field' in tab.piece) expect(tab.leader).toBe(true)
        }
        for (const { width: lineWidth } of lines) expect(lineWidth).toBeLessThanOrEqual(width + 0.1)
      }),
    )
  })

  it('puts a tab only in lines that justification leaves alone', () => {
    fc.assert(
      fc.property(paragraph, (form) => {
        const stretched = breakLines(placeBlanks(form, width)).filter(({ end }) => end === 'wrap')
        for (const { runs } of stretched) expect(runs.some(({ piece }) => piece.type === 'tab')).toBe(false)
      }),
      { numRuns: 2000 },
    )
  })

  it('prints every word and every answer, in order', () => {
    fc.assert(
      fc.property(paragraph, (form) => {
        const printed = placeBlanks(form, width).pieces.map((p) =>
          p.type === 'text' && !/^\.{4,}$/.test(p.text) ? p.text : '',
        )
        const expected = form.children.map((c) => (c.type === 'text' || c.type === 'field' ? c.value : ''))
        expect(printed.join('').replaceAll(' ', '')).toBe(expected.join('').replaceAll(' ', ''))
      }),
    )
  })

  it('shows every empty blank as dots at least 15 mm wide, or as wide as it asks', () => {
    fc.assert(
      fc.property(paragraph, (form) => {
        const lines = breakLines(placeBlanks(form, width))
        const dotted = lines
          .flatMap(({ runs }) => runs)
          .filter(({ piece }) => 'field' in piece && piece.field?.value === '')
        for (const run of dotted) {
          if (run.leader || run.piece.type === 'text') expect(run.width).toBeGreaterThan(38)
        }
        const empty = form.children.filter((child) => child.type === 'field' && child.value === '')
        expect(dotted.filter(({ leader, piece }) => leader || piece.type === 'text').length).toBeGreaterThanOrEqual(
          empty.length,
        )
      }),
    )
  })
})
