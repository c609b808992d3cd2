import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findInLine } from './find-in-line.ts'
import { leader } from './reading-text.ts'

/** Each blank as its kind and its letters. */
const found = (text: string) => findInLine(text).map(({ kind, from, to }) => `${kind} ${text.slice(from, to)}`)

describe('dots', () => {
  it.each([
    ['Họ và tên: ..........', ['dots ..........']],
    ['Họ và tên: ……….…', ['dots ……….…']],
    ['Số nhà: …… Tòa nhà: ____', ['dots ……', 'dots ____']],
    ['Kính gửi: …', ['dots …']],
    ['Kính gửi: Ủy ban nhân dân(1)...', ['dots ...']],
    [`Địa chỉ: ${leader}`, [`dots ${leader}`]],
    ['Diện tích: ........m2; dùng chung: ….. m2.', ['dots ........', 'dots …..']],
    ['Lý do: ........ ......... .........', ['dots ........ ......... .........']],
  ])('finds them in “%s”', (text, expected) => {
    expect(found(text)).toEqual(expected)
  })

  it.each([
    'Thông tin liên hệ (điện thoại, fax, email...)',
    'Hộ chiếu…; đối với tổ chức thì ghi rõ',
    'Ghi “đến ngày …/…/…” hoặc “Lâu dài”',
    'thương binh, đối tượng chính sách, … vào mục này',
    'Độc lập - Tự do - Hạnh phúc',
    'Điều 4. Quy định chung. Hết.',
    '-----------------',
  ])('finds none in “%s”', (text) => {
    expect(found(text)).toEqual([])
  })

  it('takes the dots after a list in brackets, and not those in it', () => {
    expect(found('e) Địa điểm (tại xã..., tỉnh...): ..........')).toEqual(['dots ..........'])
  })
})

describe('dates', () => {
  it.each([
    ['Sinh ngày … tháng … năm …', ['date … tháng … năm …']],
    ['..., ngày ... tháng ... năm 20...', ['dots ...', 'date ... tháng ... năm 20...']],
    ['Ngày sinh: ....../....../........', ['date ....../....../........']],
    ['đến ngày... tháng... năm.....', ['date ... tháng... năm.....']],
    ['Lập tháng .... năm ......', ['date .... năm ......']],
  ])('takes “%s” as one blank', (text, expected) => {
    expect(found(text)).toEqual(expected)
  })

  it('knows the places of day, month and year', () => {
    const text = 'ngày .. tháng ... năm ....'
    const [date] = findInLine(text)
    expect(date?.parts?.map(({ part, from, to }) => `${part} ${text.slice(from, to)}`)).toEqual([
      'ngay ..',
      'thang ...',
      'nam ....',
    ])
  })
})

describe('boxes and alternatives', () => {
  it.each([
    ['Nam ☐ Nữ ☐', ['box ☐', 'box ☐']],
    ['Giới tính: Nam/Nữ', ['choice Nam/Nữ']],
    ['Có nhu cầu (có/không)', ['choice có/không']],
  ])('finds them in “%s”', (text, expected) => {
    expect(found(text)).toEqual(expected)
  })

  it('leaves words with a stroke alone that are no answer', () => {
    expect(found('Cơ quan/tổ chức, ông/bà có tên dưới đây')).toEqual([])
  })
})

describe('whatever the line', () => {
  const piece = fc.oneof(
    fc.constantFrom(
      '.',
      '…',
      '_',
      ' ',
      '/',
      '☐',
      ':',
      '(',
      ')',
      'ngày',
      'tháng',
      'năm',
      ', ',
      leader,
      '“',
      '”',
      'Họ và tên',
    ),
    fc.string({ maxLength: 3 }),
  )

  it('gives blanks in order that do not overlap, and letters of the line', () => {
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        const text = pieces.join('')
        let end = 0
        for (const { from, to } of findInLine(text)) {
          expect(from).toBeGreaterThanOrEqual(end)
          expect(to).toBeGreaterThan(from)
          end = to
        }
        expect(end).toBeLessThanOrEqual(text.length)
      }),
    )
  })

  // A pattern that tries every way to divide a run of dots never ends: that happened here.
  it.each(['.', '…', '_', '. ', '.. ', 'ngày .', '(', '1.', './'])('ends on a line of ten thousand “%s”', (letters) => {
    expect(Array.isArray(findInLine(letters.repeat(10_000)))).toBe(true)
  })
})
