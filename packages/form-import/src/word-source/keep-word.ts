import { readWord, untagWord } from '@viet-ho/docx'
import { linesOf } from '../find/lines.ts'
import { wordSource } from '../messages.ts'
import type { NamedBlank } from '../name/name-blanks.ts'
import { fixedWords } from './fixed-words.ts'
import { tagForm } from './form-controls.ts'

/** What an edition keeps instead of form.hbs. */
export interface KeptWord {
  /** The office's own file, its blanks tagged content controls. */
  readonly 'form.docx': Uint8Array
  /** Its fixed words as they were when it was imported. */
  readonly 'form.txt': string
}

/**
 * Makes the office's Word file the source of an edition.
 * @param blanks - found in this same file
 * @throws DocxReadError when the file can't be read; WordPlaceError when a blank has no place for a control: inside a field of Word, for example.
 */
export function keepWord(bytes: Uint8Array, blanks: readonly NamedBlank[]): KeptWord {
  const texts = new Map(linesOf(readWord(bytes)).map(({ paragraph, text }) => [paragraph.number, text]))
  // A form.docx that is imported anew has controls already.
  const tagged = tagForm(untagWord(bytes), blanks, texts)
  return { 'form.docx': tagged, 'form.txt': `${[...wordSource.head, ...fixedWords(tagged)].join('\n')}\n` }
}
