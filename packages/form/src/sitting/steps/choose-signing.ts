import { sittingSentences as say } from '../../messages/sitting.ts'
import { idNumberOfCitizen } from '../people.ts'
import { settle } from '../settle.ts'
import type { Signing } from '../signing.ts'
import { refuse, type Step } from './step.ts'

export const chooseSigning: Step<'signing-chosen'> = (sitting, { signing }) => {
  if (signing.way === 'fingerprint' && signing.finger === 'other' && signing.otherFinger === undefined)
    return refuse('finger-missing', say.otherFingerMissing)
  if (isOneTwice(othersIn(signing), idNumberOfCitizen(sitting))) return refuse('same-person', say.signerTwice)
  if (JSON.stringify(signing) === JSON.stringify(sitting.signing)) return sitting
  // Signed in another way than is now said, a paper is not signed.
  const forms = [...sitting.forms].map(([id, { signed, ...form }]) => [id, form] as const)
  return settle({ ...sitting, signing, forms: new Map(forms) })
}

/** Who signs beside the citizen or for them. */
function othersIn(signing: Signing): readonly { readonly idNumber?: string }[] {
  if (signing.way === 'authorised-person') return [signing.person]
  return signing.way === 'signature' ? [] : (signing.witnesses ?? [])
}

/** By their numbers: two people may have one name. */
function isOneTwice(others: readonly { readonly idNumber?: string }[], citizen: string | undefined): boolean {
  const numbers = [...others.flatMap(({ idNumber }) => idNumber ?? []), ...(citizen === undefined ? [] : [citizen])]
  return new Set(numbers).size < numbers.length
}
