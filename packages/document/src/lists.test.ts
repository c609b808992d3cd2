import { expect, it } from 'vitest'
import { type ListParagraph, listMarks, withoutLists } from './lists.ts'
import type { Item, List, Paragraph } from './nodes.ts'

const paragraph = (value: string): Paragraph => ({
  type: 'paragraph',
  style: 'line',
  children: [{ type: 'text', value }],
})
const item = (...children: Item['children']): Item => ({ type: 'item', children })
const list = (marker: List['marker'], children: Item[], more: Partial<List> = {}): List => ({
  type: 'list',
  marker,
  ...more,
  children,
})

it('counts in numbers and Roman numerals, from any number, in any brackets', () => {
  const items = Array.from({ length: 4 }, () => item(paragraph('x')))
  expect(listMarks(list('decimal', items))).toEqual(['1.', '2.', '3.', '4.'])
  expect(listMarks(list('upper-roman', items, { start: 38, after: ')' }))).toEqual([
    'XXXVIII)',
    'XXXIX)',
    'XL)',
    'XLI)',
  ])
  expect(listMarks(list('decimal', items, { start: 9, before: '(', after: ')' }))).toEqual([
    '(9)',
    '(10)',
    '(11)',
    '(12)',
  ])
  expect(listMarks(list('dash', items))).toEqual(['-', '-', '-', '-'])
})

it('counts only items that begin with a paragraph, as Word does', () => {
  const inner = list('dash', [item(paragraph('y'))])
  expect(listMarks(list('decimal', [item(paragraph('a')), item(inner), item(paragraph('b'))]))).toEqual([
    '1.',
    '',
    '2.',
  ])
})

it('gives paragraphs their indents, marks and places', () => {
  const inner = list('dash', [item(paragraph('c'))])
  const nodes = withoutLists(
    [paragraph('a'), list('decimal', [item(paragraph('b'), inner, paragraph('d'))], { indent: 10 })],
    {
      parent: '',
      start: 2,
    },
  )
  const seen = nodes.map(({ node, path }) => {
    const { indent, mark } = node as ListParagraph
    return [path, indent?.left, mark?.text]
  })
  expect(seen).toEqual([
    ['2', undefined, undefined],
    ['3.0.0', 10, '1.'],
    ['3.0.1.0.0', 15, '-'],
    ['3.0.2', 10, undefined],
  ])
})
