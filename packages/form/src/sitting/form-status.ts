import type { FormInSitting, Printing } from './form-in-sitting.ts'
import { paperOf } from './printed-paper.ts'

/** The last printing of the paper as it stands now; undefined when it was never printed, or has changed since. */
export function currentPrinting(form: FormInSitting): Printing | undefined {
  const { hash } = paperOf(form)
  return form.printings.findLast((printing) => printing.hash === hash && !printing.isVoid)
}

/** Whether the citizen has signed the paper as it stands now. */
export function isSigned(form: FormInSitting): boolean {
  return form.signed !== undefined && form.signed.hash === currentPrinting(form)?.hash
}
