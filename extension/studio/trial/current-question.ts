import type { Question } from '@viet-ho/form'
import { oncePainted } from '../../app/once-painted.ts'
import { idOf } from '../../ask/whole-form.tsx'
import type { Desk } from '../../sitting/desk.ts'

/** The question that the author is at; the first where there is none, or where the one is gone. */
export function currentQuestion(desk: Desk): Question | undefined {
  const questions = desk.questions.value
  return questions.find(({ field }) => field === desk.place.field.value) ?? questions[0]
}

/** Brings a question on the screen, with the focus in it. */
export function goTo(desk: Desk, field: string | undefined): void {
  if (field === undefined) return
  desk.place.field.value = field
  desk.focused.value = field
  const id = desk.place.isWhole.value ? idOf(field) : 'answer'
  oncePainted(() => document.getElementById(id)?.focus())
}
