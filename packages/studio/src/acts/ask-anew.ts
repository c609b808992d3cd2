import { draftField, type NamedBlank, sectionOf, unique } from '@viet-ho/form-import/parts'
import type { Draft, Place } from '../draft.ts'
import { changeField, fieldAt, putField, takenIds } from '../fields.ts'
import { fieldOf, namedOf, placeBefore, sortPlaces } from './find-place.ts'

/** The draft with places that were not on it, or not asked: each gets a question, in the order of the paper. The boxes of one question share it. */
export function askAnew(draft: Draft, fresh: readonly Place[]): Draft {
  const keys = new Set(fresh.map(({ key }) => key))
  const kept = draft.places.filter(({ key }) => !keys.has(key))
  const taken = takenIds(draft.sections)
  const ids = new Map<string, string>()
  const asked = fresh.map((place): Place => {
    const wanted = place.blank.id
    const id = ids.get(wanted) ?? unique(wanted, taken)
    taken.add(id)
    if (place.blank.option) ids.set(wanted, id)
    return { ...place, use: 'asked', blank: { ...place.blank, id } }
  })
  let next: Draft = { ...draft, places: sortPlaces([...kept, ...asked]) }
  const all = next.places.flatMap((place) => (place.use === 'asked' ? (namedOf(place) ?? []) : []))
  for (const place of sortPlaces(asked)) {
    const named = namedOf(place)
    if (!named || fieldAt(next.sections, place.blank.id)?.path === place.blank.id) continue
    const field = draftField(named, all)
    next = { ...next, sections: putField(next.sections, field, ...whereToAsk(next, place, named)) }
  }
  return next
}

/** The question before, and the title of its part of the paper where it begins another. */
function whereToAsk(
  draft: Draft,
  place: Place,
  named: NamedBlank,
): [after: string | undefined, title: string | undefined] {
  const before = placeBefore(draft, place.key)
  const isSamePart = before?.found?.section === named.found.section
  return [before && fieldOf(draft, before)?.path.split('.')[0], isSamePart ? undefined : sectionOf(named)]
}

/** A box that comes back to its question. */
export function addChoice(draft: Draft, place: Place): Draft {
  const { id, option, label } = place.blank
  if (!option) return draft
  const order = draft.places.filter(({ blank, use, key }) => blank.id === id && (use === 'asked' || key === place.key))
  return {
    ...draft,
    sections: changeField(draft.sections, id, (field) => {
      const choices = (field.choices ?? []) as { id: string; label: string }[]
      const known = new Map([...choices, { id: option, label }].map((choice) => [choice.id, choice]))
      return { ...field, choices: order.flatMap(({ blank }) => known.get(blank.option ?? '') ?? []) }
    }),
  }
}
