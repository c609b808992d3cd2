import { type Line, lineKey, wordsOf } from './line.ts'

interface MovedLines {
  readonly left: ReadonlySet<number>
  readonly right: ReadonlySet<number>
}

/** Which of the lines that no pair has stand on both sides with the same words. One word, or dots, may stand anywhere: that is no move. */
export function movedLines(
  before: readonly Line[],
  after: readonly Line[],
  pairs: readonly (readonly [number, number])[],
): MovedLines {
  const free = (lines: readonly Line[], side: 0 | 1) => {
    const paired = new Set(pairs.map((pair) => pair[side]))
    return [...lines.keys()].filter((at) => !paired.has(at) && isTelling(lines[at] as Line))
  }
  const places = new Map<string, number[]>()
  for (const at of free(after, 1)) {
    const key = lineKey(after[at] as Line)
    places.set(key, [...(places.get(key) ?? []), at])
  }
  const left = new Set<number>()
  const right = new Set<number>()
  for (const at of free(before, 0)) {
    const there = places.get(lineKey(before[at] as Line))?.shift()
    if (there === undefined) continue
    left.add(at)
    right.add(there)
  }
  return { left, right }
}

const isTelling = ({ tokens }: Line) =>
  tokens.filter(({ blank }) => !blank).length > 1 && /\p{L}/u.test(wordsOf(tokens))
