import type { Node } from './nodes.ts'

/** Calls `visitor` with `node` and everything below it, in document order; the header and the footer come before the text. */
export function visit(node: Node, visitor: (node: Node) => void): void {
  visitor(node)
  if (node.type === 'document') for (const running of [node.header, node.footer]) if (running) visit(running, visitor)
  if ('children' in node) for (const child of node.children) visit(child, visitor)
}
