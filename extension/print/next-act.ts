import { currentPrinting, type FormInSitting, isSigned, printIssues } from '@viet-ho/form'
import type { Desk } from '../sitting/desk.ts'
import { type Beside, besidePapers } from './beside-papers.ts'

/** What the clerk does next on this screen: the one main act. */
export type NextAct =
  | { readonly type: 'mend' | 'print' | 'choose-signing' | 'sign' | 'after' }
  | { readonly type: 'form'; readonly form: FormInSitting }
  | { readonly type: 'beside'; readonly beside: Beside }

/** First the current form, then the others, then the papers that usually go with them. */
export function nextAct(desk: Desk): NextAct {
  const sitting = desk.sitting.value
  const form = desk.form.value
  if (currentPrinting(form) === undefined) return { type: printIssues(sitting, form).length > 0 ? 'mend' : 'print' }
  if (!isSigned(form)) return { type: sitting.signing === undefined ? 'choose-signing' : 'sign' }
  const other = [...sitting.forms.values()].find((each) => !isSigned(each))
  if (other !== undefined) return { type: 'form', form: other }
  const beside = besidePapers(desk).find(({ isUsual, isPrinted }) => isUsual && !isPrinted)
  return beside === undefined ? { type: 'after' } : { type: 'beside', beside }
}
