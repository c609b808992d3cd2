import { peopleLike, type Role, sameAsEvents } from '@viet-ho/form'
import type { Desk } from './desk.ts'
import { sitText as say } from './text.ts'

/**
 * Before the questions about one person of a form: asks whether it is somebody who was written down before, on this form or another. Nothing is
 * copied unless the clerk says so.
 */
export async function askSamePerson(desk: Desk, form: string, role: Role): Promise<void> {
  const known = peopleLike(desk.sitting, form, role)
  if (known.length === 0) return
  desk.say(
    say.samePerson(say.roles[role]),
    ...known.map((person, index) => say.choice(index + 1, `${person.name} (${say.roles[person.role]})`)),
    say.samePersonNone,
  )
  const number = await desk.askNumber(say.answerPrompt, known.length)
  const chosen = number === undefined ? undefined : known[number]
  if (chosen === undefined) return
  const at = desk.terminal.now.toISOString()
  for (const event of sameAsEvents(desk.sitting, { form, role }, chosen, at)) await desk.happen(event)
}
