import { desk, screen, trial } from '../app/room.ts'
import type { Desk } from './desk.ts'

/**
 * The desk, for the screens of a sitting, which are not shown without one; where a form is only tried, that of the form being tried. The screens of the
 * citizen at the counter never see that one, not even in the moment in which they take its place.
 */
export function here(): Desk {
  const isTrying = screen.value === 'studio' || screen.value === 'trial'
  const here = isTrying ? trial.value : desk.value
  if (here === undefined) throw new RangeError('No sitting')
  return here
}
