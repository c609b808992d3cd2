import type { Face, LaidOutDocument } from '@viet-ho/layout'
import { PDFDocument, PDFName, type PDFRef } from 'pdf-lib'
import { embedFont } from './embed-font.ts'
import { loadFont } from './embedded-font.ts'
import { type PageFont, pageContent } from './page-content.ts'

/**
 * Paints laid-out pages as a PDF file. Its fonts hold the letters used and no others; its text can be searched and copied; its
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
  for (const page of document.pages) {
    const { node } = pdf.addPage([page.width, page.height])
    node.set(PDFName.of('Resources'), resources)
    node.set(PDFName.of('Contents'), pdf.context.register(pdf.context.flateStream(pageContent(page, fonts))))
  }
  // All objects at once: otherwise the library waits for a timer after every fifty.
  return pdf.save({ addDefaultPage: false, updateFieldAppearances: false, objectsPerTick: Number.POSITIVE_INFINITY })
}

function usedCharacters({ pages }: LaidOutDocument): Map<Face, Set<string>> {
  const used = new Map<Face, Set<string>>()
  for (const item of pages.flatMap(({ items }) => items)) {
    if (item.type !== 'text') continue
    const characters = used.get(item.face) ?? new Set()
    for (const character of item.text) characters.add(character)
    used.set(item.face, characters)
  }
  return used
}
