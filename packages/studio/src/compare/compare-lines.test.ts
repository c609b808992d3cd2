import { assert, constantFrom, array as listOf, property, record } from 'fast-check'
import { describe, expect, it } from 'vitest'
import { marked, sideLines, wordsOn } from '../../test-support/sides.ts'
import { compareLines, compareTexts, type LineRow } from './compare-lines.ts'
import { type Line, lineKey, textLine, tokensOf, wordsOf } from './line.ts'
import { pairLines } from './pair-lines.ts'

const lines = (...texts: string[]) => texts.map(textLine)
const whats = (rows: readonly LineRow[]) => rows.map(({ what }) => what)

// Few words, so that lines are often alike, moved, or there twice.
const word = constantFrom('đơn', 'đăng', 'ký', 'Tên:', 'Số', '……', 'nhà', 'đất')
const line = record({
  words: listOf(word, { minLength: 1, maxLength: 7 }),
  place: constantFrom('text', 'cell', 'footnote'),
}).map(
  ({ words, place }): Line => ({
    tokens: words.flatMap((each) =>
      each === '……' ? [{ text: each, blank: 'dots' as const, spaced: true }] : tokensOf(` ${each}`),
    ),
    place,
  }),
)
const paper = listOf(line, { maxLength: 12 })

describe('lines side by side', () => {
  it('stay whole and in order on both sides', () => {
    assert(
      property(paper, paper, (before, after) => {
        const rows = compareLines(before, after)
        expect(sideLines(rows, 'before')).toEqual(before.map(({ tokens }) => wordsOf(tokens)))
        expect(sideLines(rows, 'after')).toEqual(after.map(({ tokens }) => wordsOf(tokens)))
      }),
    )
  })

  it('differ in nothing from themselves', () => {
    assert(
      property(paper, (one) => {
        expect(compareLines(one, structuredClone(one)).filter(({ what }) => what !== 'same')).toEqual([])
      }),
    )
  })

  it('are the mirror image when the sides change places', () => {
    assert(
      property(paper, paper, (before, after) => {
        const there = compareLines(before, after)
        const back = compareLines(after, before)
        const mirror = { same: 'same', changed: 'changed', added: 'removed', removed: 'added', moved: 'moved' } as const
        const turned = back.map(({ what, before: left, after: right }) => ({
          what: mirror[what],
          before: right,
          after: left,
        }))
        const show = (rows: readonly object[]) => rows.map((row) => JSON.stringify(row)).sort()
        expect(show(turned.map(plain))).toEqual(show(there.map(plain)))
      }),
    )
  })

  it('have every difference marked: what is not marked is the same on both sides', () => {
    assert(
      property(paper, paper, (before, after) => {
        for (const { what, before: left, after: right } of compareLines(before, after)) {
          const kept = (side: typeof left) =>
            side?.pieces
              .filter(({ differs }) => !differs)
              .flatMap(({ text }) => text.split(' '))
              .filter(Boolean)
          if (what === 'changed') expect(kept(left)).toEqual(kept(right))
          if (what === 'same') expect(left?.pieces.some(({ differs }) => differs)).toBe(false)
          if (what === 'added') expect(right?.pieces.every(({ differs }) => differs)).toBe(true)
        }
      }),
    )
  })
})

const plain = ({ what, before, after }: { what: string; before?: unknown; after?: unknown }) => ({
  what,
  before,
  after,
})

describe('a changed line', () => {
  it('has the changed words marked and the others not', () => {
    const [row] = compareLines(lines('Tên người sử dụng đất (2): ……'), lines('Tên chủ sử dụng đất (3): ……'))
    expect(row?.what).toBe('changed')
    expect([marked(row?.before), marked(row?.after)]).toEqual([
      'Tên {người} sử dụng đất {(2):} ……',
      'Tên {chủ} sử dụng đất {(3):} ……',
    ])
  })

  it('is two lines where it shares too few words', () => {
    expect(whats(compareLines(lines('Họ và tên người khai'), lines('Số thửa, tờ bản đồ')))).toEqual([
      'removed',
      'added',
    ])
  })

  it('is one all the same where a fact has one line on each side', () => {
    expect(whats(compareTexts(['Mẫu số 1'], ['Tờ khai']))).toEqual(['changed'])
  })

  it('does not change by its spaces, nor by how its letters are coded', () => {
    expect(whats(compareLines(lines('Họ  và tên'), lines(' Họ và tên'.normalize('NFD'))))).toEqual(['same'])
  })
})

describe('a line that stands elsewhere', () => {
  it('stands on the left where it was and on the right where it is', () => {
    const [one, two, three] = [
      'Tôi cam đoan lời khai là đúng',
      'Địa chỉ thường trú của tôi',
      'Giấy tờ nộp kèm theo đơn',
    ]
    const rows = compareLines(lines(one ?? '', two ?? '', three ?? ''), lines(two ?? '', three ?? '', one ?? ''))
    expect(whats(rows)).toEqual(['moved', 'same', 'same', 'moved'])
    expect([wordsOn(rows[0]?.before), wordsOn(rows[0]?.after)]).toEqual([one, undefined])
    expect([wordsOn(rows[3]?.before), wordsOn(rows[3]?.after)]).toEqual([undefined, one])
  })

  it('is none of one word alone', () => {
    expect(whats(compareLines(lines('Đơn', 'Địa chỉ thường trú'), lines('Địa chỉ thường trú', 'Đơn')))).toEqual([
      'removed',
      'same',
      'added',
    ])
  })
})

it('pairs the lines of papers too long to look at every pair', () => {
  const before = Array.from({ length: 1200 }, (_, at) => textLine(`dòng thứ ${at} của tờ giấy`))
  const after = [textLine('trên cùng'), ...before.filter((_, at) => at % 3 !== 1), textLine('dưới cùng')]
  const pairs = pairLines(before, after)
  expect(pairs).toHaveLength(800)
  for (const [left, right] of pairs) expect(lineKey(before[left] as Line)).toBe(lineKey(after[right] as Line))
})
