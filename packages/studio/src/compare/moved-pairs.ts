import { inOneOrder } from './canonical.ts'
import type { Entry } from './entries.ts'

/** The entries of the later edition that stand in another group or section, or in another order, than in the earlier one. */
export function movedPairs(
  left: readonly Entry[],
  right: readonly Entry[],
  pairs: readonly (readonly [number, number])[],
): Set<Entry> {
  const partner = new Map(pairs.map(([one, other]) => [right[other], left[one]]))
  const moved = new Set<Entry>()
  const stayed = new Map<Entry | undefined, Entry[]>()
  for (const entry of right) {
    const old = partner.get(entry)
    if (old === undefined) continue
    const isThere = entry.holder === undefined ? old.holder === undefined : partner.get(entry.holder) === old.holder
    if (isThere) stayed.set(entry.holder, [...(stayed.get(entry.holder) ?? []), entry])
    else moved.add(entry)
  }
  const order = new Map(left.map((entry, at) => [entry, at]))
  const placeOf = (entry: Entry) => order.get(partner.get(entry) as Entry) ?? 0
  // The same whichever edition comes first.
  const bothPaths = (entry: Entry) => [entry.path, partner.get(entry)?.path ?? ''].sort().join('\n')
  for (const siblings of stayed.values()) {
    const earlier = siblings.toSorted((a, b) => placeOf(a) - placeOf(b))
    const kept = inOneOrder(earlier, siblings, bothPaths, longestRun)
    const inOrder = new Set(kept.map(([, at]) => siblings[at]))
    for (const entry of siblings) if (!inOrder.has(entry)) moved.add(entry)
  }
  return moved
}

/** The most of the same entries that stand in one order on both sides. */
function longestRun(one: readonly Entry[], other: readonly Entry[]): [number, number][] {
  const places = one.map((entry) => other.indexOf(entry))
  // For each place the longest run that ends there.
  const runs: [number, number][][] = []
  for (const [at, place] of places.entries()) {
    const before = runs.slice(0, at).filter((_, earlier) => (places[earlier] ?? 0) < place)
    const longest = before.reduce<[number, number][]>((best, run) => (run.length > best.length ? run : best), [])
    runs.push([...longest, [at, place]])
  }
  return runs.reduce<[number, number][]>((best, run) => (run.length > best.length ? run : best), [])
}
