import { paragraphText, type WordBlock, type WordParagraph } from '@viet-ho/docx'
import { collapseSpaces } from '@viet-ho/vietnamese'
import { fixedTexts, isCounter, readTagged, type TaggedForm, taggedRows } from './tagged-form.ts'

/**
 * form.txt: the words of a tagged Word file outside its controls, a paragraph a line; then those of its notes, headers and footers. Dots are no words.
 * @throws DocxReadError when the file can't be read; WordPlaceError when its XML is unusual.
 */
export function fixedWords(bytes: Uint8Array): string[] {
  const form = readTagged(bytes)
  const { sections } = form.document
  const paragraphs = form.lines.map(({ paragraph }) => paragraph)
  const notes = paragraphs.flatMap(({ children }) =>
    children.flatMap((inline) => (inline.type === 'note' ? inline.children : [])),
  )
  const running = sections.flatMap(({ header, footer }) => [...ownParagraphs(header), ...ownParagraphs(footer)])
  const lines = [
    ...printedLines(form),
    ...[...notes, ...running].map((paragraph) => `${paragraph.mark} ${paragraphText(paragraph)}`),
  ]
  return lines.map(plainLine).filter((line) => line !== '')
}

/** The lines of the body outside the controls, without the numbers of rows that are there once for each answer. */
export function printedLines(form: TaggedForm): string[] {
  const rows = new Set(taggedRows(form).map(({ table, row }) => `${table} ${row}`))
  return fixedTexts(form).map((fixed, index) => {
    const cell = form.lines[index]?.cell
    return cell && rows.has(`${cell.table.number} ${cell.row}`) && isCounter(fixed) ? '' : fixed
  })
}

const plainLine = (line: string) => {
  const plain = collapseSpaces(
    line
      .normalize('NFC')
      .replace(/\ufffc/g, ' ')
      .replace(/[.․]{3,}|[…_‥]+/g, ' '),
  ).trim()
  return /[\p{L}\p{N}☐☑]/u.test(plain) ? plain : ''
}

function ownParagraphs(blocks: readonly WordBlock[]): WordParagraph[] {
  return blocks.flatMap((block) =>
    block.type === 'paragraph'
      ? [block]
      : block.rows.flatMap(({ cells }) => cells.flatMap(({ children }) => ownParagraphs(children))),
  )
}
