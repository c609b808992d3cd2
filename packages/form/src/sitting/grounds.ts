import { conditionFields } from '../answers/condition.ts'
import type { Resolved } from '../answers/resolve.ts'
import type { Scope, Slot } from '../answers/slot.ts'
import { slotsAt } from '../answers/slots-at.ts'
import type { Answers } from '../field-types/field-type.ts'
import { readBackScript } from '../read-back/read-back-script.ts'
import type { Edition } from '../template/template.ts'
import { asTyped, type TypedRows } from './rows.ts'

/** Of each form's answers, how its grounds are found; most answers are typed before anything is read, and need none. */
const pending = new WeakMap<Answers, () => ReadonlyMap<string, string>>()

/** Notes where the grounds of these answers come from, for `groundsOf`. */
export function prepareGrounds(edition: Edition, draft: Answers, resolved: Resolved, rows: TypedRows): void {
  let known: ReadonlyMap<string, string> | undefined
  pending.set(draft, () => {
    known ??= findGrounds(edition, draft, resolved, rows)
    return known
  })
}

/**
 * What a confirmation of each item of a form rests on: its sentence, its answer on paper, and the answers it depends on. A promise, and what the
 * citizen says in their own words, rest on everything. Two grounds are the same exactly when their texts are.
 */
export const groundsOf = ({ draft }: { readonly draft: Answers }): ReadonlyMap<string, string> =>
  pending.get(draft)?.() ?? new Map()

/** The sentence and the answer of a ground, without what they depend on; undefined for none. */
export const saidBy = (ground: string | undefined): string | undefined =>
  ground === undefined ? undefined : JSON.stringify((JSON.parse(ground) as unknown[]).slice(0, 2))

function findGrounds(
  edition: Edition,
  draft: Answers,
  resolved: Resolved,
  rows: TypedRows,
): ReadonlyMap<string, string> {
  const slots = new Map([...allSlots(resolved.form)].map((slot) => [slot.path, slot]))
  const everything = JSON.stringify(draft)
  const grounds = new Map<string, string>()
  for (const line of readBackScript(edition, draft)) {
    if (line.item === undefined) continue
    const { text, answer } = line
    const item = asTyped(line.item, rows)
    const slot = slots.get(item)
    const rest =
      slot === undefined
        ? everything
        : dependenciesOf(slot, resolved).map((each) => [each.path, resolved.answerOf(each)])
    grounds.set(item, JSON.stringify([text, answer, rest]))
  }
  return grounds
}

function* allSlots({ slots }: Scope): Generator<Slot> {
  for (const slot of slots.values()) {
    yield slot
    for (const inner of slot.inner) yield* allSlots(inner)
  }
}

/**
 * The places whose answers a slot's answer depends on, near and far: what its question and those around it hang on, what it is worked out from, and
 * for a cell what the row is about, which its first answered column names.
 */
function dependenciesOf(slot: Slot, resolved: Resolved): Slot[] {
  const found = new Set<Slot>()
  const visit = (from: Slot) => {
    for (const next of directDependencies(from)) {
      if (next === slot || found.has(next)) continue
      found.add(next)
      visit(next)
    }
  }
  visit(slot)
  return [...rowHead(slot.scope, resolved).filter((head) => head !== slot), ...found]
}

function directDependencies({ field, scope }: Slot): Slot[] {
  const { when, compute } = field
  const names = [...(when === undefined ? [] : conditionFields(when)), ...sourcesOf(compute)]
  // Of what is around, only its conditions count: the other rows of a table, the other fields of a group say nothing of this one.
  return [
    ...names.flatMap((name) => slotsAt(name, scope)),
    ...(scope.holder === undefined ? [] : directDependencies(scope.holder)),
  ]
}

/** The first answered cell of the row that a scope is, or is in. */
function rowHead({ holder, slots }: Scope, resolved: Resolved): Slot[] {
  if (holder === undefined) return []
  return holder.field.columns === undefined
    ? rowHead(holder.scope, resolved)
    : [...slots.values()].filter((slot) => resolved.answerOf(slot) !== undefined).slice(0, 1)
}

/** The names of the fields that an answer is worked out from. */
export function sourcesOf(compute: Slot['field']['compute']): readonly string[] {
  if (compute === undefined) return []
  if ('sum' in compute) return compute.sum
  return Object.values(compute)
}
