import type { Scope, Slot } from './slot.ts'

/** The slots a path means, seen from a scope: one for a field, one a row for the column of a table (`nganhNghe.chinh`). */
export function slotsAt(path: string, from: Scope): Slot[] {
  const [first = '', ...rest] = path.split('.')
  let scope: Scope | undefined = from
  while (scope !== undefined && !scope.slots.has(first)) scope = scope.holder?.scope
  const start = scope?.slots.get(first)
  const step = (slots: Slot[], id: string) =>
    slots.flatMap(({ inner }) => inner.map(({ slots }) => slots.get(id)).filter((slot) => slot !== undefined))
  return rest.reduce(step, start === undefined ? [] : [start])
}
