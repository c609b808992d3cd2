import type { Question } from '@viet-ho/form'
import type { Desk } from '../sitting/desk.ts'
import { type Item, itemsIn, linesOf } from './reading.ts'

/** The question that gives an item its answer; undefined for a promise, a teach-back and what is worked out from others. */
export function questionAbout(desk: Desk, item: string): Question | undefined {
  const questions = desk.questions.value
  return questions.find(({ field }) => field === item) ?? questions.find(({ field }) => item.startsWith(`${field}.`))
}

/** The fields that something is wrong with, or missing in, by the question that asks them. */
export const wrongFields = (desk: Desk): readonly string[] =>
  desk.form.value.issues.flatMap(({ severity, field }) => {
    const question = severity === 'error' && field !== undefined ? questionAbout(desk, field) : undefined
    return question ? [question.field] : []
  })

export type Change = 'changed' | 'unchanged' | 'gone'

/** What a correction has done to the sentence that was on the screen. */
export function changeOf(desk: Desk, was: Item): Change {
  const now = itemsIn(linesOf(desk)).find(({ item }) => item === was.item)
  if (now === undefined) return 'gone'
  return now.text === was.text && now.answer === was.answer ? 'unchanged' : 'changed'
}
