import { addPlace } from './acts/add-place.ts'
import { changeWords } from './acts/change-words.ts'
import { placeAt, withPlaces } from './acts/find-place.ts'
import { joinPlaces } from './acts/join-places.ts'
import { namePlace } from './acts/name-place.ts'
import {
  type Changes,
  moveField,
  setEdition,
  setEnds,
  setField,
  setForm,
  setNames,
  setSection,
} from './acts/set-facts.ts'
import type { Span } from './acts/spans.ts'
import { splitPlace } from './acts/split-place.ts'
import { typePlace } from './acts/type-place.ts'
import { usePlace } from './acts/use-place.ts'
import type { Draft, Use } from './draft.ts'
import { done, type Outcome, refuse } from './outcome.ts'

/** Everything that can be done to a draft. Plain JSON: a draft is kept as what it was made of and what was done to it. */
export type StudioAct =
  | { readonly type: 'name'; readonly place: string; readonly label: string; readonly column?: string }
  | {
      readonly type: 'type'
      readonly place: string
      readonly fieldType: string
      readonly choices?: readonly string[]
      readonly column?: string
    }
  | { readonly type: 'use'; readonly place: string; readonly use: Use }
  | { readonly type: 'seen'; readonly place: string }
  | { readonly type: 'join'; readonly places: readonly string[]; readonly label?: string }
  | { readonly type: 'split'; readonly place: string; readonly at?: number }
  | ({ readonly type: 'add' } & Span)
  | { readonly type: 'field'; readonly field: string; readonly set: Changes }
  | { readonly type: 'move'; readonly field: string; readonly by: 1 | -1 }
  | { readonly type: 'section'; readonly index: number; readonly title?: string; readonly role?: string | null }
  | { readonly type: 'ends'; readonly set: Changes }
  | { readonly type: 'words'; readonly from: string; readonly to: string }
  | { readonly type: 'edition'; readonly set: Changes }
  | { readonly type: 'form'; readonly set: Changes }
  | { readonly type: 'names'; readonly id?: string; readonly editionId?: string }

/** Does something to a draft: gives the draft as it is then, or a sentence that says why it can't be done and what to do instead. */
export function act(draft: Draft, what: StudioAct): Outcome<Draft> {
  switch (what.type) {
    case 'name':
      return namePlace(draft, what)
    case 'type':
      return typePlace(draft, what)
    case 'use':
      return usePlace(draft, what)
    case 'seen': {
      const place = placeAt(draft, what.place)
      return place ? done(withPlaces(draft, [{ ...place, isSeen: true }])) : refuse('no-place')
    }
    case 'join':
      return joinPlaces(draft, what)
    case 'split':
      return splitPlace(draft, what)
    case 'add':
      return addPlace(draft, what)
    case 'field':
      return setField(draft, what)
    case 'move':
      return moveField(draft, what)
    case 'section':
      return setSection(draft, what)
    case 'ends':
      return setEnds(draft, what)
    case 'words':
      return changeWords(draft, what)
    case 'edition':
      return setEdition(draft, what)
    case 'form':
      return setForm(draft, what)
    case 'names':
      return setNames(draft, what)
  }
}
