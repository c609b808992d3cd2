import { type Document, type Node, type Paragraph, type Phrasing, styles } from '@viet-ho/document'
import type { Draft, Place } from './draft.ts'
import type { ViewBlock, ViewLine, ViewPart } from './paper-view.ts'

/** The blank paper of an edition, with the place of every blank; of a blank that is printed in several places the first one. */
export function documentView(paper: Document, { places }: Pick<Draft, 'places'>): ViewBlock[] {
  const byName = new Map<string, Place>()
  for (const place of places) {
    const name = nameOf(place)
    if (!byName.has(name)) byName.set(name, place)
    if (!byName.has(place.blank.id)) byName.set(place.blank.id, place)
  }
  return paper.children.flatMap(blocks)

  function blocks(node: Node): ViewBlock[] {
    if (node.type === 'paragraph') return [line(node)]
    if (node.type !== 'table') return 'children' in node ? node.children.flatMap((child: Node) => blocks(child)) : []
    const rows = node.children.map((row) =>
      row.children.map(({ span = 1, rowSpan = 1, children }) => ({
        span,
        rowSpan,
        children: children.flatMap((child) => blocks(child)),
      })),
    )
    return [{ type: 'table', isDrawn: node.borders !== 'none', rows }]
  }

  function line({ align, children, style }: Paragraph): ViewLine {
    return {
      type: 'line',
      paragraph: 0,
      align: align ?? styles[style].align,
      mark: '',
      parts: children.flatMap((child) => parts(child, false, false)),
    }
  }

  function parts(node: Phrasing, bold: boolean, italic: boolean): ViewPart[] {
    if (node.type === 'text') return [{ text: node.value, from: 0, bold, italic }]
    if (node.type === 'check-box') return [blank(node.option === '' ? node.id : `${node.id}=${node.option}`)]
    if (node.type === 'field' || node.type === 'digit-boxes') return [blank(node.id)]
    if (!('children' in node)) return []
    return (node.children as readonly Phrasing[]).flatMap((child) =>
      parts(child, bold || node.type === 'strong', italic || node.type === 'emphasis'),
    )
  }

  function blank(name: string): ViewPart {
    const plain = name.replace(/\[\d+\]/g, '')
    const found = byName.get(plain) ?? byName.get(plain.slice(0, Math.max(0, plain.lastIndexOf('.'))))
    return { text: '', from: 0, bold: false, italic: false, ...(found && { place: found.key }) }
  }
}

const nameOf = ({ blank: { id, option } }: Place) => (option ? `${id}=${option}` : id)
