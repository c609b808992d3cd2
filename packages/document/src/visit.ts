import type { Node } from './nodes.ts'

/** Calls `visitor` with `node` and everything below it, in document order. */
export function visit(node: Node, visitor: (node: Node) => void): void {
  visitor(node)
  if ('children' in node) for (const child of node.children) visit(child, visitor)
}
