import { currentPrinting, isSigned } from '@viet-ho/form'
import { clear } from '../app/room.ts'
import { countFinished } from '../report/counted.ts'
import type { Desk } from '../sitting/desk.ts'
import { after as say } from '../text/after.ts'
import { copyStateOf } from './copied.ts'

/** What is not done yet, in sentences; [] when the citizen may go. */
export function openEnds(desk: Desk): string[] {
  return [...desk.sitting.value.forms.values()].flatMap((form) => {
    const { title } = form.edition
    if (currentPrinting(form) === undefined)
      return form.printings.length > 0 ? say.changed(title) : say.notPrinted(title)
    return isSigned(form) ? [] : say.notSigned(title)
  })
}

/** Hands over what is signed, ends the sitting, and takes everything of the citizen off this PC, the clipboard too where we filled it. */
export async function finish(desk: Desk): Promise<void> {
  for (const form of desk.sitting.value.forms.values())
    if (isSigned(form)) desk.happen({ type: 'handed-over', form: form.form })
  desk.happen({ type: 'finished' })
  void countFinished(desk.sitting.value)
  const hasCopied = copyStateOf(desk).copied.value.length > 0
  clear()
  // The browser may refuse while another window has the focus; the sitting must be gone all the same.
  if (hasCopied) await navigator.clipboard.writeText('').catch(() => {})
}
