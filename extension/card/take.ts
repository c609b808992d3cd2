import {
  type CardFilling,
  type CardPlace,
  cardEvents,
  cardFilling,
  cardPlaceAbout,
  cardPlaces,
  type Issue,
  type NamedCardPlace,
  type Question,
} from '@viet-ho/form'
import type { Desk } from '../sitting/desk.ts'
import { ask } from '../text/ask.ts'
import { card as say } from '../text/card.ts'
import type { ReadScan } from './read-scan.ts'

/** Whom a card may be for, the one whom the question is about first where they are none of the usual; and who is meant unless the clerk says otherwise. */
export function placesFor(
  desk: Desk,
  question: Question | undefined,
): { readonly places: readonly NamedCardPlace[]; readonly usual: NamedCardPlace | undefined } {
  const sitting = desk.sitting.value
  const form = desk.form.value
  const known = cardPlaces(sitting, form)
  const about = question && cardPlaceAbout(sitting, form, question)
  const places =
    about === undefined || known.some(({ place }) => isSame(place, about.place)) ? known : [about, ...known]
  const { role } = sitting.citizen
  const citizen = known.find(({ place }) => 'role' in place && place.role === role)
  return { places, usual: about ?? citizen ?? places[0] }
}

export const isSame = (one: CardPlace, other: CardPlace): boolean => JSON.stringify(one) === JSON.stringify(other)

/** What a place is called. */
export function whomOf({ place, rowName = '' }: NamedCardPlace): string {
  return 'role' in place ? ask.roles[place.role] : say.row(rowName, place.row)
}

/** What a card says for a place. Who stands in the table already is looked at there, and not written a second time. */
export async function fillingFor(
  desk: Desk,
  place: CardPlace,
  read: Extract<ReadScan, { ok: true }>,
): Promise<CardFilling> {
  const sitting = desk.sitting.value
  const found = await cardFilling(sitting, place, read)
  if (found.rowThere === undefined || !('table' in place)) return found
  const there = await cardFilling(sitting, { ...place, row: found.rowThere }, read)
  return { ...there, warnings: found.warnings }
}

/** Lets the lines become answers; gives the issues of what may not. */
export function takeCard(
  desk: Desk,
  filling: CardFilling,
  taken: ReadonlyMap<string, number | undefined>,
): readonly Issue[] {
  const events = cardEvents(desk.sitting.value, filling, taken, new Date().toISOString())
  const issues = events.flatMap((event) => desk.happen(event))
  desk.place.newRowIn.value = undefined
  return issues
}

/** The row below, for the next of the family; undefined where the table is full or the place is no row. */
export function nextRow(desk: Desk, { place }: NamedCardPlace): NamedCardPlace | undefined {
  if (!('table' in place)) return undefined
  return cardPlaces(desk.sitting.value, desk.form.value).find(
    (each) => 'table' in each.place && each.place.table === place.table,
  )
}
