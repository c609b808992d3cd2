import type { Issue } from '../answers/issue.ts'
import { sittingSentences as say } from '../messages/sitting.ts'
import type { FormInSitting } from './form-in-sitting.ts'
import { itemLabel, scriptOf } from './script.ts'
import type { Sitting } from './sitting.ts'

/**
 * What is still to be done before a form may be printed for signature, all at once, in the order of the form: wrong and missing answers, what has
 * not been read, confirmed or understood, and how the citizen signs. [] when it may be printed.
 */
export function printIssues(sitting: Sitting, form: FormInSitting): Issue[] {
  const errors = form.issues.filter(({ severity }) => severity === 'error')
  const items = scriptOf(form, 'ông/bà').flatMap(({ item }) =>
    item === undefined ? [] : (itemIssue(form, item) ?? []),
  )
  const signing: Issue[] =
    sitting.signing === undefined ? [{ code: 'signing-missing', severity: 'error', message: say.signingMissing }] : []
  return [...errors, ...items, ...signing]
}

function itemIssue(form: FormInSitting, item: string): Issue | undefined {
  const outcome = form.items.get(item)?.outcome
  if (outcome === 'confirmed' || outcome === 'understood') return undefined
  const label = itemLabel(form, item)
  const issue = (code: string, message: string): Issue => ({ code, severity: 'error', field: item, label, message })
  if (outcome === 'objected') return issue('objected', say.toCorrect(label))
  if (outcome === 'refused') return issue('refused', say.wasRefused(label))
  if (outcome === 'not-understood') return issue('not-understood', say.notUnderstood(label))
  if (item.startsWith('@teach-back')) return issue('not-taught-back', say.toTeachBack(label))
  return form.withdrawn.has(item)
    ? issue('confirmation-withdrawn', say.toAskAgain(label))
    : issue('not-confirmed', say.toRead(label))
}
