/**
 * Of several alignments that are equally good an algorithm takes one, by the order of what it is given. Giving it the two sides always in the same order makes
 * the comparison backwards the mirror image of the comparison forwards.
 */
export function inOneOrder<Item>(
  before: readonly Item[],
  after: readonly Item[],
  key: (item: Item) => string,
  pair: (one: readonly Item[], other: readonly Item[]) => [number, number][],
): [number, number][] {
  const isTurned = before.map(key).join('\u0003') > after.map(key).join('\u0003')
  if (!isTurned) return pair(before, after)
  return pair(after, before).map(([one, other]): [number, number] => [other, one])
}
