import type { Edition } from '../template/template.ts'

/** Whether an edition is in force on a day; both ends are inclusive. ISO dates sort as text. */
export function isInForce({ inForceFrom, inForceTo }: Edition, date: string): boolean {
  return inForceFrom <= date && (inForceTo === undefined || date <= inForceTo)
}
