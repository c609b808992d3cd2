import { joinIAndY, type NameWord, nameKey } from './name-key.ts'

/** How near a name found is to the name typed: `marked` is the name itself, tone placement and i/y aside. */
export type Nearness = 'marked' | 'folded'

export interface Found<T> {
  readonly units: readonly T[]
  readonly nearness: Nearness
}

/** Units by name, so that one way of comparing names serves all of them. */
export interface NameIndex<T> {
  /** The units of the nearest sort that has any: the same marks, the same but i for y, without marks, without marks and i for y. */
  find(words: readonly NameWord[]): Found<T>
}

const NOTHING: Found<never> = { units: [], nearness: 'folded' }

export function createNameIndex<T>(
  units: Iterable<{ readonly unit: T; readonly words: readonly NameWord[] }>,
): NameIndex<T> {
  const tables = { marked: new Map<string, Set<T>>(), folded: new Map<string, Set<T>>() }
  for (const { unit, words } of units) {
    for (const nearness of ['marked', 'folded'] as const) {
      const key = nameKey(words, nearness)
      for (const each of new Set([key, joinIAndY(key)])) add(tables[nearness], each, unit)
    }
  }
  return {
    find(words) {
      for (const nearness of ['marked', 'folded'] as const) {
        const key = nameKey(words, nearness)
        const units = tables[nearness].get(key) ?? tables[nearness].get(joinIAndY(key))
        if (units !== undefined) return { units: [...units], nearness }
      }
      return NOTHING
    },
  }
}

function add<T>(table: Map<string, Set<T>>, key: string, unit: T): void {
  const units = table.get(key)
  if (units === undefined) table.set(key, new Set([unit]))
  else units.add(unit)
}
