import { findProvince, foldForSearch } from '@viet-ho/vietnamese'
import type { Issue } from '../answers/issue.ts'
import { editionSentences as say } from '../messages/edition.ts'
import { isRealDay } from '../template/is-real-day.ts'
import type { Edition, Form } from '../template/template.ts'
import { EditionError } from './edition-error.ts'
import { warningsOf } from './edition-warnings.ts'
import { isInForce } from './is-in-force.ts'

export interface EditionWish {
  /** The day the file was received, ISO `2026-11-24`. */
  readonly date: string
  /** Name of the province where it was received, however it is written; without it only editions of the whole country count. */
  readonly province?: string
  /** Id of the edition that the office decided to use. */
  readonly edition?: string
}

export interface EditionChoice {
  readonly edition: Edition
  /** Vietnamese: why this one. */
  readonly reasons: readonly string[]
  /** What the clerk has to know before using it. */
  readonly warnings: readonly Issue[]
}

/**
 * The edition to use for a file: of those in force on the day, the province's own before the country's, then the newest. An edition asked for by id
 * is given even when it isn't in force, with a warning. Throws EditionError when there is none or more than one, and RangeError for a date that is
 * not ISO.
 */
export function chooseEdition(form: Form, wish: EditionWish): EditionChoice {
  const { date, province } = wish
  if (!isRealDay(date)) throw new RangeError(`Not an ISO date: ${JSON.stringify(date)}`)
  const isHere = (edition: Edition) =>
    province !== undefined && edition.jurisdiction !== 'country' && isSameProvince(edition.jurisdiction, province)

  if (wish.edition !== undefined) {
    const edition = form.editions.find(({ id }) => id === wish.edition)
    if (edition === undefined)
      throw editionError('unknown-edition', form, form.editions, say.unknownEdition(wish.edition, form.editions))
    const elsewhere = province !== undefined && edition.jurisdiction !== 'country' && !isHere(edition)
    return { edition, reasons: [say.asked(edition)], warnings: warningsOf(edition, { date, elsewhere }) }
  }

  const inForce = form.editions.filter((edition) => isInForce(edition, date))
  const own = inForce.filter(isHere)
  const candidates = own.length > 0 ? own : inForce.filter(({ jurisdiction }) => jurisdiction === 'country')
  const newest = candidates
    .map(({ inForceFrom }) => inForceFrom)
    .sort()
    .at(-1)
  const [edition, ...ties] = candidates.filter(({ inForceFrom }) => inForceFrom === newest)
  if (edition === undefined)
    throw editionError('no-edition', form, form.editions, say.noEdition(form.title, date, province, form.editions))
  if (ties.length > 0) throw editionError('edition-tie', form, [edition, ...ties], say.tie([edition, ...ties]))

  const older = candidates.filter((candidate) => candidate !== edition)
  const reasons = [
    say.inForce(edition),
    ...(own.length > 0 && inForce.length > own.length ? [say.provinceFirst(edition)] : []),
    ...(older.length > 0 ? [say.newest(older)] : []),
  ]
  return { edition, reasons, warnings: warningsOf(edition, { date, elsewhere: false }) }
}

function isSameProvince(a: string, b: string): boolean {
  const key = (name: string) => findProvince(name)?.code ?? foldForSearch(name)
  return key(a) === key(b)
}

function editionError(code: EditionError['code'], form: Form, editions: readonly Edition[], message: string) {
  return new EditionError(
    code,
    form.id,
    editions.map(({ id }) => id),
    message,
  )
}
