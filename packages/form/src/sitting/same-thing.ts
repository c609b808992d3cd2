import { printAnswer } from '../answers/print-answer.ts'
import type { Answers, AnswerValue } from '../field-types/field-type.ts'
import { fieldsWithin } from '../template/field-scope.ts'
import { type Edition, type Field, roles } from '../template/template.ts'
import { type AnswerPath, fieldAt, parsePath, printPath } from './answer-path.ts'
import type { FormInSitting } from './form-in-sitting.ts'
import { fieldsOfRole } from './people.ts'
import { isPersonNumber, numberIn, printsOnlyNumber } from './person-number.ts'
import { isBlank, rawAt } from './raw-answers.ts'
import { isTakeable } from './same-as.ts'
import type { Sitting } from './sitting.ts'
import type { EventOf } from './sitting-event.ts'

/** A thing that is written down on a form: a parcel of land, a certificate, or a single answer. Its id means the same in every form. */
export interface KnownThing {
  readonly form: string
  /** Path of the group, or id of the single field: `thuaDat`, `ngayLap`. */
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
 * The things written down in the sitting that `group` of `form` may be: groups of the same id that have answers, on another form or elsewhere on this
 * one; for a single field outside of groups, that field on the other forms; for somebody's card, number or tax code, what carries the number on this
 * form already. None for a person, who is known by a role (`sameAsEvents`), nor for what has answers already.
 */
export function thingsLike(sitting: Sitting, form: string, group: string): KnownThing[] {
  const target = sitting.forms.get(form)
  const path = parsePath(group)
  const own = target && path && fieldAt(target.edition, path)
  if (!target || !path || !own || !isBlank(rawAt(target.typed, path))) return []
  const isSingle = isSingleOf(target.edition, own)
  if (!isSingle && isPersonNumber(own)) return numbersBeside(target, path, own)
  if (!isSingle && !isThing(own)) return []
  // What the office or the form itself answers is not asked.
  if (isSingle && !isBlank(rawAt(target.draft, path))) return []
  const found = [...sitting.forms].flatMap(([id, { edition, draft }]): KnownThing[] => {
    const places = isSingle ? singlesOf(edition, own, draft) : groupsOf(edition, own.id)
    return places.flatMap((place): KnownThing[] => {
      if (id === form && printPath(place.path) === group) return []
      const answers = leavesOf(place).flatMap(({ path: at, field }) => {
        const answer = rawAt(draft, at) as AnswerValue | undefined
        return answer === undefined ? [] : [printAnswer(field, answer)]
      })
      if (answers.length === 0) return []
      return [{ form: id, group: printPath(place.path), label: place.field.label, answers: answers.slice(0, shown) }]
    })
  })
  // A form that took it from another offers nothing new.
  const isFirst = ({ answers }: KnownThing, index: number) =>
    found.findIndex((other) => other.answers.join('\n') === answers.join('\n')) === index
  return found.filter(isFirst)
}

/** The acts by which a group or a single field of a form is said to be the same as that of another: one for each empty field that the other has an answer to. */
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
  const sources = leavesOf({ path: fromPath, field: fromGroup })
  return leavesOf({ path: toPath, field: toGroup }).flatMap(({ path, field }): EventOf<'same-as'>[] => {
    if (field.compute !== undefined || !isBlank(rawAt(target.typed, path))) return []
    const source = sources.find((other) => {
      const answer = rawAt(origin.draft, other.path) as AnswerValue | undefined
      if (answer === undefined) return false
      if (other.field.id === field.id) return isTakeable(other.field, answer, field)
      return isPersonNumber(toGroup) && numberIn(field, other.field, answer) !== undefined
    })
    if (source === undefined) return []
    const found = { form: from.form, field: printPath(source.path) }
    return [{ type: 'same-as', at, form: to.form, field: printPath(path), source: found }]
  })
}

/** The other places of a form that carry the personal number of the same person. */
function numbersBeside({ form, edition, draft }: FormInSitting, path: AnswerPath, own: Field): KnownThing[] {
  if (!isBlank(rawAt(draft, path)) || (own.type === 'identity-paper' && !printsOnlyNumber(edition, own))) return []
  const name = printPath(path)
  const ofPerson = roles
    .map((role) => fieldsOfRole(edition, role))
    .find((fields) => fields.some((each) => printPath(each.path) === name))
  return (ofPerson ?? [])
    .flatMap(({ path: at, field }): KnownThing[] => {
      const answer = rawAt(draft, at) as AnswerValue | undefined
      if (answer === undefined || numberIn(own, field, answer) === undefined) return []
      return [{ form, group: printPath(at), label: field.label, answers: [printAnswer(field, answer)] }]
    })
    .slice(0, 1)
}

/** A field that stands by itself: in no group, about nobody in particular. */
function isSingleOf({ sections }: Edition, field: Field): boolean {
  const section = sections.find(({ fields }) => fields.includes(field))
  return (
    section !== undefined &&
    (field.role ?? section.role) === undefined &&
    fieldsWithin(field) === undefined &&
    field.compute === undefined
  )
}

/** The same single field of another edition, where what it says can be said here. */
const singlesOf = (edition: Edition, own: Field, draft: Answers): Placed[] =>
  edition.sections.flatMap(({ fields }) =>
    fields.flatMap((field): Placed[] => {
      const answer = draft[field.id]
      const isSame = field.id === own.id && field.type === own.type && isSingleOf(edition, field)
      return isSame && answer !== undefined && isTakeable(field, answer, own) ? [{ path: [field.id], field }] : []
    }),
  )

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
