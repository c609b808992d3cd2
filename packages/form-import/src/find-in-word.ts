import type { WordDocument } from '@viet-ho/docx'
import type { Vocabulary } from '@viet-ho/form'
import { findBlanks } from './find/find-blanks.ts'
import type { Zone } from './find/zones.ts'
import { type NamedBlank, nameBlanks } from './name/name-blanks.ts'
import { notesOf } from './name/notes.ts'

/** What was found on the paper of a Word file. */
export interface FoundForm {
  readonly blanks: readonly NamedBlank[]
  /** Blanks of parts that only the office fills in: printed as they are. */
  readonly officer: readonly NamedBlank[]
  /** By the number of the paragraph. */
  readonly zones: ReadonlyMap<number, Zone>
  readonly notes: ReadonlyMap<string, string>
}

/** Finds, names and types the blanks of a Word file. */
export function findInWord(document: WordDocument, vocabulary: Vocabulary): FoundForm {
  const { blanks, zones } = findBlanks(document)
  const notes = notesOf(document, zones)
  const own = blanks.filter(({ officer }) => !officer)
  const offices = blanks.filter(({ officer }) => officer)
  return {
    blanks: nameBlanks(own, vocabulary, notes),
    officer: nameBlanks(offices, vocabulary, notes),
    zones,
    notes,
  }
}
