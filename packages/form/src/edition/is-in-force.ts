import type { EditionHead } from '../template/template.ts'

/** Whether an edition is in force on a day; both ends are inclusive. ISO dates sort as text. */
export function isInForce(
  { inForceFrom, inForceTo }: Pick<EditionHead, 'inForceFrom' | 'inForceTo'>,
  date: string,
): boolean {
  return inForceFrom <= date && (inForceTo === undefined || date <= inForceTo)
}

/** Whether an edition that is no longer in force is still taken on a day, by its transition; both ends are inclusive. */
export function isInTransition(
  { inForceTo, transition }: Pick<EditionHead, 'inForceTo' | 'transition'>,
  date: string,
): boolean {
  return inForceTo !== undefined && transition !== undefined && inForceTo < date && date <= transition.until
}
