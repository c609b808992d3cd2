import { assertDocument, type Document, type Page } from '@viet-ho/document'
import { pageGeometry, toTwips } from '@viet-ho/layout'
import { Document as File, Packer, PageOrientation } from 'docx'
import { coreProperties } from './core-properties.ts'
import { writeFlow } from './flow.ts'
import { Ids } from './ids.ts'
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
  const file = new File({
    styles: { importedStyles: styleSheet() },
    // Otherwise Word stretches a justified line that a line break ends.
    compatibility: { version: 15, doNotExpandShiftReturn: true },
    sections: [
      {
        properties: { page: writePage(document.page) },
        children: writeFlow(document.children, pageGeometry(document.page).bodyWidth, new Ids()),
      },
    ],
  })
  const properties = { path: 'docProps/core.xml', data: coreProperties(document.title, now) }
  return stampZip(await Packer.pack(file, 'uint8array', undefined, [properties]), now)
}

function writePage(page: Page) {
  const { width, height, top, right, bottom, left } = pageGeometry(page)
  const landscape = width > height
  return {
    // The library swaps the sides of a landscape page.
    size: landscape
      ? { width: toTwips(height), height: toTwips(width), orientation: PageOrientation.LANDSCAPE }
      : { width: toTwips(width), height: toTwips(height) },
    margin: { top: toTwips(top), right: toTwips(right), bottom: toTwips(bottom), left: toTwips(left) },
  }
}
