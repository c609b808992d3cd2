import { type Flow, withoutLists } from '@viet-ho/document'
import { Paragraph, type Table } from 'docx'
import { writeParagraph } from './paragraph.ts'
import type { Parts } from './parts.ts'
import { tableGapStyle } from './style-sheet.ts'
import { type Column, writeTable } from './table.ts'

/**
 * Paragraphs and tables in a column. Word joins tables that touch, and wants a paragraph at the end of every cell and
 * of the document: there a paragraph stands that is as low as the layout's gap. A table without rows prints nothing and is left out.
 * `keep` holds the first paragraph on the page of what follows.
 */
export function writeFlow(nodes: readonly Flow[], column: Column, parts: Parts, keep = false): (Paragraph | Table)[] {
  const written: (Paragraph | Table)[] = []
  const endsInParagraph = () => written.at(-1) instanceof Paragraph

  for (const [index, { node }] of withoutLists(nodes, { parent: '', start: 0 }).entries()) {
    if (node.type === 'paragraph') {
      written.push(writeParagraph(keep && index === 0 ? { ...node, keepWithNext: true } : node, column.width, parts))
    } else if (node.children.length > 0) {
      if (written.length > 0 && !endsInParagraph()) written.push(tableGapParagraph())
      written.push(writeTable(node, column, (content, cell, kept) => writeFlow(content, cell, parts, kept)))
    }
  }
  return endsInParagraph() ? written : [...written, tableGapParagraph(keep && written.length === 0)]
}

const tableGapParagraph = (keep = false) => new Paragraph({ style: tableGapStyle, ...(keep && { keepNext: true }) })
