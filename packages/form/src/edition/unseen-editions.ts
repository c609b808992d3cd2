import { isSameProvince } from '../template/is-same-province.ts'
import type { EditionHead, FormHead, UnseenEdition } from '../template/template.ts'
import { isInForce } from './is-in-force.ts'

/**
 * The edition that would be taken on that day and there, had anybody here seen its text; undefined when `chosen` is as good. The province's own goes
 * before the country's, then the newest.
 */
export function unseenBefore(
  chosen: EditionHead | undefined,
  { unseenEditions }: FormHead,
  date: string,
  province: string | undefined,
): UnseenEdition | undefined {
  const isHere = (edition: Pick<EditionHead, 'jurisdiction'>) =>
    edition.jurisdiction !== 'country' && province !== undefined && isSameProvince(edition.jurisdiction, province)
  const rank = (edition: UnseenEdition | EditionHead) =>
    `${isInForce(edition, date) ? 1 : 0}${isHere(edition) ? 1 : 0}${edition.inForceFrom}`
  return unseenEditions
    .filter((edition) => isInForce(edition, date) && (edition.jurisdiction === 'country' || isHere(edition)))
    .filter((edition) => chosen === undefined || rank(edition) > rank(chosen))
    .sort((a, b) => Number(rank(b) > rank(a)) - Number(rank(b) < rank(a)))[0]
}
