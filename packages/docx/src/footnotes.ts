import type { Document, Footnote } from '@viet-ho/document'
import { frameOf } from '@viet-ho/layout'
import type { Paragraph } from 'docx'
import { writeParagraph } from './paragraph.ts'
import type { Parts } from './parts.ts'

/** `word/footnotes.xml`; Word puts the number before each note itself. */
export function writeFootnotes(document: Document, parts: Parts): Record<string, { children: Paragraph[] }> {
  const { width } = frameOf(document, document.page, false).body
  const write = ({ children }: Footnote) =>
    writeParagraph(
      { type: 'paragraph', style: 'footnote', children: [{ type: 'text', value: ' ' }, ...children] },
      width,
      parts,
    )
  return Object.fromEntries(parts.footnotes.map((note) => [note.number, { children: [write(note)] }]))
}
