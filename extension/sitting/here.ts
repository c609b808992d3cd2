import { desk, trial } from '../app/room.ts'
import type { Desk } from './desk.ts'

/** The desk, for the screens of a sitting, which are not shown without one; in the studio, that of the form being tried. */
export function here(): Desk {
  const here = trial.value ?? desk.value
  if (here === undefined) throw new RangeError('No sitting')
  return here
}
