import type { AnswerValue, ReadContext, Reading } from '../field-types/field-type.ts'
import { isNesting } from '../field-types/field-types.ts'
import { nothing } from '../field-types/reading.ts'
import type { Office } from '../template/office.ts'
import { compute } from './compute.ts'
import { holds } from './condition.ts'
import { defaultOf } from './default.ts'
import type { Scope, Slot } from './slot.ts'
import { slotsAt } from './slots-at.ts'
import { fieldTypeOf } from './type-of.ts'

/** The answers of a form together: which questions are asked, and what stands in their places. Each is worked out once, when first asked for. */
export interface Resolved {
  readonly form: Scope
  /** Whether the question is asked: its own condition and those of what holds it. */
  isAsked(slot: Slot): boolean
  /** What was typed, or else what is computed or stands there by default. */
  readingOf(slot: Slot): Reading<AnswerValue>
  /** The answer that counts: absent where the question isn't asked. */
  answerOf(slot: Slot): AnswerValue | undefined
  /** As `answerOf`, by field id, looked up in the row, in the group, in the form. */
  answerTo(id: string, from: Scope): AnswerValue | undefined
  /** The slot an id means, looked up in the same way. */
  find(id: string, from: Scope): Slot | undefined
  answersOf(scope: Scope): { [id: string]: AnswerValue }
}

export function resolve(
  form: Scope,
  context: ReadContext & { readonly office?: Office; readonly signing?: string },
): Resolved {
  const isAsked = once((slot: Slot): boolean => {
    const { when } = slot.field
    const { holder } = slot.scope
    return (
      (holder === undefined || isAsked(holder)) && (when === undefined || holds(when, (id) => answerTo(id, slot.scope)))
    )
  }, true)

  const readingOf = once((slot: Slot): Reading<AnswerValue> => {
    const fieldType = fieldTypeOf(slot.field)
    if (isNesting(fieldType)) return slot.reading
    const given =
      slot.field.compute === undefined && (slot.reading.value !== undefined || slot.reading.errors.length > 0)
    if (given) return slot.reading
    const raw =
      slot.field.compute === undefined ? defaultOf(slot.field, context) : compute(slot, resolved, context.today)
    return raw === undefined ? nothing : fieldType.read(raw, { ...slot.field, label: slot.label }, context)
  }, nothing)

  const answerOf = once((slot: Slot): AnswerValue | undefined => {
    if (!isAsked(slot)) return undefined
    const fieldType = fieldTypeOf(slot.field)
    if (!isNesting(fieldType)) return readingOf(slot).value
    const inner = slot.inner.map(answersOf).filter((answers) => Object.keys(answers).length > 0)
    return fieldType.nests === 'fields' ? inner[0] : inner.length > 0 ? inner : undefined
  }, undefined)

  const answerTo = (id: string, from: Scope) => {
    const slot = find(id, from)
    return slot && answerOf(slot)
  }

  function answersOf({ slots }: Scope) {
    const answers: { [id: string]: AnswerValue } = {}
    for (const slot of slots.values()) {
      const value = answerOf(slot)
      if (value !== undefined) answers[slot.field.id] = value
    }
    return answers
  }

  const find = (id: string, from: Scope) => slotsAt(id, from)[0]
  const resolved: Resolved = { form, isAsked, readingOf, answerOf, answerTo, find, answersOf }
  return resolved
}

/** Remembers each slot's result. Conditions that ask about each other in a circle meet `inCircle` instead of never ending. */
function once<Result>(work: (slot: Slot) => Result, inCircle: Result): (slot: Slot) => Result {
  const known = new Map<Slot, Result>()
  return (slot) => {
    if (known.has(slot)) return known.get(slot) as Result
    known.set(slot, inCircle)
    const result = work(slot)
    known.set(slot, result)
    return result
  }
}
