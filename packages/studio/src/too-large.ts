import type { WordDocument } from '@viet-ho/docx'
import { linesOf } from '@viet-ho/form-import/parts'

/** No file of a form may be longer: a paper of so many letters could never be right. */
const mostLetters = 200_000

/** Several times as many as any form has; their questions would not fit into one file. */
const mostBlanks = 600

/** A Word file that is no form: seen before much time is spent on it, while somebody may be waiting at the counter. */
export class TooLargeError extends Error {
  readonly code: 'too-many-words' | 'too-many-blanks'
  constructor(code: TooLargeError['code']) {
    super(code)
    this.name = 'TooLargeError'
    this.code = code
  }
}

/** @throws TooLargeError */
export function checkLetters(document: WordDocument): void {
  let letters = 0
  for (const { text } of linesOf(document)) letters += text.length
  if (letters > mostLetters) throw new TooLargeError('too-many-words')
}

/** @throws TooLargeError */
export function checkBlanks(count: number): void {
  if (count > mostBlanks) throw new TooLargeError('too-many-blanks')
}
