import { type FormInSitting, type Issue, questionsOf } from '@viet-ho/form'
import { screen } from '../app/room.ts'
import type { Desk } from '../sitting/desk.ts'

/** Whether what is missing is an answer; else it is mended where the form is read back. */
export const isAnswerIssue = (form: FormInSitting, issue: Issue): boolean =>
  form.issues.some(({ code, field }) => code === issue.code && field === issue.field)

/** Goes to where an issue is mended: the question itself, or the reading back. */
export function mend(desk: Desk, form: FormInSitting, issue: Issue): void {
  desk.current.value = form.form
  const { field } = issue
  if (!isAnswerIssue(form, issue) || field === undefined) {
    screen.value = isAnswerIssue(form, issue) ? 'ask' : 'read'
    return
  }
  const questions = questionsOf(desk.sitting.value, form)
  const question =
    questions.find((each) => each.field === field) ?? questions.find((each) => field.startsWith(each.field))
  if (question !== undefined) desk.place.field.value = question.field
  screen.value = 'ask'
}
