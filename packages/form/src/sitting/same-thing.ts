import { printAnswer } from '../answers/print-answer.ts'
import type { AnswerValue } from '../field-types/field-type.ts'
import { fieldsWithin } from '../template/field-scope.ts'
import type { Edition, Field } from '../template/template.ts'
import { type AnswerPath, fieldAt, parsePath, printPath } from './answer-path.ts'
import { isBlank, rawAt } from './raw-answers.ts'
import type { Sitting } from './sitting.ts'
import type { EventOf } from './sitting-event.ts'

/** A thing that is written down on a form: a parcel of land, a certificate. The group's id means the same in every form. */
export interface KnownThing {
  readonly form: string
  /** Path of the group: `thuaDat`. */
  readonly group: string
  readonly label: string
  /** Its first answers as they print, for the clerk to know it by. */
  readonly answers: readonly string[]
}

interface Placed {
  readonly path: AnswerPath
  readonly field: Field
}

/** How many answers name a thing to the clerk. */
const shown = 3

/**
 * The things of the other forms of the sitting that the group `group` of `form` may be: groups of the same id that have answers. None for a person, who is
 * known by a role (`sameAsEvents`), nor for a group that has answers already.
 */
export function thingsLike(sitting: Sitting, form: string, group: string): KnownThing[] {
  const target = sitting.forms.get(form)
  const path = parsePath(group)
  const own = target && path && fieldAt(target.edition, path)
  if (!target || !path || !own || !isThing(own) || !isBlank(rawAt(target.typed, path))) return []
  return [...sitting.forms].flatMap(([id, { edition, draft }]): KnownThing[] => {
    if (id === form) return []
    return groupsOf(edition, own.id).flatMap((place): KnownThing[] => {
      const answers = leavesOf(place).flatMap(({ path: at, field }) => {
        const answer = rawAt(draft, at) as AnswerValue | undefined
        return answer === undefined ? [] : [printAnswer(field, answer)]
      })
      if (answers.length === 0) return []
      return [{ form: id, group: printPath(place.path), label: place.field.label, answers: answers.slice(0, shown) }]
    })
  })
}

/** The acts by which a group of a form is said to be the same thing as that of another: one for each empty field that the other has an answer to. */
export function sameThingEvents(
  sitting: Sitting,
  to: { readonly form: string; readonly group: string },
  from: { readonly form: string; readonly group: string },
  at: string,
): EventOf<'same-as'>[] {
  const target = sitting.forms.get(to.form)
  const origin = sitting.forms.get(from.form)
  const [toPath, fromPath] = [parsePath(to.group), parsePath(from.group)]
  const toGroup = target && toPath && fieldAt(target.edition, toPath)
  const fromGroup = origin && fromPath && fieldAt(origin.edition, fromPath)
  if (!toGroup || !fromGroup) return []
  const sources = leavesOf({ path: fromPath, field: fromGroup }).filter(
    ({ path }) => !isBlank(rawAt(origin.draft, path)),
  )
  return leavesOf({ path: toPath, field: toGroup }).flatMap(({ path, field }): EventOf<'same-as'>[] => {
    const source = sources.find((other) => other.field.id === field.id)
    if (source === undefined || field.compute !== undefined || !isBlank(rawAt(target.typed, path))) return []
    const found = { form: from.form, field: printPath(source.path) }
    return [{ type: 'same-as', at, form: to.form, field: printPath(path), source: found }]
  })
}

/** A group without a name in it is no person. */
const isThing = ({ fields }: Field): boolean => fields !== undefined && !fields.some(({ id }) => id === 'hoTen')

function groupsOf(edition: Edition, id: string): Placed[] {
  const within = (fields: readonly Field[], prefix: AnswerPath): Placed[] =>
    fields.flatMap((field): Placed[] => {
      const path = [...prefix, field.id]
      if (field.fields === undefined) return []
      return field.id === id && isThing(field) ? [{ path, field }] : within(field.fields, path)
    })
  return edition.sections.flatMap(({ fields }) => within(fields, []))
}

/** The fields of a group that have answers of their own; tables stay. */
function leavesOf({ path, field }: Placed): Placed[] {
  if (field.columns !== undefined) return []
  const inner = fieldsWithin(field)
  return inner === undefined
    ? [{ path, field }]
    : inner.flatMap((each) => leavesOf({ path: [...path, each.id], field: each }))
}
