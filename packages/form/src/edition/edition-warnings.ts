import type { Issue } from '../answers/issue.ts'
import { editionSentences as say } from '../messages/edition.ts'
import type { EditionHead } from '../template/template.ts'
import { isInForce, isInTransition } from './is-in-force.ts'

/** What the clerk has to know before using an edition on that day. */
export function warningsOf(
  edition: EditionHead,
  { date, elsewhere }: { readonly date: string; readonly elsewhere: boolean },
): Issue[] {
  const warnings: Issue[] = []
  const warn = (code: string, message: string) => warnings.push({ code, severity: 'warning', message })
  if (isInTransition(edition, date)) warn('in-transition', say.inTransition(edition))
  else if (!isInForce(edition, date)) warn('not-in-force', say.notInForce(edition, date))
  if (elsewhere) warn('other-province', say.otherProvince(edition))
  for (const amendment of edition.amendedBy) {
    if (amendment.from <= date) warn('amended-unseen', say.amendedUnseen(amendment))
  }
  if (edition.check === 'partial') warn('partly-checked', say.partlyChecked)
  for (const omission of edition.notPrinted) warn('not-printed', say.notPrinted(omission))
  return warnings
}
