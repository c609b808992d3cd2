import { foldForSearch } from '@viet-ho/vietnamese'
import { plainTypeOf } from '../../answers/type-of.ts'
import { isRecord } from '../../field-types/record.ts'
import type { Field } from '../../template/template.ts'
import type { Question } from '../questions.ts'
import { isBlank } from '../raw-answers.ts'
import type { CardChoice } from './card-filling.ts'

/** Reads a raw answer as a field does. */
export type Reader = (raw: unknown) => {
  readonly value: unknown
  readonly shown: string
  readonly errors: readonly unknown[]
  readonly warnings: readonly string[]
}

export function readerOf(field: Field, today: string): Reader {
  const type = plainTypeOf(field)
  return (raw) => {
    const { value, errors, warnings } = type.read(raw, field, { today })
    const shown = value === undefined ? '' : type.print(value, field)
    return { value, shown, errors, warnings: warnings.map(({ message }) => message) }
  }
}

/**
 * How what stands in a field relates to the choices: nothing, the same as one, another; or pieces that one of the choices completes, which is given by
 * its place.
 */
export function standingOf(
  { typed, answer }: Question,
  choices: readonly CardChoice[],
  read: Reader,
): 'none' | 'same' | 'differs' | number {
  const stands = isNothing(typed) ? answer : typed
  if (stands === undefined) return 'none'
  const given = read(stands)
  if (given.errors.length === 0 && choices.some(({ shown }) => isAlike(shown, given.shown))) return 'same'
  const pieces = isRecord(stands) ? stands : isRecord(given.value) ? given.value : undefined
  if (pieces === undefined) return 'differs'
  const completed = choices.findIndex(({ value, shown }) => {
    if (typeof value === 'string') return false
    const written = Object.entries(pieces).filter(([, piece]) => !isBlank(piece))
    return isAlike(read({ ...value, ...Object.fromEntries(written) }).shown, shown)
  })
  return completed === -1 ? 'differs' : completed
}

const isNothing = (typed: unknown) => isBlank(typed) || (isRecord(typed) && Object.values(typed).every(isBlank))

const isAlike = (one: string, other: string) =>
  one.normalize('NFC').toLowerCase() === other.normalize('NFC').toLowerCase()
export const isAlikeButMarks = (one: string, other: string) => foldForSearch(one) === foldForSearch(other)

export function typedText({ typed, answer }: Question): string | undefined {
  if (answer !== undefined) return answer
  if (isNothing(typed)) return undefined
  return isRecord(typed)
    ? Object.values(typed)
        .filter((piece) => !isBlank(piece))
        .join(', ')
    : String(typed)
}
