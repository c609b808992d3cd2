import { type ParagraphLooks, paragraphText, readWord, type WordBlock, type WordParagraph } from '@viet-ho/docx'
import { diffArrays } from 'diff'

/** A paragraph that a drafted paper prints otherwise than the Word file it was drafted from. */
export interface LooksDifference {
  readonly words: string
  readonly what: 'missing' | 'align' | 'bold' | 'indent'
  readonly before: string | number
  readonly after: string | number
}

/** Paragraph by paragraph: the words, the alignment, what is bold, and the indents, which may differ by 2 mm. */
export function compareLooks(
  original: Uint8Array,
  drafted: Uint8Array,
): { readonly paragraphs: number; readonly differences: LooksDifference[] } {
  const before = paragraphsOf(original)
  const after = paragraphsOf(drafted)
  const differences: LooksDifference[] = []
  let at = 0
  let other = 0
  for (const part of diffArrays(before.map(keyOf), after.map(keyOf))) {
    if (part.added) {
      other += part.value.length
      continue
    }
    for (const key of part.value) {
      const paragraph = before[at++]
      if (!paragraph) continue
      if (part.removed) differences.push({ words: key, what: 'missing', before: key, after: '' })
      else differences.push(...differ(paragraph, after[other++] ?? paragraph, key))
    }
  }
  return { paragraphs: before.length, differences }
}

function paragraphsOf(bytes: Uint8Array): WordParagraph[] {
  const found: WordParagraph[] = []
  const read = (blocks: readonly WordBlock[]) => {
    for (const block of blocks) {
      if (block.type === 'table') for (const row of block.rows) for (const cell of row.cells) read(cell.children)
      else {
        if (keyOf(block) !== '') found.push(block)
        for (const child of block.children) if (child.type === 'drawing') read(child.children)
      }
    }
  }
  for (const section of readWord(bytes).sections) read(section.children)
  return found
}

/** The letters of the fixed words: dots, spaces and boxes aside. */
const keyOf = (paragraph: WordParagraph) => `${paragraph.mark}${paragraphText(paragraph)}`.replace(/[^\p{L}]/gu, '')

function differ(before: WordParagraph, after: WordParagraph, words: string): LooksDifference[] {
  const found: LooksDifference[] = []
  const [a, b] = [before.looks, after.looks]
  const add = (what: LooksDifference['what'], own: string | number, now: string | number) =>
    found.push({ words: words.slice(0, 40), what, before: own, after: now })
  if (a.align !== b.align) add('align', a.align, b.align)
  if (boldOf(before) !== boldOf(after)) add('bold', boldOf(before), boldOf(after))
  for (const side of ['left', 'right', 'firstLine'] as const satisfies readonly (keyof ParagraphLooks)[])
    if (Math.abs(a[side] - b[side]) > 2) add('indent', a[side], b[side])
  return found
}

/** The letters that are bold. */
const boldOf = ({ children }: WordParagraph) =>
  children
    .map((inline) => (inline.type === 'text' && inline.bold ? inline.value : ''))
    .join('')
    .replace(/[^\p{L}]/gu, '')
