import fc from 'fast-check'
import { conditionFields, holds } from '../src/answers/condition.ts'
import type { Scope, Slot } from '../src/answers/slot.ts'
import { examine } from '../src/answers/validate.ts'
import type { Answers } from '../src/field-types/field-type.ts'
import { choiceIds } from '../src/template/choice-ids.ts'
import { fieldsWithin } from '../src/template/field-scope.ts'
import type { Edition, Field } from '../src/template/template.ts'
import { formAnswers } from './raw-answers.ts'

export interface Generated {
  /** What is right of each: fields that were answered wrongly stay blank. */
  readonly answers: readonly Answers[]
  /** Branches that the answers take: `danToc asked`, `ma not required` … */
  readonly taken: ReadonlySet<string>
  /** Branches that there are. */
  readonly all: ReadonlySet<string>
}

/** How many random answers are tried for a branch before it is given up. */
const tries = 400

/**
 * Generated answers to a form, the same each time: for every condition of it some that fulfil it and some that don't, `count` at least. Needs
 * `loadCommunes`.
 */
export function generateAnswers(
  edition: Edition,
  { count, seed, today }: { count: number; seed: number; today: string },
): Generated {
  const all = branchesOf(edition)
  const raws = fc.sample(formAnswers(edition), { numRuns: tries, seed })
  const taken = new Set<string>()
  const answers: Answers[] = []
  const steering = steeringFields(edition)
  for (const [index, raw] of raws.entries()) {
    // Nothing new can come any more, and examining takes long.
    if (taken.size === all.size && (answers.length >= count || index < tries - 4 * count)) continue
    // Every second one has a steering field set on purpose, each value in turn: by chance alone some branches are hardly ever taken.
    const [field, value] = steering[Math.floor(index / 2) % Math.max(steering.length, 1)] ?? []
    const steered = index % 2 === 0 || field === undefined ? raw : { ...raw, [field]: value }
    const { draft, resolved } = examine(edition, steered, { today })
    const here = branchesTaken(
      resolved.form,
      (slot) => resolved.isAsked(slot),
      (id, scope) => resolved.answerTo(id, scope),
    )
    const isNew = [...here].some((branch) => !taken.has(branch))
    if (!isNew && answers.length >= count) continue
    if (!isNew && index < tries - 4 * count) continue
    for (const branch of here) taken.add(branch)
    answers.push(draft)
  }
  return { answers, taken, all }
}

/** Both sides of each condition of a field, by its id as seen from the form. */
function branchesOf(edition: Edition): Set<string> {
  const branches = new Set<string>()
  const visit = (field: Field, prefix: string) => {
    const path = prefix + field.id
    if (field.when !== undefined) for (const side of ['asked', 'not asked']) branches.add(`${path} ${side}`)
    if (typeof field.required === 'object')
      for (const side of ['required', 'not required']) branches.add(`${path} ${side}`)
    for (const inner of fieldsWithin(field) ?? []) visit(inner, `${path}.`)
  }
  for (const { fields } of edition.sections) for (const field of fields) visit(field, '')
  return branches
}

function branchesTaken(
  form: Scope,
  isAsked: (slot: Slot) => boolean,
  answerTo: (id: string, from: Scope) => ReturnType<Parameters<typeof holds>[1]>,
): Set<string> {
  const taken = new Set<string>()
  const visit = ({ slots }: Scope, prefix: string) => {
    for (const slot of slots.values()) {
      const { field, scope } = slot
      const path = prefix + field.id
      if (field.when !== undefined) taken.add(`${path} ${isAsked(slot) ? 'asked' : 'not asked'}`)
      const { required } = field
      if (typeof required === 'object' && isAsked(slot))
        taken.add(`${path} ${holds(required, (id) => answerTo(id, scope)) ? 'required' : 'not required'}`)
      for (const inner of slot.inner) visit(inner, `${path}.`)
    }
  }
  visit(form, '')
  return taken
}

/** Top-level fields that conditions hang on, with each value that matters. */
function steeringFields(edition: Edition): (readonly [id: string, value: unknown])[] {
  const fields = edition.sections.flatMap((section) => section.fields)
  const named = new Set<string>()
  const visit = (field: Field) => {
    for (const condition of [field.when, field.required])
      if (typeof condition === 'object') for (const id of conditionFields(condition)) named.add(id)
    for (const inner of fieldsWithin(field) ?? []) visit(inner)
  }
  fields.forEach(visit)
  return fields
    .filter(({ id }) => named.has(id))
    .flatMap((field) => {
      const values =
        field.type === 'choices'
          ? (choiceIds(field) ?? []).map((id) => [id])
          : field.type === 'yes-no'
            ? [true, false]
            : (choiceIds(field) ?? [])
      return [...values, undefined].map((value) => [field.id, value] as const)
    })
}
