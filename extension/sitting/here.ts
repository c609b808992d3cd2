import { desk } from '../app/room.ts'
import type { Desk } from './desk.ts'

/** The desk, for the screens of a sitting, which are not shown without one. */
export function here(): Desk {
  if (desk.value === undefined) throw new RangeError('No sitting')
  return desk.value
}
