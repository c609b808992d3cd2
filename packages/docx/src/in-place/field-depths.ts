import type { XmlTree } from '../word/xml-tree.ts'

/** How many complex fields are open where each run of the file stands; fields may reach over paragraphs. */
export function fieldDepths(root: XmlTree): ReadonlyMap<XmlTree, number> {
  const depths = new Map<XmlTree, number>()
  let depth = 0
  const walk = (element: XmlTree) => {
    if (element.name === 'w:r') depths.set(element, depth)
    if (element.name === 'w:fldChar') {
      const type = element.attributes.get('w:fldCharType')
      if (type === 'begin') depth += 1
      else if (type === 'end') depth = Math.max(0, depth - 1)
    }
    for (const child of element.children) walk(child)
  }
  walk(root)
  return depths
}
