import { expect, it } from 'vitest'
import type { Document, Paragraph, Root } from './nodes.ts'
import { a4 } from './page.ts'
import { sectionsOf } from './sections.ts'

const paragraph: Paragraph = { type: 'paragraph', style: 'line', children: [] }
const landscape = { ...a4, width: 297, height: 210 }
const sections = (...children: Root[]) => {
  const document: Document = { type: 'document', title: '', language: 'vi', page: a4, children }
  return sectionsOf(document).map(({ page, parts }) => [
    page.width,
    ...parts.map(
      ({ columns, children: { length }, start }) => `${length} from ${start}${columns ? ' in columns' : ''}`,
    ),
  ])
}

it('cuts a document at its page breaks, each sheet lasting until the next', () => {
  expect(sections()).toEqual([[210, '0 from 0']])
  expect(
    sections(paragraph, { type: 'page-break', page: landscape }, paragraph, paragraph, { type: 'page-break' }),
  ).toEqual([
    [210, '1 from 0'],
    [297, '2 from 2'],
    [297, '0 from 0'],
  ])
})

it('parts text in columns from what stands across the page', () => {
  expect(sections(paragraph, { type: 'columns', count: 2, children: [paragraph, paragraph] }, paragraph)).toEqual([
    [210, '1 from 0', '2 from 1 in columns', '1 from 2'],
  ])
})
