import { sameThingEvents, thingsLike } from '@viet-ho/form'
import type { Desk } from './desk.ts'
import { sitText as say } from './text.ts'

/** What a question is about: the group that it stands in, `thuaDat` of `thuaDat.soThua`; itself outside of groups. */
export const thingOf = (field: string): string => (field.includes('.') ? field.slice(0, field.lastIndexOf('.')) : field)

/** Before the questions about a thing that another form of the sitting has: asks whether it is the same. Nothing is copied unless the clerk says so. */
export async function askSameThing(desk: Desk, form: string, group: string): Promise<void> {
  const known = thingsLike(desk.sitting, form, group)
  const [first] = known
  if (first === undefined) return
  desk.say(
    say.sameThing(first.label),
    ...known.map(({ form: id, answers }, index) =>
      say.choice(index + 1, say.thing(desk.form(id).edition.title, answers)),
    ),
    say.samePersonNone,
  )
  const number = await desk.askNumber(say.answerPrompt, known.length)
  const chosen = number === undefined ? undefined : known[number]
  if (chosen === undefined) return
  const at = desk.terminal.now.toISOString()
  for (const event of sameThingEvents(desk.sitting, { form, group }, chosen, at)) await desk.happen(event)
}
