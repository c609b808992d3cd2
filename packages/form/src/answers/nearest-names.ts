import { foldForSearch } from '@viet-ho/vietnamese'
import { distance } from 'fastest-levenshtein'

/** A longer name is a mistake of another kind, and the distance takes time by the square of the length. */
const longest = 100

/**
 * What somebody may have meant by `typed`: the names of `known` in which at most a third of the letters differ, the nearest first, three at most.
 * Marks, capitals, spaces and signs don't count: `ho_ten` is near `hoTen`.
 */
export function nearestNames(typed: string, known: readonly string[]): string[] {
  if (typed.length > longest) return []
  const letters = lettersOf(typed)
  return known
    .map((name) => ({ name, away: distance(letters, lettersOf(name)) }))
    .filter(({ name, away }) => away <= Math.ceil(name.length / 3) && away < letters.length)
    .sort((a, b) => a.away - b.away)
    .slice(0, 3)
    .map(({ name }) => name)
}

const lettersOf = (name: string) => foldForSearch(name).replaceAll(' ', '')
