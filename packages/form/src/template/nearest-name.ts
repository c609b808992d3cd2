import { foldForSearch } from '@viet-ho/vietnamese'
import { closest, distance } from 'fastest-levenshtein'

/** The name of `known` that `name` was most likely meant to be, or undefined when none is near: at most a third of its letters differ. */
export function nearestName(name: string, known: readonly string[]): string | undefined {
  // A file may hold names of any length, and the distance takes time by the square of it.
  if (known.length === 0 || name.length > 100) return undefined
  const nearest = closest(foldForSearch(name), known.map(foldForSearch))
  const found = known.find((candidate) => foldForSearch(candidate) === nearest)
  return found !== undefined && distance(foldForSearch(name), nearest) <= Math.max(1, found.length / 3)
    ? found
    : undefined
}
