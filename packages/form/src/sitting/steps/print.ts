import { sittingSentences as say } from '../../messages/sitting.ts'
import { printIssues } from '../print-issues.ts'
import { paperOf } from '../printed-paper.ts'
import { type FormStep, onForm, refuse } from './step.ts'

/** A printing of other words makes the earlier ones void; a second copy of the same does not. */
const printForm: FormStep<'printed'> = (form, { hash, at, override }, sitting) => {
  if (hash !== paperOf(form).hash) return refuse('paper-changed', say.paperChanged)
  const issues = printIssues(sitting, form)
  if (issues.length > 0 && override === undefined) return refuse('not-complete', say.notComplete(issues.length), issues)
  const earlier = form.printings.map((printing) => ({ ...printing, isVoid: printing.isVoid || printing.hash !== hash }))
  const printing = {
    hash,
    at,
    isVoid: false,
    ...(issues.length > 0 && override !== undefined && { override: { reason: override, issues } }),
  }
  return { ...form, printings: [...earlier, printing] }
}

export const print = onForm(printForm)
