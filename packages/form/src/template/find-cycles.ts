import { conditionFields } from '../answers/condition.ts'
import { findField, type Placed } from './field-scope.ts'
import type { Computation } from './template.ts'

/** Fields whose question or value depends on itself: each circle once, from a field back to it. */
export function findCycles(fields: readonly Placed[]): (readonly [Placed, ...Placed[]])[] {
  const byPath = new Map(fields.map((placed) => [placed.path, placed]))
  const done = new Set<Placed>()
  const cycles: [Placed, ...Placed[]][] = []

  function follow(placed: Placed, above: readonly Placed[]): void {
    const start = above.indexOf(placed)
    if (start !== -1) {
      const [first, ...rest] = above.slice(start)
      if (first !== undefined) cycles.push([first, ...rest, first])
      return
    }
    if (done.has(placed)) return
    for (const next of dependenciesOf(placed, byPath)) follow(next, [...above, placed])
    done.add(placed)
  }

  for (const placed of fields) follow(placed, [])
  return cycles
}

/** What has to be known before it is known whether the field is asked, and what its value is. */
function dependenciesOf({ field, scope, holder }: Placed, byPath: ReadonlyMap<string, Placed>): Placed[] {
  const names = [
    ...(field.when === undefined ? [] : conditionFields(field.when)),
    ...(field.compute === undefined ? [] : sourcesOf(field.compute)),
  ]
  const named = names.map((name) => byPath.get(findField(scope, name)?.path ?? ''))
  return [holder, ...named].filter((placed) => placed !== undefined)
}

function sourcesOf(computation: Computation): readonly string[] {
  if ('sum' in computation) return computation.sum
  if ('count' in computation) return [computation.count]
  return ['age' in computation ? computation.age : computation.copy]
}
