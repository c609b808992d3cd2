import { parseXml, XmlElement, XmlText } from '@rgrove/parse-xml'
import { boxTexts, type Document, type Phrasing, phrasingText, plainBlank, type Row, visit } from '@viet-ho/document'
import { strFromU8, unzipSync } from 'fflate'

/** The words of each paragraph in document order; empty ones are left out, and so are the dots of empty blanks. */
export function blocksOfDocument(document: Document): string[] {
  const blocks: string[] = []
  visit(document, (node) => {
    if (node.type === 'paragraph') blocks.push(wordsOf(printedText(node.children).replaceAll(plainBlank, ' ')))
  })
  return blocks.filter(Boolean)
}

/** The same from the XML of a Word file. */
export function blocksOfWord(file: Uint8Array): string[] {
  const part = unzipSync(file)['word/document.xml']
  if (part === undefined) throw new Error('The Word file has no document')
  return paragraphsIn(parseXml(strFromU8(part)).children)
    .map(wordsOf)
    .filter(Boolean)
}

/** The letters of the head of each table: what a page begins with when the table goes on there. */
export function repeatedHeads(document: Document): string[] {
  const heads: string[] = []
  visit(document, (node) => {
    if (node.type !== 'table') return
    const rows = node.children.filter(({ header }) => header)
    if (rows.length > 0) heads.push(lettersOf(rows.flatMap(blocksOfRow)))
  })
  return heads
}

/** Letters alone, so that the ways of dividing lines don't matter. Dots and tick boxes are compared by tests of their own. */
export function lettersOf(texts: readonly string[]): string {
  return texts
    .join('')
    .replace(/[\s.…☐☑]/g, '')
    .replaceAll('\u2011', '-') // LibreOffice draws a non-breaking hyphen as a hyphen.
}

/** As `phrasingText`, but nothing for an empty digit box, as it is in Word and on the pages: a `_` that is left is one of the printed words. */
const printedText = (nodes: readonly Phrasing[]): string => phrasingText(nodes.map(withoutEmptyBoxes))

function withoutEmptyBoxes(node: Phrasing): Phrasing {
  if (node.type === 'digit-boxes') return { type: 'text', value: boxTexts(node, '').flat().join(' ') }
  return 'children' in node ? ({ ...node, children: node.children.map(withoutEmptyBoxes) } as Phrasing) : node
}

/** Blanks of a fixed width are dots typed in Word, where stops can't place them. */
const wordsOf = (text: string) =>
  text
    .replace(/\.{2,}/g, ' ')
    .split(/\s+/)
    .filter(Boolean)
    .join(' ')

function blocksOfRow(row: Row): string[] {
  const blocks: string[] = []
  visit(row, (node) => {
    if (node.type === 'paragraph') blocks.push(printedText(node.children))
  })
  return blocks
}

function paragraphsIn(nodes: readonly unknown[]): string[] {
  return nodes.flatMap((node) => {
    if (!(node instanceof XmlElement)) return []
    return node.name === 'w:p' ? [textIn(node)] : paragraphsIn(node.children)
  })
}

function textIn(element: XmlElement): string {
  return element.children
    .map((child) => {
      if (!(child instanceof XmlElement)) return element.name === 'w:t' && child instanceof XmlText ? child.text : ''
      if (child.name === 'w:tab' && element.name === 'w:r') return ' '
      return child.name === 'w:br' ? ' ' : textIn(child)
    })
    .join('')
}
