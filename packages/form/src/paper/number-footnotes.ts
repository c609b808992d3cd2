import type { Document, Node } from '@viet-ho/document'

/** The document with its footnotes counted 1, 2, 3, … in the order of the text. */
export function numberFootnotes(document: Document): Document {
  let last = 0
  function numbered<Kind extends Node>(node: Kind): Kind {
    if (!('children' in node)) return node
    const own = node.type === 'footnote' ? { number: ++last } : {}
    return { ...node, ...own, children: node.children.map((child: Node) => numbered(child)) }
  }
  return numbered(document)
}
