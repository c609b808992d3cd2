import { type Question, questionAbout } from '@viet-ho/form'
import type { Desk } from '../sitting/desk.ts'
import { type Item, itemsIn, linesOf } from './reading.ts'

/** The question that gives an item its answer; undefined for a promise, a teach-back and what is worked out from others. */
export const questionFor = (desk: Desk, item: string): Question | undefined => questionAbout(desk.questions.value, item)

/** The fields that something is wrong with, or missing in, by the question that asks them. */
export const wrongFields = (desk: Desk): readonly string[] =>
  desk.form.value.issues.flatMap(({ severity, field }) => {
    const question = severity === 'error' && field !== undefined ? questionFor(desk, field) : undefined
    return question ? [question.field] : []
  })

export type Change = 'changed' | 'unchanged' | 'gone'

/** What a correction has done to the sentence that was on the screen. */
export function changeOf(desk: Desk, was: Item): Change {
  const now = itemsIn(linesOf(desk)).find(({ item }) => item === was.item)
  if (now === undefined) return 'gone'
  return now.text === was.text && now.answer === was.answer ? 'unchanged' : 'changed'
}
