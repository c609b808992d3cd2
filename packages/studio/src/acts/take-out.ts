import type { Draft, Place } from '../draft.ts'
import { changeField, fieldAt } from '../fields.ts'
import { fieldOf } from './find-place.ts'

/** The draft without the questions of places that are asked no longer; a question that another place still asks stays, without the choice of a box that is gone. */
export function takeOut(draft: Draft, gone: readonly Place[]): Draft {
  const keys = new Set(gone.map(({ key }) => key))
  let { sections } = draft
  for (const place of gone) {
    const field = fieldOf({ ...draft, sections }, place)
    if (!field) continue
    const others = draft.places.filter(
      (other) =>
        !keys.has(other.key) && other.use === 'asked' && fieldAt(draft.sections, other.blank.id)?.path === field.path,
    )
    const { option } = place.blank
    sections = changeField(sections, field.path, (own) => {
      if (others.length === 0) return undefined
      if (!option || !Array.isArray(own.choices)) return own
      return { ...own, choices: (own.choices as { id: string }[]).filter(({ id }) => id !== option) }
    })
  }
  return { ...draft, sections }
}
