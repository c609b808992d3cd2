import { sittingSentences as say } from '../../messages/sitting.ts'
import { settle } from '../settle.ts'
import { refuse, type Step } from './step.ts'

export const chooseSigning: Step<'signing-chosen'> = (sitting, { signing }) => {
  if (signing.way === 'fingerprint' && signing.finger === 'other' && signing.otherFinger === undefined)
    return refuse('finger-missing', say.otherFingerMissing)
  if (JSON.stringify(signing) === JSON.stringify(sitting.signing)) return sitting
  // Signed in another way than is now said, a paper is not signed.
  const forms = [...sitting.forms].map(([id, { signed, ...form }]) => [id, form] as const)
  return settle({ ...sitting, signing, forms: new Map(forms) })
}
