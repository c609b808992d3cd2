import {
  type KnownPerson,
  type KnownThing,
  peopleLike,
  type Question,
  sameAsEvents,
  sameThingEvents,
  thingsLike,
} from '@viet-ho/form'
import type { Desk } from '../sitting/desk.ts'

/** Whom or what the question may be about that was written down before. */
export type Known =
  | { readonly kind: 'person'; readonly person: KnownPerson }
  | { readonly kind: 'thing'; readonly thing: KnownThing; readonly group: string }

export function knownFor(desk: Desk, { field, role }: Question): readonly Known[] {
  const sitting = desk.sitting.value
  const form = desk.current.value
  const people = role === undefined ? [] : peopleLike(sitting, form, role)
  // Outside of groups a field is a thing by itself.
  const around = field.includes('.') ? [field.slice(0, field.lastIndexOf('.'))] : []
  const groups = [...around, field]
  return [
    ...people.map((person): Known => ({ kind: 'person', person })),
    ...groups.flatMap((group) =>
      thingsLike(sitting, form, group).map((thing): Known => ({ kind: 'thing', thing, group })),
    ),
  ]
}

/** The clerk's act: who or what the question is about is the same as that, now and when that changes. Gives whether anything was taken. */
export function takeSame(
  desk: Desk,
  question: Question,
  known: Known | undefined = knownFor(desk, question)[0],
): boolean {
  if (known === undefined) return false
  const at = new Date().toISOString()
  const form = desk.current.value
  const sitting = desk.sitting.value
  const events =
    known.kind === 'thing'
      ? sameThingEvents(sitting, { form, group: known.group }, known.thing, at)
      : question.role === undefined
        ? []
        : sameAsEvents(sitting, { form, role: question.role }, known.person, at)
  for (const event of events) desk.happen(event)
  return events.length > 0
}
