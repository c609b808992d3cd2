import { type DraftField, idOf, mostLetters, unique } from '@viet-ho/form-import/parts'
import { collapseSpaces } from '@viet-ho/vietnamese'
import type { Draft, Place } from '../draft.ts'
import { changeField, takenIds } from '../fields.ts'
import { done, type Outcome, refuse } from '../outcome.ts'
import { withProposals } from '../proposals.ts'
import { follow } from '../references.ts'
import { fieldOf, placeAt } from './find-place.ts'

const written = [
  ...['person-name', 'upper-case-name', 'text', 'long-text', 'number', 'money', 'area', 'date', 'partial-date'],
  ...['personal-id-number', 'identity-paper', 'phone', 'email', 'tax-code', 'address', 'choice'],
]

/** The types that fit how a place is drawn: what is written into boxes for single digits is short, and boxes to tick are a yes or choices. */
export const typesFor = ({ blank }: Pick<Place, 'blank'>): readonly string[] => {
  switch (blank.kind) {
    case 'date':
      return ['date', 'partial-date']
    case 'box':
      return blank.option ? ['choice', 'choices'] : ['yes-no']
    case 'digits':
      return ['personal-id-number', 'tax-code', 'phone', 'number', 'text']
    case 'rows':
      return ['table']
    case 'choice':
      return ['choice']
    default:
      return written
  }
}

/** What every type has; the options of another type mean nothing. */
const common = ['id', 'label', 'question', 'hint', 'guidance', 'required', 'when', 'role', 'printed', 'readback']

export function retyped(field: DraftField, type: string): DraftField {
  const kept = Object.fromEntries(Object.entries(field).filter(([key]) => common.includes(key)))
  return { ...kept, id: field.id, label: field.label, type }
}

/** Chooses the type of a place, or of a column of its table. A choice that is written out needs its choices. */
export function typePlace(
  draft: Draft,
  act: {
    readonly place: string
    readonly fieldType: string
    readonly choices?: readonly string[]
    readonly column?: string
  },
): Outcome<Draft> {
  const place = placeAt(draft, act.place)
  const found = place && fieldOf(draft, place)
  if (!place || !found) return refuse('no-place')
  const allowed = act.column === undefined ? typesFor(place) : written
  if (!allowed.includes(act.fieldType)) return refuse('type-not-here')
  const isWrittenOut =
    act.fieldType === 'choice' && (act.column !== undefined || ['dots', 'cell'].includes(place.blank.kind))
  const choices = choicesOf(act.choices ?? [])
  if (isWrittenOut && choices.length < 2) return refuse('choices-needed')
  if (hasAlike(choices)) return refuse('choices-alike')
  const path = act.column === undefined ? found.path : `${found.path}.${act.column}`
  const sections = changeField(draft.sections, path, (field) => {
    // Boxes keep their choices, whether one or several may be ticked, and what has its type already keeps all of it.
    const own =
      field.type === act.fieldType || place.blank.kind === 'box' || place.blank.kind === 'choice'
        ? { ...field, type: act.fieldType }
        : retyped(field, act.fieldType)
    return withProposals(field, isWrittenOut ? { ...own, choices } : own)
  })
  const places = draft.places.map((each) =>
    each.blank.id === place.blank.id && act.column === undefined
      ? {
          ...each,
          isSeen: each.isSeen || each.key === place.key,
          isTyped: true,
          blank: { ...each.blank, type: act.fieldType },
        }
      : each,
  )
  const retypedDraft = { ...draft, sections, places }
  return done(act.column === undefined ? withOwnId(retypedDraft, place, act.fieldType) : retypedDraft)
}

/** An id of the shared vocabulary means one thing in every form: what has another type here is called otherwise. */
function withOwnId(draft: Draft, { blank: { id } }: Place, type: string): Draft {
  const word = Object.hasOwn(draft.vocabulary, id) ? draft.vocabulary[id] : undefined
  if (word === undefined || word.types.includes(type)) return draft
  const own = unique(`${id}Rieng`.slice(0, mostLetters.field), takenIds(draft.sections))
  const sections = changeField(draft.sections, id, (field) => ({ ...field, id: own }))
  const places = draft.places.map((place) =>
    place.blank.id === id ? { ...place, blank: { ...place.blank, id: own } } : place,
  )
  return follow({ ...draft, sections, places }, id, own)
}

/** Choices as people write them, one a line, each with an id. */
export function choicesOf(lines: readonly string[]): { readonly id: string; readonly label: string }[] {
  const taken = new Set<string>()
  return lines
    .map((line) => collapseSpaces(line.normalize('NFC')))
    .filter((label) => label !== '')
    .map((label) => {
      const id = unique(idOf(label, mostLetters.choice), taken)
      taken.add(id)
      return { id, label }
    })
}

/** Whether a clerk would hear the same choice twice. */
export const hasAlike = (choices: readonly { readonly label: string }[]): boolean =>
  new Set(choices.map(({ label }) => label.trim().toLowerCase())).size < choices.length
