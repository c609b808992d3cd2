import type { Role } from '../template/template.ts'

type Pair = readonly [Role, Role]

/** Two that are never one person, in whatever matter: the sides of a contract, a man and a woman. */
const opposed: readonly Pair[] = [
  ['buyer', 'seller'],
  ['husband', 'wife'],
  ['father', 'mother'],
  ['husband', 'mother'],
  ['wife', 'father'],
]

/** Two that are never one person on one form; in another matter a child may be a mother. */
const opposedOnOneForm: readonly Pair[] = [
  ['child', 'father'],
  ['child', 'mother'],
  ['child', 'guardian'],
]

/** Whether people of these roles can't be one person. The dead are nobody else, and nobody is a witness to their own matter. */
export function areOpposed(one: Role, other: Role, isOneForm: boolean): boolean {
  if (one === other) return false
  if (one === 'deceased' || other === 'deceased') return true
  if (isOneForm && (one === 'witness' || other === 'witness')) return true
  const pairs = isOneForm ? [...opposed, ...opposedOnOneForm] : opposed
  return pairs.some((pair) => pair.includes(one) && pair.includes(other))
}
