import type { Signal } from '@preact/signals'
import {
  type AnswerValue,
  type Field,
  type FormInSitting,
  fieldList,
  printAnswer,
  type Question,
  questionsOf,
} from '@viet-ho/form'
import type { Desk } from '../sitting/desk.ts'

/** One answer of a form, to be typed into the portal. */
export interface AnswerToCopy {
  readonly field: string
  readonly section: string
  readonly label: string
  readonly answer: string
}

/**
 * The answers of the current form in the order of the paper: the order of the portal's own page is not known. An identity paper and an address come
 * in pieces, as a portal asks for them. What only steers our questions stands on no paper, and is asked by no portal.
 */
export function answersToCopy(desk: Desk): AnswerToCopy[] {
  const form = desk.form.value
  const steering = new Set(fieldList(form.edition).flatMap(({ id, printed }) => (printed ? [] : [id])))
  return questionsOf(desk.sitting.value, form).flatMap((question) => {
    const { field, section, label, answer = '' } = question
    if (answer === '' || steering.has(field.replaceAll(/\[\d+\]/g, ''))) return []
    const pieces = piecesOf(form, question)
    return pieces.length > 1 ? pieces : [{ field, section, label, answer }]
  })
}

/** The pieces of an answer as they stand on paper; [] of one that has none, and of those in rows. */
function piecesOf({ edition, draft }: FormInSitting, { field: id, section, label, pieces }: Question): AnswerToCopy[] {
  const path = id.split('.')
  const field = path.reduce<Field | undefined>((found, name) => found?.fields?.find((each) => each.id === name), {
    id: '',
    type: 'group',
    label: '',
    fields: edition.sections.flatMap(({ fields }) => fields),
  })
  const answer = path.reduce<unknown>((found, name) => (found as Record<string, unknown> | undefined)?.[name], draft)
  const parts = fieldList(edition).find((each) => each.id === id)?.parts ?? []
  if (field === undefined || answer === undefined || pieces === undefined) return []
  return Object.entries(pieces).flatMap(([piece, words]) => {
    const printed = parts.includes(piece) ? printAnswer(field, answer as AnswerValue, piece) : ''
    return printed === ''
      ? []
      : [{ field: `${id}.${piece}`, section, label: `${label}: ${nameIn(words)}`, answer: printed }]
  })
}

/** What a piece is called, without how it may be written. */
const nameIn = (words: string) => words.split(/[:(]/, 1)[0]?.trim() ?? words

/** Which answers of a citizen were copied, and where the clerk is in each form; forgotten with them. */
interface CopyState {
  readonly copied: Signal<readonly string[]>
  readonly places: Signal<Readonly<Record<string, number>>>
}

export const copyStateOf = (desk: Desk): CopyState => ({
  copied: desk.note('copied', []),
  places: desk.note('copied up to', {}),
})

/** Every answer in a line of its own; an answer of several lines stays together behind its label. */
export const asLines = (answers: readonly AnswerToCopy[]): string =>
  answers.map(({ label, answer }) => `${label}: ${answer.replaceAll('\n', ' ')}`).join('\n')
