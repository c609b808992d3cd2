import {
  type CounterPaper,
  counterPapersOf,
  dueDate,
  type FormInSitting,
  receiptForm,
  recordForm,
  requestForm,
} from '@viet-ho/form'
import { titleOf } from '../packs/forms-at-hand.ts'
import type { Desk } from '../sitting/desk.ts'
import { print as say } from '../text/print.ts'
import { filledPaper } from './filled-paper.ts'
import { notePrinted, printedBeside } from './printed-beside.ts'
import type { Printer } from './use-printer.tsx'

/** A paper of the counter that may go with the forms. */
export interface Beside {
  readonly id: string
  readonly title: string
  /** The key that prints it. */
  readonly key: string
  /** Printed unless the clerk passes it over. */
  readonly isUsual: boolean
  readonly isPrinted: boolean
  /** Prints it, for each form it is about; gives what the clerk has to know of it. */
  print(printer: Printer, options: { readonly withSentences: boolean }): Promise<readonly string[]>
}

/** The key of each. */
const keys: Readonly<Record<string, string>> = { [recordForm]: 'Alt+L', [requestForm]: 'Alt+Y', [receiptForm]: 'Alt+N' }

/** The papers of the counter that can be printed as things stand, as the tool shows them. */
export const besidePapers = (desk: Desk): Beside[] =>
  counterPapersOf(desk.sitting.value).flatMap((paper) => besideOf(desk, paper) ?? [])

function besideOf(desk: Desk, { form: id, isUsual, papers }: CounterPaper): Beside | undefined {
  const title = titleOf(id)
  if (title === undefined) return undefined
  const printed = printedBeside(desk)
  const noteOf = (about: FormInSitting | undefined) => (about ? `${id} ${about.form}` : id)
  return {
    id,
    title,
    key: keys[id] ?? '',
    isUsual,
    isPrinted: papers.every(({ about }) => printed.includes(noteOf(about))),
    print: async (printer, options) => {
      const told = new Set<string>()
      for (const { about, answers } of papers) {
        const made = await filledPaper(desk.sitting.value, id, answers(options))
        if (!(await printer.print(made))) break
        notePrinted(desk, noteOf(about))
        if (made.missing.length > 0) told.add(say.byHand(made.title))
        for (const sentence of made.missing) told.add(sentence)
        if (id !== receiptForm || about === undefined) continue
        for (const { reason } of dueDate(about.edition, desk.sitting.value.day)?.doubts ?? []) told.add(reason)
      }
      return [...told]
    },
  }
}
