import type { Document } from '@viet-ho/document'
import { arbitraryDocument } from '@viet-ho/document/arbitrary'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { expectSame } from '../test-support/expect-same.ts'
import { layOut } from './lay-out.ts'
import { LayoutMemory } from './layout-memory.ts'

it('lays out with a memory as it does without one, whatever document came before', () => {
  const memory = new LayoutMemory()
  fc.assert(
    fc.property(arbitraryDocument(), (document) => {
      expectSame(layOut(document, { memory }), layOut(document))
    }),
    { numRuns: 100 },
  )
})

it('lays out a document that was changed in one place as it does a new one', () => {
  fc.assert(
    fc.property(arbitraryDocument(), fc.nat(), (document, at) => {
      const memory = new LayoutMemory()
      layOut(document, { memory })
      const changed = withChange(document, at)
      expectSame(layOut(changed, { memory }), layOut(changed))
    }),
    { numRuns: 100 },
  )
})

it('breaks no paragraph twice, and forgets those that are gone', () => {
  const memory = new LayoutMemory()
  const made: string[] = []
  const take = (key: string) => memory.take(key, () => made.push(key) as never)
  for (const key of ['a', 'b', 'a']) take(key)
  memory.turn()
  take('a')
  memory.turn()
  take('b')
  expect(made).toEqual(['a', 'b', 'b'])
})

/** The document with a word more in one of its texts. */
function withChange(document: Document, at: number): Document {
  const texts = JSON.stringify(document).match(/"type":"text"/g)?.length ?? 0
  let index = -1
  return JSON.parse(JSON.stringify(document), (_, node) => {
    if (node?.type !== 'text') return node
    index += 1
    return index === at % texts ? { ...node, value: `thêm ${node.value}` } : node
  }) as Document
}
