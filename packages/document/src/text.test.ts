import { expect, it } from 'vitest'
import type { Document, Item, List, Paragraph } from './nodes.ts'
import { toPlainText } from './text.ts'

const paragraph = (value: string): Paragraph => ({
  type: 'paragraph',
  style: 'line',
  children: [{ type: 'text', value }],
})
const item = (...children: Item['children'][number][]): Item => ({ type: 'item', children })
const list = (marker: List['marker'], children: Item[], more: Partial<List> = {}): List => ({
  ...{ type: 'list', marker, children },
  ...more,
})

it('numbers the items of lists as they are printed', () => {
  const inner = list('upper-roman', [item(paragraph('x'), paragraph('x tiếp')), item(paragraph('y'))], { after: ')' })
  const outer = list('decimal', [item(paragraph('a'), inner), item(paragraph('b'))], { start: 2 })
  const document = { type: 'root', children: [outer, list('dash', [item(paragraph('c'))])] } as unknown as Document
  expect(toPlainText(document).trim().split('\n')).toEqual(['2. a', 'I) x', 'x tiếp', 'II) y', '3. b', '- c'])
})
