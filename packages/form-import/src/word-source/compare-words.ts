import type { Document as PaperDocument } from '@viet-ho/document'
import { compareParagraphs, type FixedTextChange, hiddenWords, paragraphText } from '@viet-ho/docx'
import { missingWords, wordsIn } from '../draft/lost-words.ts'
import { wordSource } from '../messages.ts'
import { fixedWords, printedLines } from './fixed-words.ts'
import { readTagged } from './tagged-form.ts'

/**
 * Where the words of form.docx are no longer those of form.txt.
 * @throws DocxReadError when the file can't be read; WordPlaceError when its XML is unusual.
 */
export function changedWords(bytes: Uint8Array, text: string): FixedTextChange[] {
  const kept = text
    .normalize('NFC')
    .split(/\r?\n/)
    .map((line) => line.trim())
  return compareParagraphs(
    kept.filter((line) => line !== '' && !wordSource.head.includes(line)),
    fixedWords(bytes),
  )
}

/** The words of form.docx that its printed paper would not have: what the reader of the file leaves out, and what the paper made of it does. */
export function wordsNotPrinted(bytes: Uint8Array, paper: PaperDocument): string[] {
  const form = readTagged(bytes)
  const lines = printedLines(form)
  const notes = form.lines.map(({ paragraph }) =>
    paragraph.children.flatMap((inline) => (inline.type === 'note' ? inline.children : [])),
  )
  const words = lines.flatMap((line, index) => [
    ...wordsIn(line.replace(/\ufffc/g, ' ')),
    ...(notes[index] ?? []).flatMap((note) => wordsIn(paragraphText(note))),
  ])
  return [...hiddenWords(bytes), ...missingWords(words, paper)]
}
