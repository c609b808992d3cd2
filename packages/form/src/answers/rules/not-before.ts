import type { Resolved } from '../resolve.ts'
import type { Slot } from '../slot.ts'
import { wrongPairs } from './pairs.ts'

/** A date is not before another; partial dates are compared as far as both go. Told at the date that should be later. */
export function notBefore(laterAndEarlier: readonly [later: string, earlier: string], resolved: Resolved): Slot[] {
  return wrongPairs(laterAndEarlier, resolved, (later, earlier) => {
    if (typeof later !== 'string' || typeof earlier !== 'string') return false
    // ISO dates, whole or partial, sort as text.
    const both = Math.min(later.length, earlier.length)
    return later.slice(0, both) < earlier.slice(0, both)
  })
}
