import type { Issue } from '../answers/issue.ts'
import { editionSentences as say } from '../messages/edition.ts'
import { isRealDay } from '../template/is-real-day.ts'
import { isSameProvince } from '../template/is-same-province.ts'
import type { Edition, EditionHead, FormHead } from '../template/template.ts'
import { EditionError } from './edition-error.ts'
import { warningsOf } from './edition-warnings.ts'
import { isInForce, isInTransition } from './is-in-force.ts'
import { unseenBefore } from './unseen-editions.ts'

/** For which day and place an edition is wanted, or which one. */
export interface EditionWish {
  /** The day the file was received, ISO `2026-11-24`. */
  readonly date: string
  /** Name of the province where it was received, however it is written; without it only editions of the whole country count. */
  readonly province?: string
  /** Id of the edition that the office decided to use, and why; a blank reason is none. */
  readonly edition?: string
  readonly reason?: string
}

/** The edition to use, why, and what else could be used. */
export interface EditionChoice<Each extends EditionHead = Edition> {
  readonly edition: Each
  /** Vietnamese: why this one. */
  readonly reasons: readonly string[]
  /** What the clerk has to know before using it. */
  readonly warnings: readonly Issue[]
  /** Editions that would be taken too on that day and there: older ones in force, those in their transition. Newest first. */
  readonly others: readonly Each[]
}

/**
 * The edition to use for a file: of those in force on the day, the province's own before the country's, then the newest; where none is in force, one
 * that is still taken by its transition. An edition asked for by id is given even when it isn't in force, with a warning, and with another when no
 * reason is told for one that would not have been chosen. Throws EditionError when there is none or more than one, and RangeError for a date that is
 * not ISO.
 */
export function chooseEdition<Each extends EditionHead>(form: FormHead<Each>, wish: EditionWish): EditionChoice<Each> {
  if (!isRealDay(wish.date)) throw new RangeError(`Not an ISO date: ${JSON.stringify(wish.date)}`)
  return wish.edition === undefined ? chosenByLaw(form, wish) : chosenByOffice(form, { ...wish, edition: wish.edition })
}

function chosenByLaw<Each extends EditionHead>(
  form: FormHead<Each>,
  { date, province }: EditionWish,
): EditionChoice<Each> {
  const { candidates, rest } = candidatesFor(form, date, province)
  const newest = candidates[0]?.inForceFrom
  const [edition, ...ties] = candidates.filter(({ inForceFrom }) => inForceFrom === newest)
  const unseen = unseenBefore(edition, form, date, province)
  if (edition === undefined && unseen !== undefined)
    throw editionError('unseen-edition', form, form.editions, say.onlyUnseen(form.title, date, unseen, form.editions))
  if (edition === undefined)
    throw editionError('no-edition', form, form.editions, say.noEdition(form.title, date, province, form.editions))
  if (ties.length > 0) throw editionError('edition-tie', form, [edition, ...ties], say.tie([edition, ...ties]))

  const older = candidates.filter((candidate) => candidate !== edition && isInForce(candidate, date))
  const isOfProvince = edition.jurisdiction !== 'country'
  const reasons = [
    isInForce(edition, date) ? say.inForce(edition) : say.inTransition(edition),
    ...(isOfProvince && rest.some(({ jurisdiction }) => jurisdiction === 'country')
      ? [say.provinceFirst(edition)]
      : []),
    ...(older.length > 0 ? [say.newest(older)] : []),
  ]
  const others = [...candidates.filter((candidate) => candidate !== edition), ...rest]
  const warnings = warningsOf(edition, { date, elsewhere: false })
  if (unseen !== undefined)
    warnings.unshift({ code: 'unseen-edition', severity: 'warning', message: say.unseen(unseen) })
  return { edition, reasons, warnings, others }
}

function chosenByOffice<Each extends EditionHead>(
  form: FormHead<Each>,
  { date, province, edition: id, reason: given }: EditionWish & { edition: string },
): EditionChoice<Each> {
  const reason = given?.trim() || undefined
  const edition = form.editions.find((each) => each.id === id)
  if (edition === undefined)
    throw editionError('unknown-edition', form, form.editions, say.unknownEdition(id, form.editions))
  const elsewhere = province !== undefined && edition.jurisdiction !== 'country' && !isHere(edition, province)
  const { candidates, rest } = candidatesFor(form, date, province)
  const isUsual = candidates[0] === edition && candidates[1]?.inForceFrom !== edition.inForceFrom
  const warnings = warningsOf(edition, { date, elsewhere })
  if (!isUsual && reason === undefined)
    warnings.unshift({ code: 'no-reason', severity: 'warning', message: say.reasonMissing(edition) })
  const others = [...candidates, ...rest].filter((candidate) => candidate !== edition)
  return {
    edition,
    reasons: [reason === undefined ? say.asked(edition) : say.askedBecause(edition, reason)],
    warnings,
    others,
  }
}

/**
 * The editions among which the newest is taken, newest first: the province's own in force, else the country's, else those in transition, in the
 * same order; `rest` are the others that would be taken that day and there.
 */
function candidatesFor<Each extends EditionHead>(form: FormHead<Each>, date: string, province: string | undefined) {
  const ranks: readonly ((edition: EditionHead) => boolean)[] = [
    (edition) => isInForce(edition, date) && isHere(edition, province),
    (edition) => isInForce(edition, date) && edition.jurisdiction === 'country',
    (edition) => isInTransition(edition, date) && isHere(edition, province),
    (edition) => isInTransition(edition, date) && edition.jurisdiction === 'country',
  ]
  const [candidates = [], ...rest] = ranks
    .map((fits) => form.editions.filter(fits).sort((a, b) => compare(b.inForceFrom, a.inForceFrom)))
    .filter((list) => list.length > 0)
  return { candidates, rest: rest.flat() }
}

const compare = (a: string, b: string) => Number(a > b) - Number(a < b)

const isHere = ({ jurisdiction }: EditionHead, province: string | undefined) =>
  province !== undefined && jurisdiction !== 'country' && isSameProvince(jurisdiction, province)

function editionError(code: EditionError['code'], form: FormHead, editions: readonly EditionHead[], message: string) {
  return new EditionError(
    code,
    form.id,
    editions.map(({ id }) => id),
    message,
  )
}
