import { diffArrays } from 'diff'
import { keyOf, type Line, lineKey, placeGroup } from './line.ts'
import { shared } from './shared-words.ts'

/** Lines that share less are not one line that was changed. */
const leastShared = 0.5

/** Above this only equal lines are paired: looking at all pairs would take seconds. */
const mostPairs = 1_000_000

/** Which line of one side is which of the other, in order on both sides: the pairs that have most words in common altogether. */
export function pairLines(one: readonly Line[], other: readonly Line[]): [number, number][] {
  const keys = one.map(lineKey)
  const otherKeys = other.map(lineKey)
  let start = 0
  while (start < keys.length && start < otherKeys.length && keys[start] === otherKeys[start]) start += 1
  let end = 0
  const most = Math.min(keys.length, otherKeys.length) - start
  while (end < most && keys.at(-1 - end) === otherKeys.at(-1 - end)) end += 1
  const left = one.slice(start, one.length - end)
  const right = other.slice(start, other.length - end)
  const pairs = left.length * right.length > mostPairs ? equalInOrder(left, right) : bestInOrder(left, right)
  return [
    ...Array.from({ length: start }, (_, at): [number, number] => [at, at]),
    ...pairs.map(([a, b]): [number, number] => [a + start, b + start]),
    ...Array.from({ length: end }, (_, at): [number, number] => [one.length - end + at, other.length - end + at]),
  ]
}

function equalInOrder(one: readonly Line[], other: readonly Line[]): [number, number][] {
  const pairs: [number, number][] = []
  let row = 0
  let column = 0
  for (const { value, added, removed } of diffArrays(one.map(lineKey), other.map(lineKey))) {
    if (!added && !removed) for (const at of value.keys()) pairs.push([row + at, column + at])
    if (!added) row += value.length
    if (!removed) column += value.length
  }
  return pairs
}

function bestInOrder(one: readonly Line[], other: readonly Line[]): [number, number][] {
  const words = other.map(({ tokens }) => tokens.map(keyOf))
  const gains = one.map((line) => {
    const own = line.tokens.map(keyOf)
    return Float64Array.from(other, (each, at) => gainOf(line, each, shared(own, words[at] ?? [])))
  })
  const best = Array.from({ length: one.length + 1 }, () => new Float64Array(other.length + 1))
  const at = (row: number, column: number) => best[row]?.[column] ?? 0
  for (let row = one.length - 1; row >= 0; row -= 1) {
    const line = best[row] as Float64Array
    for (let column = other.length - 1; column >= 0; column -= 1) {
      const gain = gains[row]?.[column] ?? 0
      const paired = gain > 0 ? gain + at(row + 1, column + 1) : 0
      line[column] = Math.max(paired, at(row + 1, column), at(row, column + 1))
    }
  }
  const pairs: [number, number][] = []
  for (let row = 0, column = 0; row < one.length && column < other.length; ) {
    const gain = gains[row]?.[column] ?? 0
    if (gain > 0 && at(row, column) === gain + at(row + 1, column + 1)) pairs.push([row++, column++])
    else if (at(row, column) === at(row + 1, column)) row += 1
    else column += 1
  }
  return pairs
}

/** A long line that stayed says more about what stands where than a row of dots. */
function gainOf(one: Line, other: Line, likeness: number): number {
  if (likeness < leastShared || placeGroup(one.place) !== placeGroup(other.place)) return 0
  if (one.isConditional !== other.isConditional) return 0
  const words = Math.max(one.tokens.length, other.tokens.length)
  // Squared: one line with all its words counts more than two that have half of them.
  return likeness ** 2 * Math.min(words, 12)
}
