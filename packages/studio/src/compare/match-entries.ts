import { foldForSearch } from '@viet-ho/vietnamese'
import { inOneOrder } from './canonical.ts'
import { type Entry, labelOf } from './entries.ts'
import { shared } from './shared-words.ts'

/** Labels that share less are of different questions. */
const leastAlike = 0.7

/** Which section or question of one edition is which of the other: by its id, else by its words and its type. */
export const matchEntries = (before: readonly Entry[], after: readonly Entry[]): [number, number][] =>
  inOneOrder(before, after, keyOf, pairEntries)

const keyOf = ({ path, field, section }: Entry) => JSON.stringify([path, field ?? section])

function pairEntries(one: readonly Entry[], other: readonly Entry[]): [number, number][] {
  const pairs = new Map<Entry, Entry>()
  const taken = new Set<Entry>()
  const pair = (left: Entry, right: Entry) => {
    pairs.set(left, right)
    taken.add(right)
  }
  /** Pairs what is free and fits, in the order of both sides. */
  const pairWhere = (fits: (left: Entry, right: Entry) => boolean) => {
    for (const left of one) {
      if (pairs.has(left)) continue
      const right = other.find((each) => !taken.has(each) && isSection(each) === isSection(left) && fits(left, each))
      if (right) pair(left, right)
    }
  }
  pairWhere((left, right) => left.path === right.path)
  // From the outside in: what stands in a group that is called otherwise now is known by its name in the group.
  const depths = Math.max(0, ...one.map(({ depth }) => depth))
  for (let depth = 1; depth <= depths; depth += 1) {
    const isHere = (left: Entry, right: Entry) =>
      left.depth === depth && right.depth === depth && (depth === 1 || isSameHolder(left, right))
    pairWhere((left, right) => depth > 1 && isHere(left, right) && left.field?.id === right.field?.id)
    const free = one.filter((left) => !pairs.has(left))
    const freeOther = other.filter((right) => !taken.has(right))
    for (const [left, right] of alikeFirst(free, freeOther, isHere))
      if (!pairs.has(left) && !taken.has(right)) pair(left, right)
  }
  // Taken out of a group, or put into one.
  pairWhere((left, right) => likeness(left, right) === 1 && left.field?.question === right.field?.question)
  pairWhere((left, right) => isSection(left) && fieldsPaired(left, right) * 2 > fieldsOf(left, one).length)
  return one.flatMap((left, at): [number, number][] => {
    const right = pairs.get(left)
    return right ? [[at, other.indexOf(right)]] : []
  })

  function isSameHolder(left: Entry, right: Entry): boolean {
    return left.holder !== undefined && pairs.get(left.holder) === right.holder
  }
  function fieldsPaired(left: Entry, right: Entry): number {
    return fieldsOf(left, one).filter((field) => pairs.get(field)?.holder === right).length
  }
}

const isSection = ({ field }: Entry) => field === undefined
const fieldsOf = (holder: Entry, all: readonly Entry[]) => all.filter((entry) => entry.holder === holder)

function alikeFirst(
  one: readonly Entry[],
  other: readonly Entry[],
  mayBe: (left: Entry, right: Entry) => boolean,
): [Entry, Entry][] {
  const found = one.flatMap((left) =>
    other.flatMap((right) => (mayBe(left, right) ? [{ left, right, alike: likeness(left, right) }] : [])),
  )
  const alike = found.filter((each) => each.alike >= leastAlike).sort((a, b) => b.alike - a.alike)
  return alike.map(({ left, right }) => [left, right])
}

/** From 0 to 1; where the types differ the words have to be nearly the same. */
function likeness(left: Entry, right: Entry): number {
  const words = shared(labelWords(left), labelWords(right))
  return left.field?.type === right.field?.type ? words : words * 0.75
}

const labelWords = (entry: Entry) =>
  foldForSearch(labelOf(entry).replace(/\([^()]*\)/g, ' '))
    .split(' ')
    .filter((word) => word !== '')
