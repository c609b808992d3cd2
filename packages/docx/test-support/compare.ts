import { type Document, type NodeType, visit } from '@viet-ho/document'

/** Whether a node of `type` stands anywhere in `document`. */
export function has(document: Document, type: NodeType): boolean {
  let found = false
  visit(document, (node) => {
    found ||= node.type === type
  })
  return found
}

/** The letters of `expected` that `text` has not, or not as often. */
export function missing(expected: string, text: string): string {
  const left = new Map<string, number>()
  for (const letter of text) left.set(letter, (left.get(letter) ?? 0) + 1)
  return [...expected]
    .filter((letter) => {
      const count = left.get(letter) ?? 0
      left.set(letter, count - 1)
      return count <= 0
    })
    .join('')
}
