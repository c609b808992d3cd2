import { sittingSentences as say } from '../../messages/sitting.ts'
import { currentPrinting, isSigned, issuesSince } from '../form-status.ts'
import { type FormStep, onForm, refuse } from './step.ts'

const signForm: FormStep<'signed'> = (form, { at }, sitting) => {
  const printing = currentPrinting(form)
  if (printing === undefined) return refuse('not-printed', say.notPrinted)
  if (sitting.signing === undefined) return refuse('signing-missing', say.signingMissing)
  const issues = issuesSince(printing, sitting, form)
  if (issues.length > 0) return refuse('not-complete', say.notComplete(issues.length), issues)
  return { ...form, signed: { hash: printing.hash, at } }
}

const handOverForm: FormStep<'handed-over'> = (form, { at }, sitting) => {
  const printing = currentPrinting(form)
  if (printing === undefined || !isSigned(form)) return refuse('not-signed', say.notSigned)
  const issues = issuesSince(printing, sitting, form)
  return issues.length > 0
    ? refuse('not-complete', say.notComplete(issues.length), issues)
    : { ...form, handedOverAt: at }
}

export const sign = onForm(signForm)
export const handOver = onForm(handOverForm)
