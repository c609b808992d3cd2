import type { Draft, Use } from '../draft.ts'
import { fieldAt } from '../fields.ts'
import { done, type Outcome, refuse } from '../outcome.ts'
import { addChoice, askAnew } from './ask-anew.ts'
import { placeAt, withPlaces } from './find-place.ts'
import { takeOut } from './take-out.ts'

/** Says what a place is for. Words of the paper and blanks of the office stand as they were printed, and nobody is asked for them. */
export function usePlace(
  draft: Draft,
  { place: key, use }: { readonly place: string; readonly use: Use },
): Outcome<Draft> {
  const place = placeAt(draft, key)
  if (!place) return refuse('no-place')
  const looked = { ...place, use, isSeen: true }
  if (use === place.use) return done(withPlaces(draft, [looked]))
  if (place.use === 'asked') return done(withPlaces(takeOut(draft, [place]), [looked]))
  if (use !== 'asked') return done(withPlaces(draft, [looked]))
  if (!place.found) return refuse('paper-fixed')
  const isOfQuestion = place.blank.option && fieldAt(draft.sections, place.blank.id)?.field.choices !== undefined
  return done(isOfQuestion ? addChoice(withPlaces(draft, [looked]), looked) : askAnew(draft, [looked]))
}
