import { sittingSentences as say } from '../../messages/sitting.ts'
import { settle } from '../settle.ts'
import { refuse, type Step } from './step.ts'

export const chooseSigning: Step<'signing-chosen'> = (sitting, { signing }) => {
  if (signing.way === 'fingerprint' && signing.finger === 'other' && signing.otherFinger === undefined)
    return refuse('finger-missing', say.otherFingerMissing)
  return settle({ ...sitting, signing })
}
