import { assertDocument, type Document } from '@viet-ho/document'
import { Document as File, Packer } from 'docx'
import { coreProperties } from './core-properties.ts'
import { writeFootnotes } from './footnotes.ts'
import { numberingOf } from './numbering.ts'
import { Parts } from './parts.ts'
import { writeSections } from './sections.ts'
import { stampZip } from './stamp-zip.ts'
import { styleSheet } from './style-sheet.ts'

/**
 * Writes `document` as a Word file (.docx, Office Open XML transitional). Words stand where the layout package puts them; every field
 * is a content control tagged with its id, every tick box a Word check box. The file names no person; its dates are `now`, and the
 * same document and `now` always give the same bytes.
 * @throws DocumentError when `document` is not a valid tree.
 */
export async function toDocx(document: Document, { now }: { readonly now: Date }): Promise<Uint8Array> {
  assertDocument(document)
  const parts = new Parts()
  const sections = writeSections(document, parts)
  const file = new File({
    styles: { importedStyles: styleSheet() },
    // Otherwise Word stretches a justified line that a line break ends.
    compatibility: { version: 15, doNotExpandShiftReturn: true },
    ...(parts.lists.size > 0 && { numbering: numberingOf(parts) }),
    ...(parts.footnotes.length > 0 && { footnotes: writeFootnotes(document, parts) }),
    sections,
  })
  const properties = { path: 'docProps/core.xml', data: coreProperties(document.title, now) }
  return stampZip(await Packer.pack(file, 'uint8array', undefined, [properties]), now)
}
