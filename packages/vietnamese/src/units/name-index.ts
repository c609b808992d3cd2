import { joinSpellings, type NameWord, nameKey } from './name-key.ts'

/** How near a name found is to the name typed: `marked` is the same but for the place of the tone, i for y, c for k. */
export type Nearness = 'marked' | 'folded'

export interface Found<T> {
  readonly units: readonly T[]
  readonly nearness: Nearness
}

export interface FindOptions<T> {
  /** Only these units. */
  readonly accepts?: (unit: T) => boolean
  /** Compare without marks at once: for text typed without any, where Sa Pa may be Sa Pả. */
  readonly ignoreMarks?: boolean
}

/** Units by name, so that one way of comparing names serves all of them. */
export interface NameIndex<T> {
  /** The units with the name's marks; if there are none, those that differ in marks only. */
  readonly find: (words: readonly NameWord[], options?: FindOptions<T>) => Found<T>
}

export function createNameIndex<T>(
  units: Iterable<{ readonly unit: T; readonly words: readonly NameWord[] }>,
): NameIndex<T> {
  const tables = { marked: new Map<string, Set<T>>(), folded: new Map<string, Set<T>>() }
  for (const { unit, words } of units) {
    for (const nearness of ['marked', 'folded'] as const)
      add(tables[nearness], joinSpellings(nameKey(words, nearness)), unit)
  }
  return {
    find(words, { accepts = () => true, ignoreMarks = false } = {}) {
      for (const nearness of ignoreMarks ? (['folded'] as const) : (['marked', 'folded'] as const)) {
        const found = tables[nearness].get(joinSpellings(nameKey(words, nearness))) ?? []
        const accepted = [...found].filter(accepts)
        if (accepted.length > 0) return { units: accepted, nearness }
      }
      return { units: [], nearness: 'folded' }
    },
  }
}

function add<T>(table: Map<string, Set<T>>, key: string, unit: T): void {
  const units = table.get(key)
  if (units === undefined) table.set(key, new Set([unit]))
  else units.add(unit)
}
