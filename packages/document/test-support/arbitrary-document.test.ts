import { checkDocument, type NodeType, visit } from '@viet-ho/document'
import { arbitraryDocument } from '@viet-ho/document/arbitrary'
import fc from 'fast-check'
import { expect, it } from 'vitest'

it('makes documents that pass the check', () => {
  const check = fc.property(arbitraryDocument(), (document) => {
    expect(checkDocument(document)).toEqual([])
  })
  fc.assert(check)
})

it('makes every kind of node, tables in tables, and several lines of dots', () => {
  const seen = new Set<NodeType | 'nested table' | 'dotted lines'>()
  for (const document of fc.sample(arbitraryDocument(), { numRuns: 300, seed: 1 })) {
    visit(document, (node) => {
      seen.add(node.type)
      if (node.type === 'cell' && node.children.some(({ type }) => type === 'table')) seen.add('nested table')
      if (node.type === 'field' && (node.lines ?? 1) > 1) seen.add('dotted lines')
    })
  }
  expect(seen.size).toBe(25)
})
