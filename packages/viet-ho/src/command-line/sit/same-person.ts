import { fieldsOfRole, printAnswer, type Role, roles, sameAsEvents } from '@viet-ho/form'
import type { Desk } from './desk.ts'
import { sitText as say } from './text.ts'

/** Somebody who stands on a form that is filled in. */
interface Known {
  readonly form: string
  readonly role: Role
  readonly name: string
}

/** Asks of each person of a form whether it is one that was written down before. Nothing is copied unless the clerk says so. */
export async function askSamePeople(desk: Desk, form: string): Promise<void> {
  const { edition, typed } = desk.form(form)
  if (Object.keys(typed).length > 0) return
  for (const role of roles) {
    if (!fieldsOfRole(edition, role).some(({ field }) => field.id === 'hoTen')) continue
    const known = knownPeople(desk, form)
    if (known.length === 0) return
    desk.say(
      say.samePerson(say.roles[role], edition.title),
      ...known.map((person, index) => say.choice(index + 1, `${person.name} (${say.roles[person.role]})`)),
      say.samePersonNone,
    )
    const chosen = known[Number(await desk.ask(say.answerPrompt)) - 1]
    if (chosen === undefined) continue
    const at = desk.terminal.now.toISOString()
    for (const event of sameAsEvents(desk.sitting, { form, role }, chosen, at)) await desk.happen(event)
  }
}

function knownPeople({ sitting }: Desk, besides: string): Known[] {
  return [...sitting.forms.values()].flatMap(({ form, edition, draft }) =>
    form === besides
      ? []
      : roles.flatMap((role): Known[] => {
          const field = fieldsOfRole(edition, role).find((each) => each.field.id === 'hoTen')
          const answer = field?.path.reduce<unknown>(
            (at, id) => (at as Record<string, unknown> | undefined)?.[id],
            draft,
          )
          return field && typeof answer === 'string' ? [{ form, role, name: printAnswer(field.field, answer) }] : []
        }),
  )
}
