import type { NamedBlank } from '@viet-ho/form-import/parts'
import type { Draft, Place } from '../draft.ts'
import { fieldAt } from '../fields.ts'

export const placeAt = ({ places }: Draft, key: string): Place | undefined => places.find((place) => place.key === key)

/** The field that a place is asked by. */
export const fieldOf = (draft: Draft, place: Place) =>
  place.use === 'asked' ? fieldAt(draft.sections, place.blank.id) : undefined

/** Puts changed places where they were. */
export function withPlaces(draft: Draft, changed: readonly Place[]): Draft {
  const byKey = new Map(changed.map((place) => [place.key, place]))
  return { ...draft, places: draft.places.map((place) => byKey.get(place.key) ?? place) }
}

export const sortPlaces = (places: readonly Place[]): Place[] =>
  [...places].sort(
    ({ blank: { where: a } }, { blank: { where: b } }) => a.paragraph - b.paragraph || a.from - b.from || a.to - b.to,
  )

/** A place of a Word file as the importer's steps take it. */
export const namedOf = ({ blank, found }: Place): NamedBlank | undefined => found && { blank, found }

/** The place that is asked last before another. */
export function placeBefore(draft: Draft, key: string): Place | undefined {
  const at = draft.places.findIndex((place) => place.key === key)
  return draft.places.slice(0, at).findLast((place) => place.key !== key && fieldOf(draft, place) !== undefined)
}
