import type { Document, Phrasing } from '@viet-ho/document'
import { expect, it } from 'vitest'
import { blocksOfDocument, lettersOf } from './words.ts'

const documentOf = (...children: Phrasing[]) =>
  ({ type: 'root', children: [{ type: 'paragraph', style: 'line', children }] }) as unknown as Document

it('leaves out the empty boxes of digits, and no underscore that is printed', () => {
  const boxes = { type: 'digit-boxes', id: 'a', label: 'a', value: '12', groups: [3, 1] } as const
  const underlined = { type: 'strong', children: [boxes, { type: 'text', value: ' ___' }] } as const
  const blocks = blocksOfDocument(documentOf({ type: 'text', value: 'Mã số: ' }, underlined))
  expect(blocks).toEqual(['Mã số: 1 2 ___'])
  expect(lettersOf(blocks)).toBe('Mãsố:12___')
})
