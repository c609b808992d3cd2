import { childrenOf, type XmlTree } from '../word/xml-tree.ts'
import { ancestorOf, type Body } from './body.ts'
import { rowOf, tagParts } from './control.ts'
import { freshIds } from './control-xml.ts'
import type { FoundControl } from './controls-in.ts'
import { applyEdits, type Edit } from './edits.ts'
import { escapeXml, sourceOf } from './xml-text.ts'

/**
 * The XML of the document with as many rows as there are answers: the last tagged row of a table is copied, with tags and numbers of its own.
 * @param wanted - how many rows each table needs
 */
export function copyRows(body: Body, controls: readonly FoundControl[], wanted: ReadonlyMap<string, number>): string {
  const nextId = freshIds(body.xml)
  const edits = [...lastRows(body, controls)].flatMap(([list, { row, number }]): Edit[] => {
    const count = (wanted.get(list) ?? 0) - number
    const copies = Array.from({ length: Math.max(0, count) }, (_, index) =>
      copyOf(body.xml, row, list, number, number + index + 1, nextId),
    )
    return copies.length === 0 ? [] : [{ start: row.end, end: row.end, text: copies.join('') }]
  })
  return applyEdits(body.xml, edits)
}

/** The last row of each table that repeats. */
function lastRows(
  body: Body,
  controls: readonly FoundControl[],
): Map<string, { readonly row: XmlTree; readonly number: number }> {
  const last = new Map<string, { row: XmlTree; number: number }>()
  for (const { tag, element } of controls) {
    const place = rowOf(tagParts(tag)?.id ?? '')
    const row = ancestorOf(body, element, ({ name }) => name === 'w:tr')
    if (place && row && place.row > (last.get(place.list)?.number ?? 0))
      last.set(place.list, { row, number: place.row })
  }
  return last
}

function copyOf(xml: string, row: XmlTree, list: string, from: number, to: number, nextId: () => number): string {
  const counters = childrenOf(row, 'w:tc').flatMap((cell) => counterEdits(cell, from, to))
  const shifted = counters.map(({ start, end, text }) => ({ start: start - row.start, end: end - row.start, text }))
  return applyEdits(sourceOf(xml, row), shifted)
    .replaceAll(`<w:tag w:val="${escapeXml(list)}[${from}].`, `<w:tag w:val="${escapeXml(list)}[${to}].`)
    .replace(/<w:id\s+w:val="[^"]*"/g, () => `<w:id w:val="${nextId()}"`)
    .replace(/\sw14:(?:paraId|textId)="[^"]*"/g, '')
    .replace(/<w:bookmark(?:Start|End)\s[^>]*\/>/g, '')
}

/** A cell that says only the number of its row. */
function counterEdits(cell: XmlTree, from: number, to: number): Edit[] {
  const texts = textsIn(cell)
  const written = texts.map(({ text }) => text).join('')
  const match = /^(\s*0?)(\d+)([.)]?\s*)$/.exec(written)
  if (!match || Number(match[2]) !== from) return []
  return texts.map((element, index) => ({
    ...{ start: element.start, end: element.end },
    text: index === 0 ? `<w:t xml:space="preserve">${match[1]}${to}${match[3]}</w:t>` : '<w:t/>',
  }))
}

const textsIn = (element: XmlTree): XmlTree[] =>
  element.children.flatMap((child) => (child.name === 'w:t' ? [child] : textsIn(child)))
