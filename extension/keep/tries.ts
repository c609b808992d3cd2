/** Wrong passphrases in a row. */
export interface Tries {
  readonly count: number
  /** When the last was, in milliseconds of the clock. */
  readonly at: number
}

export const noTries: Tries = { count: 0, at: 0 }

/** A slip of the finger costs nothing. */
const free = 3
const longest = 5 * 60_000

/** Milliseconds to wait after so many wrong tries: none, then 2 s, doubled each time, up to five minutes. */
export const waitAfter = (count: number): number =>
  count < free ? 0 : Math.min(longest, 2 ** (count - free + 1) * 1000)

/** Milliseconds still to wait. */
export const waitLeft = ({ count, at }: Tries, now: number): number => Math.max(0, at + waitAfter(count) - now)
