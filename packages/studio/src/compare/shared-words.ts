/** From 0 to 1: how much two lists share, twice what is in both over all there is. */
export function shared(one: readonly string[], other: readonly string[]): number {
  if (one.length === 0 || other.length === 0) return one.length === other.length ? 1 : 0
  const left = new Map<string, number>()
  for (const each of one) left.set(each, (left.get(each) ?? 0) + 1)
  let both = 0
  for (const each of other) {
    const count = left.get(each) ?? 0
    if (count === 0) continue
    left.set(each, count - 1)
    both += 1
  }
  return (2 * both) / (one.length + other.length)
}
