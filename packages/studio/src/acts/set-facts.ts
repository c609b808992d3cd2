import type { Draft, EditionFacts, FormFacts } from '../draft.ts'
import { changeField, fieldAt } from '../fields.ts'
import { done, type Outcome, refuse } from '../outcome.ts'

/** A change to a map: `null` takes a key out. */
export type Changes = Readonly<Record<string, unknown>>

const changed = <Value extends object>(value: Value, set: Changes): Value =>
  Object.fromEntries(
    Object.entries({ ...value, ...set }).filter(([, each]) => each !== null && each !== undefined),
  ) as Value

/** Sets what a question says: its sentence, hint, guidance, condition, read-back, and the options of its type. */
export function setField(
  draft: Draft,
  { field: path, set }: { readonly field: string; readonly set: Changes },
): Outcome<Draft> {
  if (fieldAt(draft.sections, path)?.path !== path) return refuse('no-field')
  const { id: _, type: __, ...own } = set
  return done({ ...draft, sections: changeField(draft.sections, path, (field) => changed(field, own)) })
}

/** Sets what the edition says of itself: instrument, days, jurisdiction, how far it was checked and by whom. */
export const setEdition = (draft: Draft, { set }: { readonly set: Changes }): Outcome<Draft> =>
  done({ ...draft, edition: changed<EditionFacts>(draft.edition, set) })

/** Sets what all editions share: title, field of administration, procedures, synonyms. */
export const setForm = (draft: Draft, { set }: { readonly set: Changes }): Outcome<Draft> =>
  done({ ...draft, form: changed<FormFacts>(draft.form, set) })

const name = '[a-z0-9]+(?:-[a-z0-9]+)*'

/** Where the form lies, and what its edition's folder is called. */
export function setNames(
  draft: Draft,
  { id = draft.id, editionId = draft.editionId }: { readonly id?: string; readonly editionId?: string },
): Outcome<Draft> {
  if (!new RegExp(`^${name}(?:/${name})+$`).test(id) || !new RegExp(`^${name}$`).test(editionId))
    return refuse('wrong-name')
  return done({ ...draft, id, editionId })
}

/** Sets the sentences at the end of the read-back, and the rules across questions. */
export const setEnds = (draft: Draft, { set }: { readonly set: Changes }): Outcome<Draft> =>
  done({ ...draft, ends: changed(draft.ends, set) })

/** Gives a section of the questions another title, or says whom it is about (`role`; null: nobody in particular). */
export function setSection(
  draft: Draft,
  { index, title, role }: { readonly index: number; readonly title?: string; readonly role?: string | null },
): Outcome<Draft> {
  if (draft.sections[index] === undefined) return refuse('no-field')
  if (title?.trim() === '') return refuse('name-empty')
  const set = { ...(title !== undefined && { title: title.trim() }), ...(role !== undefined && { role }) }
  return done({
    ...draft,
    sections: draft.sections.map((section, at) => (at === index ? changed(section, set) : section)),
  })
}

/** Asks a top-level question one earlier (`by` -1) or one later, over the border of its section too. */
export function moveField(
  draft: Draft,
  { field: id, by }: { readonly field: string; readonly by: 1 | -1 },
): Outcome<Draft> {
  const at = draft.sections.findIndex(({ fields }) => fields.some((field) => field.id === id))
  const section = draft.sections[at]
  if (!section) return refuse('no-field')
  const from = section.fields.findIndex((field) => field.id === id)
  const to = from + by
  const own = section.fields.filter((field) => field.id !== id)
  const moved = section.fields[from]
  if (!moved) return refuse('no-field')
  if (to >= 0 && to < section.fields.length) {
    const fields = [...own.slice(0, to), moved, ...own.slice(to)]
    return done({
      ...draft,
      sections: draft.sections.map((each, index) => (index === at ? { ...each, fields } : each)),
    })
  }
  const neighbour = draft.sections[at + by]
  if (!neighbour) return refuse('no-move')
  const joined = by === 1 ? [moved, ...neighbour.fields] : [...neighbour.fields, moved]
  const sections = draft.sections
    .map((each, index) =>
      index === at ? { ...each, fields: own } : index === at + by ? { ...each, fields: joined } : each,
    )
    .filter(({ fields }) => fields.length > 0)
  return done({ ...draft, sections })
}
