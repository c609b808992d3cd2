import {
  type Cell,
  type Document,
  footnotesOf,
  type Item,
  type List,
  type Paragraph,
  phrasingText,
  type Root,
  type Row,
  styles,
  type Table,
} from '@viet-ho/document'

/** What the parts of a paper are to someone who hears it read: the standard structure types of PDF (ISO 32000-1, 14.8.4). */
export interface StructureNode {
  readonly role: 'P' | `H${number}` | 'Div' | 'Table' | 'TR' | 'TH' | 'TD' | 'L' | 'LI' | 'Note'
  /** Where its text stands in the document: that of the text items which print it. Absent where it holds `children` instead. */
  readonly path?: string
  /** The words of a heading. */
  readonly title?: string
  readonly columnSpan?: number
  readonly rowSpan?: number
  readonly children: readonly StructureNode[]
}

/** The structure of `document` in reading order, the footnotes at the end. */
export function structureOf(document: Document): StructureNode[] {
  const notes = footnotesOf(document).map(
    ({ number }): StructureNode => ({ role: 'Note', path: `note.${number}`, children: [] }),
  )
  return [...childrenOf(document.children, ''), ...notes]
}

function childrenOf(nodes: readonly (Root | Item)[], parent: string): StructureNode[] {
  return nodes.flatMap((node, index) => {
    const path = parent === '' ? `${index}` : `${parent}.${index}`
    return structureOfNode(node, path)
  })
}

function structureOfNode(node: Root | Item, path: string): StructureNode[] {
  switch (node.type) {
    case 'paragraph':
      return [paragraph(node, path)]
    case 'list':
      return [list(node, path)]
    case 'item':
      return [{ role: 'LI', children: childrenOf(node.children, path) }]
    case 'table':
      return [table(node, path)]
    case 'columns':
      return childrenOf(node.children, path)
    case 'page-break':
      return []
  }
}

function paragraph({ style, children }: Paragraph, path: string): StructureNode {
  const { outline } = styles[style]
  if (outline === 0) return { role: 'P', path, children: [] }
  return { role: `H${outline}`, path, title: phrasingText(children).replace(/\s+/g, ' ').trim(), children: [] }
}

const list = ({ children }: List, path: string): StructureNode => ({ role: 'L', children: childrenOf(children, path) })

/** A table without lines only stands things side by side. */
function table({ borders, children }: Table, path: string): StructureNode {
  const isData = borders === 'all'
  const row = ({ header, children: cells }: Row, index: number): StructureNode => ({
    role: isData ? 'TR' : 'Div',
    children: cells.map((cell, at) => ({
      role: isData ? (header ? 'TH' : 'TD') : 'Div',
      ...spans(cell),
      children: childrenOf(cell.children, `${path}.${index}.${at}`),
    })),
  })
  return { role: isData ? 'Table' : 'Div', children: children.map(row) }
}

const spans = ({ span = 1, rowSpan = 1 }: Cell) => ({
  ...(span > 1 && { columnSpan: span }),
  ...(rowSpan > 1 && { rowSpan }),
})
