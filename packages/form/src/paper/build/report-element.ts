import { nearestNames } from '../../answers/nearest-names.ts'
import { elementPlaces } from '../../messages/template.ts'
import type { Report } from '../../template/mistake.ts'
import type { MarkupElement } from '../markup/markup.ts'

/** Reports an element that may not stand where it stands: unknown, or in the wrong place. */
export function reportElement({ name, place }: MarkupElement, report: Report) {
  const allowed = Object.hasOwn(elementPlaces, name) ? elementPlaces[name] : undefined
  if (allowed === undefined) report('unknown-element', place, name, nearestNames(name, Object.keys(elementPlaces))[0])
  else report('misplaced-element', place, name, allowed)
}
