import { fieldsOfRole, printAnswer, type Role, roles, sameAsEvents } from '@viet-ho/form'
import type { Desk } from './desk.ts'
import { sitText as say } from './text.ts'

/** Somebody whose name is written down. */
interface Known {
  readonly form: string
  readonly role: Role
  readonly name: string
}

/**
 * Before the questions about one person of a form: asks whether it is somebody who was written down before, on this form or another. Nothing is
 * copied unless the clerk says so.
 */
export async function askSamePerson(desk: Desk, form: string, role: Role): Promise<void> {
  const { edition } = desk.form(form)
  if (nameIn(desk, form, role) !== undefined) return
  if (!fieldsOfRole(edition, role).some(({ field }) => field.id === 'hoTen')) return
  const known = knownPeople(desk).filter((person) => person.form !== form || person.role !== role)
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

/** People by name, each once: the first place where they stand. */
function knownPeople(desk: Desk): Known[] {
  const all = [...desk.sitting.forms.keys()].flatMap((form) =>
    roles.flatMap((role): Known[] => {
      const name = nameIn(desk, form, role)
      return name === undefined ? [] : [{ form, role, name }]
    }),
  )
  const isFirst = ({ name, role }: Known, index: number) =>
    all.findIndex((other) => other.role === role && other.name.toLowerCase() === name.toLowerCase()) === index
  return all.filter(isFirst)
}

function nameIn(desk: Desk, form: string, role: Role): string | undefined {
  const { edition, draft } = desk.form(form)
  const found = fieldsOfRole(edition, role).find(({ field }) => field.id === 'hoTen')
  const name = found?.path.reduce<unknown>((at, id) => (at as Record<string, unknown> | undefined)?.[id], draft)
  return found && typeof name === 'string' ? printAnswer(found.field, name) : undefined
}
