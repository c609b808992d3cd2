import type { Points } from '@viet-ho/document'
import type { StructureNode } from '@viet-ho/layout'
import { type PDFContext, PDFHexString, type PDFRef } from 'pdf-lib'

/** Where a heading stands, counted from the bottom of its page. */
export interface Destination {
  readonly page: PDFRef
  readonly y: Points
}

interface Bookmark {
  readonly title: string
  readonly level: number
  readonly destination: Destination
}

/**
 * Writes the headings of a paper as bookmarks, those of a lower level below those of a higher one (ISO 32000-1, 12.3.3). Undefined when it has none.
 */
export function writeBookmarks(
  context: PDFContext,
  structure: readonly StructureNode[],
  destinations: ReadonlyMap<string, Destination>,
): PDFRef | undefined {
  const bookmarks = bookmarksOf(structure, destinations)
  if (bookmarks.length === 0) return undefined
  const root = context.nextRef()
  context.assign(root, context.obj({ Type: 'Outlines', ...writeLevel(context, bookmarks, root) }))
  return root
}

function bookmarksOf(nodes: readonly StructureNode[], destinations: ReadonlyMap<string, Destination>): Bookmark[] {
  return nodes.flatMap(({ role, path, title, children }) => {
    const destination = destinations.get(path ?? '')
    if (!title || !destination) return bookmarksOf(children, destinations)
    return [{ title, level: Number(role.slice(1)), destination }]
  })
}

/** The first of `bookmarks` and those of its level below `parent`, each with what follows it on lower levels. */
function writeLevel(context: PDFContext, bookmarks: readonly Bookmark[], parent: PDFRef) {
  const groups: Bookmark[][] = []
  for (const bookmark of bookmarks) {
    const last = groups.at(-1)
    if (last?.[0] && bookmark.level > last[0].level) last.push(bookmark)
    else groups.push([bookmark])
  }
  const references = groups.map(() => context.nextRef())
  for (const [index, [bookmark, ...below]] of groups.entries()) {
    const reference = references[index]
    if (!bookmark || !reference) continue
    const { page, y } = bookmark.destination
    const [previous, next] = [references[index - 1], references[index + 1]]
    const item = {
      Title: PDFHexString.fromText(bookmark.title),
      Parent: parent,
      Dest: [page, 'XYZ', null, y, null],
      ...(previous && { Prev: previous }),
      ...(next && { Next: next }),
      ...(below.length > 0 && writeLevel(context, below, reference)),
    }
    context.assign(reference, context.obj(item))
  }
  const [first = parent, last = first] = [references[0], references.at(-1)]
  return { First: first, Last: last, Count: bookmarks.length }
}
