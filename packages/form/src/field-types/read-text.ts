import { nameCharacter, unprintableCharacters } from '@viet-ho/document'
import { collapseSpaces, normalizeText } from '@viet-ho/vietnamese'
import { answerSentences as say } from '../messages/answers.ts'
import type { Reading, Trouble } from './field-type.ts'
import { nothing, refuse } from './reading.ts'

export interface TextLimits {
  /** Most UTF-16 units of the normalised text. */
  readonly maxLength: number
  /** Whether the answer may have several lines. */
  readonly keepLines?: boolean
  /** What is done to the tidied text before its characters and its length are checked: capitals are characters of their own. */
  readonly write?: (text: string) => string
}

/** Beyond this nothing is normalised any more, so that the work stays small. */
const absurdLength = (maxLength: number) => Math.max(20_000, 4 * maxLength)

/**
 * The door every typed answer comes through: only text passes, in one normal form, tidied, short enough, and with no character that a paper
 * cannot hold. `read` then makes the answer of it.
 */
export function readText<Answer>(
  raw: unknown,
  label: string,
  { maxLength, keepLines = false, write = (text) => text }: TextLimits,
  read: (text: string) => Reading<Answer>,
): Reading<Answer> {
  if (typeof raw === 'number') return refuse('number-for-code', say.numberForCode(label, raw))
  if (typeof raw !== 'string') return refuse('wrong-shape', say.textExpected(label))
  if (raw.length > absurdLength(maxLength)) return refuse('too-long', say.tooLong(label, raw.length, maxLength))

  const text = write(collapseSpaces(normalizeText(raw), { keepLines }))
  if (text === '') return nothing
  const errors: Trouble[] = []
  const odd = unprintableCharacters(keepLines ? text.replaceAll('\n', '') : text)
  if (odd.length > 0)
    errors.push({ code: 'unprintable-character', message: say.unprintable(label, odd.map(nameCharacter)) })
  if (text.length > maxLength) errors.push({ code: 'too-long', message: say.tooLong(label, text.length, maxLength) })
  return errors.length > 0 ? { value: undefined, errors, warnings: [] } : read(text)
}
