import {
  assertDocument,
  type Document,
  footnotesOf,
  type Section,
  type SectionPart,
  sectionsOf,
} from '@viet-ho/document'
import { type Block, type BreakParagraph, blocksOf, type ColumnsBlock, paragraphBlock } from './blocks.ts'
import { fillPage, type Waiting } from './fill-page.ts'
import { drawRunning, type Frame, frameOf } from './frame.ts'
import { columnsGeometry } from './geometry.ts'
import { type Item, type LaidOutDocument, move } from './laid-out.ts'
import type { LayoutMemory } from './layout-memory.ts'
import { structureOf } from './structure.ts'

/**
 * Divides `document` into lines and pages, from the measured widths of the fonts alone; the Word file breaks its lines and pages at
 * the same places. One page at least.
 * @param options.memory paragraphs of the document that was laid out before, which aren't broken again where they are the same
 * @throws DocumentError when `document` is not a valid tree, or holds a letter that the fonts lack: it names the letter.
 */
export function layOut(document: Document, { memory }: { readonly memory?: LayoutMemory } = {}): LaidOutDocument {
  assertDocument(document)
  const breakParagraph = memory === undefined ? paragraphBlock : remembering(memory)
  const sheets: Sheet[] = []
  for (const section of sectionsOf(document))
    sheets.push(...fillSheets(document, section, sheets.length === 0, breakParagraph))
  const pages = sheets.map(({ frame, items }, index) => {
    const { width, height } = frame
    return { width, height, items: [...drawRunning(frame, { number: index + 1, count: sheets.length }), ...items] }
  })
  memory?.turn()
  return { title: document.title, language: document.language, pages, structure: structureOf(document) }
}

/** A page without its header and footer, which name the number of all pages. */
interface Sheet {
  readonly frame: Frame
  readonly items: readonly Item[]
}

/**
 * A paragraph is the same where its words and looks are, in a column of the same width at the same place of the document. How far an item of a list is
 * set in depends on its neighbours: it is always broken anew.
 */
const remembering =
  (memory: LayoutMemory): BreakParagraph =>
  (paragraph, width, path) => {
    const make = () => paragraphBlock(paragraph, width, path)
    return paragraph.mark ? make() : memory.take(`${width} ${path} ${JSON.stringify(paragraph)}`, make)
  }

function fillSheets(
  document: Document,
  { page, parts }: Section,
  isFirst: boolean,
  breakParagraph: BreakParagraph,
): Sheet[] {
  const footnotes = new Map(footnotesOf(document).map((note) => [note.number, note]))
  const { width } = frameOf(document, page, false).body
  const sheets: Sheet[] = []
  let waiting: Waiting = { blocks: parts.flatMap((part) => partBlocks(part, width, breakParagraph)), notes: [] }
  while (waiting.blocks.length > 0 || waiting.notes.length > 0) {
    const isFirstPage = isFirst && sheets.length === 0
    const frame = frameOf(document, page, isFirstPage)
    // Word keeps the space before a paragraph at the top of a section.
    const filled = fillPage(waiting, frame, footnotes, sheets.length === 0)
    sheets.push({ frame, items: move(filled.items, frame.body.left, frame.body.top) })
    waiting = filled.waiting
    // In a narrow cell a number may go on, digit by digit, on the next page: its footnote stands where it begins.
    for (const number of filled.noted) footnotes.delete(number)
  }
  return sheets
}

function partBlocks(
  { columns, children, start }: SectionPart,
  width: number,
  breakParagraph: BreakParagraph,
): readonly Block[] {
  if (!columns) return blocksOf(children, width, { parent: '', start }, undefined, breakParagraph)
  const { count } = columns
  const geometry = columnsGeometry(columns, width)
  const blocks = blocksOf(children, geometry.width, { parent: String(start), start: 0 }, undefined, breakParagraph)
  return [{ type: 'columns', count, ...geometry, blocks } satisfies ColumnsBlock]
}
