import { type DraftField, idOf, mostLetters, nameBlank, printable, unique } from '@viet-ho/form-import/parts'
import { collapseSpaces } from '@viet-ho/vietnamese'
import type { Draft, Place } from '../draft.ts'
import { changeField, fieldAt, takenIds } from '../fields.ts'
import { done, type Outcome, refuse } from '../outcome.ts'
import { withProposals } from '../proposals.ts'
import { follow } from '../references.ts'
import { fieldOf, placeAt, withPlaces } from './find-place.ts'
import { hasAlike, retyped } from './type-place.ts'

/**
 * Calls a place by its words on the paper. Its id follows, and where nobody chose them its type, question and read-back; of a box it is the choice that is
 * named, and of a column the column (`column`: its id).
 */
export function namePlace(
  draft: Draft,
  { place: key, label, column }: { readonly place: string; readonly label: string; readonly column?: string },
): Outcome<Draft> {
  const place = placeAt(draft, key)
  const found = place && fieldOf(draft, place)
  const name = collapseSpaces(printable(label.normalize('NFC')))
  if (!place || !found) return refuse('no-place')
  if (name === '') return refuse('name-empty')
  if (column !== undefined) {
    const path = `${found.path}.${column}`
    return fieldAt(draft.sections, path)?.path === path ? done(nameColumn(draft, path, name)) : refuse('no-field')
  }
  const seen: Place = { ...place, isSeen: true, blank: { ...place.blank, label: name } }
  if (place.blank.option) {
    const choices = (found.field.choices ?? []) as readonly { readonly id: string; readonly label: string }[]
    const named = choices.map((choice) => (choice.id === place.blank.option ? { label: name } : choice))
    return hasAlike(named) && !hasAlike(choices) ? refuse('choices-alike') : done(nameChoice(draft, seen, name))
  }
  if (!place.found || found.path !== place.blank.id) {
    const sections = changeField(draft.sections, found.path, (field) => withProposals(field, { ...field, label: name }))
    return done({ ...withPlaces(draft, [seen]), sections })
  }
  return done(rename(draft, seen, found.field, name))
}

function rename(draft: Draft, place: Place, field: DraftField, label: string): Draft {
  const { kind } = place.blank
  const clues = {
    label,
    bracketed: [],
    kind: kind === 'rows' ? 'dots' : kind,
    lines: place.found?.lines ?? 1,
    unit: place.found?.unit ?? '',
  } as const
  const naming = nameBlank(clues, draft.vocabulary)
  const others = takenIds(draft.sections)
  others.delete(field.id)
  // A field of a group stays in it; one of an earlier edition keeps the id that the office's answers know.
  const isFixed = place.blank.id.includes('.')
  const wanted =
    kind === 'rows' || kind === 'box' ? idOf(label, kind === 'rows' ? mostLetters.table : mostLetters.field) : naming.id
  const id = isFixed ? field.id : unique(wanted, others)
  const path = isFixed ? place.blank.id : id
  const type = place.isTyped || kind === 'rows' || kind === 'box' || kind === 'choice' ? field.type : naming.type
  const sections = changeField(draft.sections, place.blank.id, (own) =>
    withProposals(own, { ...(type === own.type ? own : retyped(own, type)), id, label }),
  )
  const moved = draft.places.map((each) =>
    each.key === place.key || each.blank.id === place.blank.id
      ? {
          ...(each.key === place.key ? place : each),
          blank: { ...(each.key === place.key ? place : each).blank, id: path, type },
        }
      : each,
  )
  return follow({ ...draft, sections, places: moved }, field.id, id)
}

function nameChoice(draft: Draft, place: Place, label: string): Draft {
  const { id, option } = place.blank
  const path = fieldAt(draft.sections, id)?.path ?? id
  const sections = changeField(draft.sections, path, (field) => ({
    ...field,
    choices: ((field.choices ?? []) as { id: string; label: string }[]).map((choice) =>
      choice.id === option ? { ...choice, label } : choice,
    ),
  }))
  return { ...withPlaces(draft, [place]), sections }
}

function nameColumn(draft: Draft, path: string, label: string): Draft {
  return { ...draft, sections: changeField(draft.sections, path, (field) => withProposals(field, { ...field, label })) }
}
