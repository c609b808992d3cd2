import { assertDocument, type Document } from '@viet-ho/document'
import { type Block, blocksOf } from './blocks.ts'
import { fillSpace } from './fill-space.ts'
import { pageGeometry } from './geometry.ts'
import { type LaidOutDocument, type LaidOutPage, move } from './laid-out.ts'

/**
 * Divides `document` into lines and pages, from the measured widths of the fonts alone; the Word file breaks its lines and pages at
 * the same places. One page at least.
 * @throws DocumentError when `document` is not a valid tree, or holds a letter that the fonts lack: it names the letter.
 */
export function layOut(document: Document): LaidOutDocument {
  assertDocument(document)
  const { width, height, left, top, bodyWidth, bodyHeight } = pageGeometry(document.page)
  const pages: LaidOutPage[] = []
  let rest: readonly Block[] = blocksOf(document.children, bodyWidth)
  while (rest.length > 0) {
    const keepsSpaceAtTop = pages.length === 0
    const filled = fillSpace(rest, { height: bodyHeight, kind: 'page', atPageTop: true, keepsSpaceAtTop })
    pages.push({ width, height, items: move(filled.items, left, top) })
    rest = filled.rest
  }
  return { title: document.title, language: document.language, pages }
}
