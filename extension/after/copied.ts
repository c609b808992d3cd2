import { type Signal, signal } from '@preact/signals'
import { questionsOf } from '@viet-ho/form'
import type { Desk } from '../sitting/desk.ts'

/** One answer of a form, to be typed into the portal. */
export interface AnswerToCopy {
  readonly field: string
  readonly section: string
  readonly label: string
  readonly answer: string
}

/** The answers of the current form in the order of the paper: the order of the portal's own page is not known. */
export const answersToCopy = (desk: Desk): AnswerToCopy[] =>
  questionsOf(desk.sitting.value, desk.form.value).flatMap(({ field, section, label, answer = '' }) =>
    answer === '' ? [] : [{ field, section, label, answer }],
  )

/** Which answers of a citizen were copied, and where the clerk is in each form; forgotten with them. */
interface CopyState {
  readonly copied: Signal<ReadonlySet<string>>
  readonly places: Signal<Readonly<Record<string, number>>>
}

const states = new WeakMap<Desk, CopyState>()

export function copyStateOf(desk: Desk): CopyState {
  const state = states.get(desk) ?? { copied: signal<ReadonlySet<string>>(new Set()), places: signal({}) }
  states.set(desk, state)
  return state
}

/** Every answer in a line of its own; an answer of several lines stays together behind its label. */
export const asLines = (answers: readonly AnswerToCopy[]): string =>
  answers.map(({ label, answer }) => `${label}: ${answer.replaceAll('\n', ' ')}`).join('\n')
