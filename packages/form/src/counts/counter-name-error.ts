/**
 * Thrown when numbers are to be counted under a name that no counter can have, as its file couldn't be read again: `Quầy 1`. Ask for a name like
 * `quay-1`: small letters without marks, digits and hyphens, 60 at most. The message is for developers.
 */
export class CounterNameError extends RangeError {
  override readonly name = 'CounterNameError'
  readonly code = 'wrong-counter-name'
  constructor(counter: string) {
    super(`Not the name of a counter (a-z, 0-9 and hyphens, 60 at most): ${JSON.stringify(counter)?.slice(0, 80)}`)
  }
}
