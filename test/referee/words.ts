import { parseXml, XmlElement, XmlText } from '@rgrove/parse-xml'
import { type Document, phrasingText, plainBlank, type Row, visit } from '@viet-ho/document'
import { strFromU8, unzipSync } from 'fflate'

/** The words of each paragraph in document order; empty ones are left out, and so are the dots of empty blanks. */
export function blocksOfDocument(document: Document): string[] {
  const blocks: string[] = []
  visit(document, (node) => {
    if (node.type === 'paragraph') blocks.push(wordsOf(phrasingText(node.children).replaceAll(plainBlank, ' ')))
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

/** Letters alone, so that the ways of dividing lines don't matter. Dots, empty digit boxes (`_` in a document) and tick boxes are compared by tests of their own. */
export function lettersOf(texts: readonly string[]): string {
  return texts
    .join('')
    .replace(/[\s.…_☐☑]/g, '')
    .replaceAll('\u2011', '-') // LibreOffice draws a non-breaking hyphen as a hyphen.
}

/** Blanks of a fixed width are dots typed in Word, where stops can't place them; an empty digit box is `_` in a document and nothing in Word. */
const wordsOf = (text: string) =>
  text
    .replace(/\.{2,}|_/g, ' ')
    .split(/\s+/)
    .filter(Boolean)
    .join(' ')

function blocksOfRow(row: Row): string[] {
  const blocks: string[] = []
  visit(row, (node) => {
    if (node.type === 'paragraph') blocks.push(phrasingText(node.children))
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
