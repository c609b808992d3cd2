import { inlineText } from '../word/paragraph-text.ts'
import { readWord } from '../word/read-word.ts'
import type { WordBlock, WordParagraph } from '../word/word-document.ts'
import { readXml, type XmlTree } from '../word/xml-tree.ts'
import { WordPlaceError } from './word-place-error.ts'

/** The text of a Word file: its XML, what is read from it, and where the one stands in the other. */
export interface Body {
  readonly xml: string
  readonly root: XmlTree
  readonly parents: ReadonlyMap<XmlTree, XmlTree>
  readonly paragraphs: ReadonlyMap<number, BodyParagraph>
}

export interface BodyParagraph {
  readonly element: XmlTree
  readonly paragraph: WordParagraph
  readonly text: string
  readonly stretches: readonly Stretch[]
}

/** What one run shows of a paragraph; a run that holds a page break or a note has several. */
export interface Stretch {
  readonly run: XmlTree
  /** How many letters of the run stand before it. */
  readonly offset: number
  readonly from: number
  /** The letters as `paragraphText` has them. */
  readonly text: string
}

/**
 * @param xml - word/document.xml of `bytes`
 * @throws WordPlaceError when the XML uses other names than Word does
 */
export function openBody(bytes: Uint8Array, xml: string): Body {
  const root = readXml(xml)
  if (root.name !== 'w:document' || !xml.startsWith('<w:document', root.start)) {
    throw new WordPlaceError('unusual-xml', '', 'The prefix of WordprocessingML is not w.')
  }
  const parents = new Map<XmlTree, XmlTree>()
  const elements = new Map<number, XmlTree>()
  const runs = new Map<number, XmlTree>()
  let count = 0
  const walk = (element: XmlTree) => {
    if (element.name === 'w:p') elements.set(++count, element)
    if (element.name === 'w:r') runs.set(element.start, element)
    for (const child of element.children) {
      parents.set(child, element)
      walk(child)
    }
  }
  walk(root)
  const paragraphs = new Map<number, BodyParagraph>()
  for (const paragraph of paragraphsOf(readWord(bytes).sections.flatMap(({ children }) => children))) {
    const element = elements.get(paragraph.number)
    if (element) paragraphs.set(paragraph.number, { element, paragraph, ...stretchesOf(paragraph, runs) })
  }
  return { xml, root, parents, paragraphs }
}

/** Every paragraph of the body in order, those of tables and text boxes too. */
export function paragraphsOf(blocks: readonly WordBlock[]): WordParagraph[] {
  return blocks.flatMap((block): WordParagraph[] => {
    if (block.type === 'table')
      return block.rows.flatMap(({ cells }) => cells.flatMap(({ children }) => paragraphsOf(children)))
    const inside = block.children.flatMap((inline) => (inline.type === 'drawing' ? paragraphsOf(inline.children) : []))
    return [block, ...inside]
  })
}

function stretchesOf(
  { children }: WordParagraph,
  runs: ReadonlyMap<number, XmlTree>,
): Pick<BodyParagraph, 'text' | 'stretches'> {
  const stretches: Stretch[] = []
  let text = ''
  for (const inline of children) {
    const letters = inlineText(inline)
    const source = 'source' in inline ? inline.source : undefined
    const run = source && runs.get(source.start)
    const last = stretches.at(-1)
    if (run) {
      const isSame = last?.run === run
      if (isSame && last.from + last.text.length === text.length)
        stretches[stretches.length - 1] = { ...last, text: last.text + letters }
      else
        stretches.push({ run, offset: isSame ? last.offset + last.text.length : 0, from: text.length, text: letters })
    }
    text += letters
  }
  return { text, stretches }
}

/** Whether `element` stands in an element for which `is` holds; the nearest of them. */
export function ancestorOf(
  body: Pick<Body, 'parents'>,
  element: XmlTree,
  is: (ancestor: XmlTree) => boolean,
): XmlTree | undefined {
  for (let at = body.parents.get(element); at; at = body.parents.get(at)) if (is(at)) return at
  return undefined
}
