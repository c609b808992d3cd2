import { sittingSentences as say } from '../../messages/sitting.ts'
import { currentPrinting, isSigned } from '../form-status.ts'
import { type FormStep, onForm, refuse } from './step.ts'

const signForm: FormStep<'signed'> = (form, { at }, { signing }) => {
  const printing = currentPrinting(form)
  if (printing === undefined) return refuse('not-printed', say.notPrinted)
  if (signing === undefined) return refuse('signing-missing', say.signingMissing)
  return { ...form, signed: { hash: printing.hash, at } }
}

const handOverForm: FormStep<'handed-over'> = (form, { at }) =>
  isSigned(form) ? { ...form, handedOverAt: at } : refuse('not-signed', say.notSigned)

export const sign = onForm(signForm)
export const handOver = onForm(handOverForm)
