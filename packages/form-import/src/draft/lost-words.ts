import type { Node, Document as PaperDocument } from '@viet-ho/document'
import { paragraphText, type WordBlock, type WordDocument, type WordParagraph } from '@viet-ho/docx'
import { diffArrays } from 'diff'
import type { NamedBlank } from '../name/name-blanks.ts'

/** The words of the Word file outside its blanks that the drafted paper does not have, in order. */
export function lostWords(document: WordDocument, blanks: readonly NamedBlank[], paper: PaperDocument): string[] {
  return missingWords(wordsOfFile(document, blanks), paper)
}

/** Those of `words` that the paper does not have, or not in this order. */
export function missingWords(words: string[], paper: PaperDocument): string[] {
  return diffArrays(words, wordsOfPaper(paper), { comparator: isSame })
    .filter(({ removed }) => removed)
    .flatMap(({ value }) => value)
}

/** A letter that no font of ours has is printed as its nearest, or as a question mark. */
const isSame = (a: string, b: string) => a === b || plain(a) === plain(b)
const plain = (word: string) => word.replace(/[\u2010\u2011]/g, '-').replace(/[^\p{L}\p{N}]/gu, '')

/** Dots and rules are no words. */
export const wordsIn = (text: string): string[] =>
  text
    .replace(/[\u00a0\s]+/g, ' ')
    .split(' ')
    .filter((word) => /[\p{L}\p{N}☐☑]/u.test(word))

function wordsOfFile(document: WordDocument, blanks: readonly NamedBlank[]): string[] {
  const spans = new Map<number, { from: number; to: number }[]>()
  const add = (paragraph: number, from: number, to: number) =>
    spans.set(paragraph, [...(spans.get(paragraph) ?? []), { from, to }])
  const repeated = new Map<number, NamedBlank>()
  for (const named of blanks) {
    const { where, kind } = named.blank
    if (kind === 'rows') repeated.set(where.cell?.table ?? 0, named)
    else if (kind === 'date') for (const part of named.found.parts ?? []) add(where.paragraph, part.from, part.to)
    else
      add(
        where.paragraph,
        where.from,
        kind === 'choice' ? where.from : where.lastParagraph === where.paragraph ? where.to : Number.POSITIVE_INFINITY,
      )
  }
  const words: string[] = []
  for (const section of document.sections) read(section.children)
  return words

  function read(blocks: readonly WordBlock[]) {
    for (const block of blocks) {
      if (block.type === 'paragraph') readParagraph(block)
      else {
        const rows = repeated.get(block.number)
        const first = rows?.blank.where.cell?.row ?? 0
        for (const [index, row] of block.rows.entries()) {
          // Only the running numbers of empty rows stand in them.
          if (rows && index + 1 >= first && index + 1 < first + (rows.found.rows ?? 1)) continue
          for (const cell of row.cells) read(cell.children)
        }
      }
    }
  }

  function readParagraph(paragraph: WordParagraph) {
    const own = (spans.get(paragraph.number) ?? []).sort((a, b) => a.from - b.from)
    const text = paragraphText(paragraph)
    let at = 0
    let left = ''
    for (const { from, to } of own) {
      left += `${text.slice(at, from)} `
      at = Math.max(at, to)
    }
    words.push(...wordsIn(`${paragraph.mark} ${left}${text.slice(at)}`.replace(/\ufffc/g, ' ')))
    for (const child of paragraph.children) {
      if (child.type === 'note') for (const note of child.children) words.push(...wordsIn(paragraphText(note)))
      if (child.type === 'drawing') read(child.children)
    }
  }
}

function wordsOfPaper(paper: PaperDocument): string[] {
  const words: string[] = []
  for (const child of paper.children) read(child)
  return words

  function read(node: Node) {
    if (node.type === 'paragraph') {
      const notes: string[] = []
      const line = textOf(node, notes)
      words.push(...wordsIn(line), ...notes.flatMap(wordsIn))
    } else if ('children' in node) for (const child of node.children) read(child)
  }
}

/** The words of a line; those of its footnotes go into `notes`. Blanks and tick boxes part words. */
function textOf(node: Node, notes: string[]): string {
  if (node.type === 'text') return node.value
  if (node.type === 'footnote') {
    notes.push(node.children.map((child) => textOf(child, notes)).join(''))
    return ' '
  }
  return 'children' in node ? node.children.map((child: Node) => textOf(child, notes)).join('') : ' '
}
