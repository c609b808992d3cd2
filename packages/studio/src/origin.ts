import type { Vocabulary } from '@viet-ho/form'
import type { Draft } from './draft.ts'
import { type EditionOrigin, openEditionAnew } from './open-edition.ts'
import { openWord, type WordOrigin } from './open-word.ts'

/** What a draft was begun from. With the acts on it, it is all that has to be kept. */
export type Origin = WordOrigin | EditionOrigin

/**
 * Begins a draft.
 * @throws DocxReadError when a Word file can't be read.
 */
export const openOrigin = (origin: Origin, vocabulary: Vocabulary): Draft =>
  origin.kind === 'word' ? openWord(origin, vocabulary) : openEditionAnew(origin, vocabulary)
