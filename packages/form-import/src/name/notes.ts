import type { WordDocument, WordNote } from '@viet-ho/docx'
import { paragraphText } from '@viet-ho/docx'
import { collapseSpaces } from '@viet-ho/vietnamese'
import { linesOf } from '../find/lines.ts'
import { marksOfNote } from '../find/marks.ts'
import { readingText } from '../find/reading-text.ts'
import type { Zone } from '../find/zones.ts'

/** The notes of a paper by their marks: '(4a), (4b): …' stands under both. A note goes on over the paragraphs until the next mark. */
export function notesOf(document: WordDocument, zones: ReadonlyMap<number, Zone>): ReadonlyMap<string, string> {
  const notes = new Map<string, string>()
  let open: string[] = []
  for (const { paragraph } of linesOf(document)) {
    for (const child of paragraph.children) if (child.type === 'note') notes.set(child.mark, wordsOf(child))
    if (zones.get(paragraph.number) !== 'notes') {
      open = []
      continue
    }
    const text = readingText(paragraph)
    const marks = marksOfNote(text)
    if (marks.length > 0) open = marks
    const words = collapseSpaces(marks.length > 0 ? withoutMarks(text) : text)
    if (words === '' || /^[_–—\-=*\s]+$/.test(words)) continue
    for (const mark of open) notes.set(mark, [notes.get(mark), words].filter((part) => part !== undefined).join(' '))
  }
  return notes
}

const withoutMarks = (text: string) =>
  text.replace(
    /^\s*(?:(?:\([\d¹²³⁴⁵⁶⁷⁸⁹⁰]{1,2}[a-zđ]?\)|\[[\d¹²³⁴⁵⁶⁷⁸⁹⁰]{1,2}\]|\(\*{1,3}\)|\*{1,3}|[¹²³⁴⁵⁶⁷⁸⁹⁰]+)[\s,;:và]*)+/u,
    '',
  )

const wordsOf = ({ children }: WordNote) => collapseSpaces(children.map(paragraphText).join(' '))
