import { foldForSearch } from '@viet-ho/vietnamese'
import type { Blank } from '../blank.ts'
import type { NamedBlank } from '../name/name-blanks.ts'
import type { PreviousBlank } from './previous-blanks.ts'

/** Labels less alike than this are of different blanks. */
const leastAlike = 0.7

/** Which blank of the earlier edition each new one is, by their words and their order. */
export function matchBlanks(
  blanks: readonly NamedBlank[],
  previous: readonly PreviousBlank[],
): ReadonlyMap<NamedBlank, PreviousBlank> {
  // To the fourth: one blank with the same words counts more than two that are somewhat alike.
  const alike = blanks.map((blank) => previous.map((other) => likeness(blank, other) ** 4))
  const matched = new Map<NamedBlank, PreviousBlank>()
  for (const [index, other] of inOrder(alike)) {
    const blank = blanks[index]
    const before = previous[other]
    if (blank && before) matched.set(blank, before)
  }
  // What changed its place has the same words, or the same id, elsewhere.
  const taken = new Set(matched.values())
  const free = (fits: (other: PreviousBlank, at: number) => boolean) =>
    previous.find((other, at) => !taken.has(other) && fits(other, at))
  for (const [index, blank] of blanks.entries()) {
    if (matched.has(blank)) continue
    const other =
      free((_, at) => (alike[index]?.[at] ?? 0) > 0.9) ??
      free((each) => each.path === blank.blank.id && kindOf(blank.blank) === each.kind)
    if (other === undefined) continue
    matched.set(blank, other)
    taken.add(other)
  }
  for (const [blank, other] of betweenNeighbours(blanks, previous, matched)) matched.set(blank, other)
  return matched
}

/** Blanks between two that are known are those that stood between the same two, where there are as many of the same kinds. */
function betweenNeighbours(
  blanks: readonly NamedBlank[],
  previous: readonly PreviousBlank[],
  matched: ReadonlyMap<NamedBlank, PreviousBlank>,
): [NamedBlank, PreviousBlank][] {
  const taken = new Set(matched.values())
  const pairs: [NamedBlank, PreviousBlank][] = []
  let gap: NamedBlank[] = []
  let from = 0
  for (const blank of [...blanks, undefined]) {
    const other = blank && matched.get(blank)
    if (blank && !other) {
      gap.push(blank)
      continue
    }
    const to = other ? previous.indexOf(other) : previous.length
    const between = previous.slice(from, Math.max(from, to)).filter((each) => !taken.has(each))
    const isSame = gap.length === between.length && gap.every((each, at) => mayBe(each, between[at]))
    if (isSame) for (const [at, each] of gap.entries()) pairs.push([each, between[at] as PreviousBlank])
    gap = []
    from = Math.max(from, to + 1)
  }
  return pairs
}

/** The pairs, in order on both sides, whose likeness is the greatest together. */
function inOrder(alike: readonly (readonly number[])[]): [number, number][] {
  const rows = alike.length
  const columns = alike[0]?.length ?? 0
  const best = Array.from({ length: rows + 1 }, () => new Float64Array(columns + 1))
  const at = (row: number, column: number) => best[row]?.[column] ?? 0
  for (let row = rows - 1; row >= 0; row -= 1) {
    for (let column = columns - 1; column >= 0; column -= 1) {
      const pair = alike[row]?.[column] ?? 0
      const taken = pair >= leastAlike ** 4 ? pair + at(row + 1, column + 1) : 0
      const line = best[row]
      if (line) line[column] = Math.max(taken, at(row + 1, column), at(row, column + 1))
    }
  }
  const pairs: [number, number][] = []
  for (let row = 0, column = 0; row < rows && column < columns; ) {
    const pair = alike[row]?.[column] ?? 0
    if (pair >= leastAlike ** 4 && at(row, column) === pair + at(row + 1, column + 1)) pairs.push([row++, column++])
    else if (at(row, column) === at(row + 1, column)) row += 1
    else column += 1
  }
  return pairs
}

/** Whether a blank called otherwise can be the one that stood there: a number is no address, though it stands in its place. */
function mayBe({ blank }: NamedBlank, other: PreviousBlank | undefined): boolean {
  if (other === undefined || kindOf(blank) !== other.kind) return false
  const isFree = (type: string | undefined) => type === undefined || type === 'text' || type === 'long-text'
  return blank.type === other.type || isFree(other.type)
}

function kindOf({ kind }: Blank): PreviousBlank['kind'] {
  if (kind === 'rows' || kind === 'date') return kind
  return kind === 'box' || kind === 'choice' ? 'box' : 'blank'
}

/** From 0 to 1: how much two labels share, where the blanks are of kinds that can be the same. */
function likeness({ blank }: NamedBlank, other: PreviousBlank): number {
  const kind = kindOf(blank)
  if (kind === 'rows' || other.kind === 'rows') {
    if (kind !== other.kind) return 0
    return dice(
      (blank.columns ?? []).map(({ label }) => label).join(' '),
      (other.columns ?? []).map(({ label }) => label).join(' '),
    )
  }
  if ((kind === 'box') !== (other.kind === 'box')) return 0
  const words = Math.max(dice(blank.label, other.label), dice(blank.label, other.fieldLabel ?? '') * 0.95)
  return kind === other.kind ? words : words * 0.8
}

/** For each column of a repeated table the earlier column that it is, by its words, or by its place where both have as many. */
export function matchColumns<Column extends { readonly label: string }>(
  columns: readonly { readonly label: string }[],
  previous: readonly Column[],
): (Column | undefined)[] {
  const taken = new Set<Column>()
  return columns.map(({ label }, index) => {
    const free = previous.filter((column) => !taken.has(column))
    const [best] = free
      .map((column) => ({ column, alike: dice(label, column.label) }))
      .sort((a, b) => b.alike - a.alike)
    const sameplace = previous.length === columns.length ? previous[index] : undefined
    const found =
      best && best.alike >= leastAlike ? best.column : sameplace && !taken.has(sameplace) ? sameplace : undefined
    if (found) taken.add(found)
    return found
  })
}

/** Shared words, twice, over all words of both. */
function dice(a: string, b: string): number {
  const left = wordsOf(a)
  const right = wordsOf(b)
  if (left.length === 0 || right.length === 0) return 0
  const rest = [...right]
  const shared = left.filter((word) => {
    const at = rest.indexOf(word)
    if (at === -1) return false
    rest.splice(at, 1)
    return true
  })
  return (2 * shared.length) / (left.length + right.length)
}

const wordsOf = (label: string) =>
  foldForSearch(label.replace(/\([^()]*\)/g, ' '))
    .split(' ')
    .filter((word) => word !== '')
