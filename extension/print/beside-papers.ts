import { catalogue } from 'virtual:form-catalogue'
import {
  dossierOf,
  dueDate,
  type FormInSitting,
  isSigned,
  receiptAnswers,
  receiptForm,
  recordAnswers,
  recordForm,
  requestAnswers,
  requestForm,
} from '@viet-ho/form'
import type { Desk } from '../sitting/desk.ts'
import { print as say } from '../text/print.ts'
import { counterPaper } from './counter-paper.ts'
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

interface Kind {
  readonly id: string
  readonly key: string
  readonly isUsual: boolean
  /** The forms it is made for, one paper each; undefined: one paper for all. */
  readonly forms: readonly (FormInSitting | undefined)[]
  readonly answers: (form: FormInSitting | undefined, withSentences: boolean) => object
}

/** The papers of the counter that can be printed as things stand: the record of reading back, the request to complete, the receipt. */
export function besidePapers(desk: Desk): Beside[] {
  const sitting = desk.sitting.value
  const forms = [...sitting.forms.values()]
  const isOverridden = forms.some(({ printings }) => printings.at(-1)?.override !== undefined)
  const incomplete = forms.filter((form) => dossierOf(form).some(({ brought }) => brought === false))
  const kinds: Kind[] = [
    {
      id: recordForm,
      key: 'Alt+L',
      isUsual: isOverridden || sitting.signing?.way !== 'signature',
      // The record says that the citizen signed.
      forms: forms.every(isSigned) ? [undefined] : [],
      answers: (_, withSentences) => recordAnswers(sitting, { withSentences }),
    },
    {
      id: requestForm,
      key: 'Alt+Y',
      isUsual: true,
      forms: incomplete,
      answers: (form) => (form ? requestAnswers(sitting, form) : {}),
    },
    {
      id: receiptForm,
      key: 'Alt+N',
      isUsual: false,
      forms,
      answers: (form) => (form ? receiptAnswers(sitting, form) : {}),
    },
  ]
  return kinds.flatMap((kind) => besideOf(desk, kind) ?? [])
}

function besideOf(desk: Desk, { id, key, isUsual, forms, answers }: Kind): Beside | undefined {
  const title = catalogue.find((form) => form.id === id)?.title
  if (title === undefined || forms.length === 0) return undefined
  const printed = printedBeside(desk)
  const noteOf = (form: FormInSitting | undefined) => (form ? `${id} ${form.form}` : id)
  return {
    id,
    title,
    key,
    isUsual,
    isPrinted: forms.every((form) => printed.has(noteOf(form))),
    print: async (printer, { withSentences }) => {
      const told = new Set<string>()
      for (const form of forms) {
        const made = await counterPaper(desk.sitting.value, id, answers(form, withSentences))
        if (!(await printer.print(made))) break
        notePrinted(desk, noteOf(form))
        if (made.missing.length > 0) told.add(say.byHand(made.title))
        for (const sentence of made.missing) told.add(sentence)
        if (id !== receiptForm || form === undefined) continue
        for (const { reason } of dueDate(form.edition, desk.sitting.value.day)?.doubts ?? []) told.add(reason)
      }
      return [...told]
    },
  }
}
