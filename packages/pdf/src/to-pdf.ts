import type { Face, LaidOutDocument } from '@viet-ho/layout'
import { PDFDocument, PDFName, type PDFRef } from 'pdf-lib'
import { type Destination, writeBookmarks } from './bookmarks.ts'
import { embedFont } from './embed-font.ts'
import { loadFont } from './embedded-font.ts'
import { type PageFont, pageContent } from './page-content.ts'
import { type MarkedContent, tagCatalog, writeStructureTree } from './structure-tree.ts'

/**
 * Paints laid-out pages as a PDF file, tagged so that screen readers read it in order, with bookmarks where it has several pages. Its fonts hold the letters used and no others; its text can be searched and copied; its
 * properties name nobody; its dates are `now`, and the same pages and `now` always give the same bytes.
 */
export async function toPdf(document: LaidOutDocument, { now }: { readonly now: Date }): Promise<Uint8Array> {
  const pdf = await PDFDocument.create({ updateMetadata: false })
  pdf.setTitle(document.title, { showInWindowTitleBar: true })
  pdf.setLanguage(document.language)
  pdf.setProducer('Viết hộ')
  pdf.setCreationDate(now)
  pdf.setModificationDate(now)

  const fonts = new Map<Face, PageFont>()
  const references: Record<string, PDFRef> = {}
  for (const [face, characters] of usedCharacters(document)) {
    const font = await loadFont(face)
    const resource = `F${fonts.size + 1}`
    references[resource] = embedFont(pdf.context, face, font, characters)
    fonts.set(face, { resource, glyphOf: font.glyphOf })
  }
  const resources = pdf.context.register(pdf.context.obj({ Font: references }))
  const contents = new Map<string, MarkedContent[]>()
  const destinations = new Map<string, Destination>()
  const paths = document.pages.map((page, index) => {
    const { node, ref } = pdf.addPage([page.width, page.height])
    const content = pageContent(page, fonts)
    node.set(PDFName.of('Resources'), resources)
    node.set(PDFName.of('Contents'), pdf.context.register(pdf.context.flateStream(content.operators)))
    node.set(PDFName.of('StructParents'), pdf.context.obj(index))
    node.set(PDFName.of('Tabs'), PDFName.of('S'))
    for (const [id, path] of content.paths.entries()) {
      contents.set(path, [...(contents.get(path) ?? []), { page: ref, id }])
    }
    for (const item of page.items) {
      if (item.type !== 'text' || item.path === undefined || destinations.has(item.path)) continue
      destinations.set(item.path, { page: ref, y: page.height - item.y + item.size })
    }
    return content.paths
  })
  tagCatalog(pdf.catalog, pdf.context, writeStructureTree(pdf.context, document.structure, contents, paths))
  const bookmarks = document.pages.length > 1 && writeBookmarks(pdf.context, document.structure, destinations)
  if (bookmarks) pdf.catalog.set(PDFName.of('Outlines'), bookmarks)
  // All objects at once: otherwise the library waits for a timer after every fifty.
  return pdf.save({ addDefaultPage: false, updateFieldAppearances: false, objectsPerTick: Number.POSITIVE_INFINITY })
}

function usedCharacters({ pages }: LaidOutDocument): Map<Face, Set<string>> {
  const used = new Map<Face, Set<string>>()
  for (const item of pages.flatMap(({ items }) => items)) {
    if (item.type !== 'text') continue
    const characters = used.get(item.face) ?? new Set()
    for (const character of item.text) characters.add(character)
    if (item.endsWord) characters.add(' ')
    used.set(item.face, characters)
  }
  return used
}
