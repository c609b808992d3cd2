import type { Issue } from '../answers/issue.ts'
import type { FormInSitting, Printing } from './form-in-sitting.ts'
import { printIssues } from './print-issues.ts'
import { paperOf } from './printed-paper.ts'
import type { Sitting } from './sitting.ts'

/** The last printing of the paper as it stands now; undefined when it was never printed, or has changed since. */
export function currentPrinting(form: FormInSitting): Printing | undefined {
  const { hash } = paperOf(form)
  return form.printings.findLast((printing) => printing.hash === hash && !printing.isVoid)
}

/** What has come up since a printing: a confirmation taken back, an objection. [] when the paper may be signed as it was printed. */
export function issuesSince(printing: Printing, sitting: Sitting, form: FormInSitting): Issue[] {
  const told = new Set(printing.override?.issues.map(({ code, field }) => `${code} ${field}`))
  return printIssues(sitting, form).filter(({ code, field }) => !told.has(`${code} ${field}`))
}

/** Whether the citizen has signed the paper as it stands now. */
export function isSigned(form: FormInSitting): boolean {
  return form.signed !== undefined && form.signed.hash === currentPrinting(form)?.hash
}
