import { printAnswer } from '../answers/print-answer.ts'
import type { AnswerValue } from '../field-types/field-type.ts'
import { isRecord, type RawRecord } from '../field-types/record.ts'
import type { Field, Role } from '../template/template.ts'
import { fieldAt, parsePath, printPath } from './answer-path.ts'
import type { FieldRef, FormInSitting } from './form-in-sitting.ts'
import { fieldsOfRole } from './people.ts'
import { isPersonNumber, numberIn, printsOnlyNumber } from './person-number.ts'
import { isBlank, rawAt, withRawAt } from './raw-answers.ts'
import type { Sitting } from './sitting.ts'
import type { EventOf } from './sitting-event.ts'

/**
 * Stands in the place of an answer that is the same as another, by the clerk's act. A class, so that nothing typed or loaded can pass for one.
 */
export class SameAs {
  readonly source: FieldRef
  readonly target: Field
  constructor(source: FieldRef, target: Field) {
    this.source = source
    this.target = target
  }
}

/** What was typed, with the answers of other fields in the places that are the same as they. */
export function withTaken(typed: RawRecord, forms: Sitting['forms']): RawRecord {
  return taken(typed) as RawRecord

  function taken(value: unknown): unknown {
    if (value instanceof SameAs) return takenFrom(value, forms)
    if (Array.isArray(value)) return value.map(taken)
    if (!isRecord(value)) return value
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, taken(inner)]))
  }
}

/** What was typed in a form, with its own answers in the places that are the same as something in the form `source`. */
export function freedFrom(source: string, { typed, raw = typed }: Pick<FormInSitting, 'typed' | 'raw'>): RawRecord {
  return sameAsIn(typed)
    .filter((link) => link.source.form === source)
    .reduce((freed, { field }) => {
      const path = parsePath(field)
      return path === undefined ? freed : withRawAt(freed, path, rawAt(raw, path))
    }, typed)
}

/** An answer that is right and asked for, as another field reads it. */
function takenFrom({ source, target }: SameAs, forms: Sitting['forms']): AnswerValue | undefined {
  const form = forms.get(source.form)
  const path = parsePath(source.field)
  const field = form && path && fieldAt(form.edition, path)
  const answer = form && path && (rawAt(form.draft, path) as AnswerValue | undefined)
  return field === undefined || answer === undefined ? undefined : asIn(target, field, answer)
}

/** The same answer in a field of its type, a choice by its id where the other has it too; a personal number by itself or as a card; otherwise its words on paper. */
function asIn(target: Field, field: Field, answer: AnswerValue): AnswerValue | undefined {
  const isNumbered = isPersonNumber(target) && isPersonNumber(field)
  if (field.type !== target.type) return isNumbered ? numberIn(target, field, answer) : printAnswer(field, answer)
  return isChosen(field) && !isChoiceOf(target, field, answer) ? printAnswer(field, answer) : answer
}

const isChosen = ({ type }: Field) => type === 'choice' || type === 'choices'

/**
 * Whether what was chosen can be chosen in the other list too: one form may leave out what doesn't concern it. Lists that share but one id (`khac`)
 * are two lists.
 */
function isChoiceOf(target: Field, field: Field, answer: AnswerValue): boolean {
  const [there, here] = [idsOf(target), idsOf(field)]
  const isOneList = there.filter((id) => here.includes(id)).length > 1
  return isOneList && [answer].flat().every((id) => typeof id === 'string' && there.includes(id))
}

const idsOf = ({ choices }: Field) => ((choices ?? []) as readonly { readonly id: string }[]).map(({ id }) => id)

/** Whether an answer of one field can stand in another of the same id. What is chosen from a list is chosen from that list. */
export const isTakeable = (field: Field, answer: AnswerValue, target: Field): boolean =>
  !isChosen(target) || (field.type === target.type && isChoiceOf(target, field, answer))

/** Every place of a form that is the same as another. */
export function sameAsIn(
  typed: unknown,
  path: readonly (string | number)[] = [],
): { field: string; source: FieldRef }[] {
  if (typed instanceof SameAs) return [{ field: printPath(path), source: typed.source }]
  if (Array.isArray(typed)) return typed.flatMap((row, index) => sameAsIn(row, [...path, index]))
  return isRecord(typed) ? Object.entries(typed).flatMap(([key, inner]) => sameAsIn(inner, [...path, key])) : []
}

/**
 * The acts by which one person of a form is said to be the same as a person of it or of another form: one for each field of `to` that is empty and
 * that `from` has an answer to under the same id, or, of the personal number, as a card, a number or a tax code. The clerk decides that they are the
 * same; nothing here does.
 */
export function sameAsEvents(
  sitting: Sitting,
  to: { readonly form: string; readonly role: Role },
  from: { readonly form: string; readonly role: Role },
  at: string,
): EventOf<'same-as'>[] {
  const target = sitting.forms.get(to.form)
  const origin = sitting.forms.get(from.form)
  if (target === undefined || origin === undefined) return []
  const answered = fieldsOfRole(origin.edition, from.role).flatMap(({ path, field }) => {
    const answer = rawAt(origin.draft, path) as AnswerValue | undefined
    return answer === undefined ? [] : [{ path, field, answer }]
  })
  const isOnlyNumber = (field: Field) => field.type !== 'identity-paper' || printsOnlyNumber(target.edition, field)
  return fieldsOfRole(target.edition, to.role).flatMap(({ path, field }): EventOf<'same-as'>[] => {
    const source =
      answered.find((other) => other.field.id === field.id && isTakeable(other.field, other.answer, field)) ??
      (isPersonNumber(field) && isOnlyNumber(field)
        ? answered.find((other) => numberIn(field, other.field, other.answer) !== undefined)
        : undefined)
    if (source === undefined || field.compute !== undefined || !isBlank(rawAt(target.typed, path))) return []
    const found = { form: from.form, field: printPath(source.path) }
    if (found.form === to.form && found.field === printPath(path)) return []
    return [{ type: 'same-as', at, form: to.form, field: printPath(path), source: found }]
  })
}
