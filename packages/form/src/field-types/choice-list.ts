import { foldForSearch } from '@viet-ho/vietnamese'
import * as z from 'zod'
import { strictObject } from '../template/strict-object.ts'
import { id, words } from './option-schemas.ts'

export interface Choice {
  readonly id: string
  /** As the paper prints it. */
  readonly label: string
}

/** The choices of a field, in the order of the paper. */
export const choiceList = z
  .array(strictObject({ id, label: words }))
  .min(1)
  .max(200)

/** The choice with this id or this label, marks and capitals aside where that leaves one. */
export function findChoice(text: string, choices: readonly Choice[]): Choice | undefined {
  const exact = choices.find((choice) => choice.id === text) ?? choices.find((choice) => choice.label === text)
  if (exact !== undefined) return exact
  const folded = foldForSearch(text)
  const [found, another] = choices.filter(
    ({ label, id }) => foldForSearch(label) === folded || id.toLowerCase() === folded,
  )
  return another === undefined ? found : undefined
}

/** The label of a choice; answers are checked before, so the id is one of them. */
export const labelOf = (answer: string, choices: readonly Choice[]) =>
  choices.find(({ id }) => id === answer)?.label ?? answer
