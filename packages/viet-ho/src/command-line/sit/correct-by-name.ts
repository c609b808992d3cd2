import { questionsOf } from '@viet-ho/form'
import { foldForSearch } from '@viet-ho/vietnamese'
import { correct } from './ask-answers.ts'
import type { Desk } from './desk.ts'
import { sitText as say } from './text.ts'

/** Asks an answer again that the clerk names by a few words of its label. */
export async function correctByName(desk: Desk, form: string): Promise<void> {
  const typed = foldForSearch(await desk.ask(say.whichField))
  if (typed === '') return
  const found = questionsOf(desk.sitting, desk.form(form)).filter(({ label }) => foldForSearch(label).includes(typed))
  if (found.length === 0) return desk.say(say.noSuchField)
  if (found.length > 1) desk.say(...found.map(({ label }, index) => say.numbered(index + 1, label)))
  const chosen = found.length === 1 ? 0 : await desk.askNumber(say.whichOne, found.length)
  const field = chosen === undefined ? undefined : found[chosen]?.field
  if (field !== undefined) await correct(desk, form, field)
}
