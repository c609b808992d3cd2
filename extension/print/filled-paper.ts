import { chooseEdition, fill, type Sitting, validate } from '@viet-ho/form'
import { loadForm } from '../packs/forms-at-hand.ts'
import type { Paper } from './make-files.ts'

/** A paper of the counter's own, filled from the sitting, with what is left for the pen. */
export interface FilledPaper {
  readonly paper: Paper
  readonly title: string
  /** Sentences on what is missing: no clerk's name in the settings, the number of the dossier. */
  readonly missing: readonly string[]
}

/** Fills one of the counter's own forms; its edition is that of the day and the province. */
export async function filledPaper(sitting: Sitting, form: string, raw: object): Promise<FilledPaper> {
  const loaded = await loadForm(form)
  const { day, office } = sitting
  const { edition } = chooseEdition(loaded, { date: day, ...(office?.tinh && { province: office.tinh }) })
  const { draft, issues } = validate(edition, raw, { today: day, ...(office && { office }) })
  const missing = issues.filter(({ severity }) => severity === 'error').map(({ message }) => message)
  return { paper: fill(edition, draft), title: edition.title, missing }
}
