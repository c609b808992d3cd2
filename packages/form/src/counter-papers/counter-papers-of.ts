import { dossierOf } from '../sitting/dossier.ts'
import type { FormInSitting } from '../sitting/form-in-sitting.ts'
import { isSigned } from '../sitting/form-status.ts'
import { recordAnswers, recordForm } from '../sitting/record-answers.ts'
import type { Sitting } from '../sitting/sitting.ts'
import { receiptAnswers, receiptForm, requestAnswers, requestForm } from './counter-papers.ts'

/** A paper of the counter's own that may go with the forms of a sitting. */
export interface CounterPaper {
  /** Id of its form. */
  readonly form: string
  /** Printed unless the clerk passes it over. */
  readonly isUsual: boolean
  /** One for each of these papers: what it is about (undefined: the whole sitting), and its raw answers. */
  readonly papers: readonly {
    readonly about: FormInSitting | undefined
    readonly answers: (options: { readonly withSentences: boolean }) => object
  }[]
}

/**
 * The papers of the counter that can be printed as things stand: the record of reading back, once all is signed; the request to complete, for every
 * dossier that lacks something; the receipts. The record is usual where the citizen did not simply sign, or something was printed unfinished.
 */
export function counterPapersOf(sitting: Sitting): CounterPaper[] {
  const forms = [...sitting.forms.values()]
  const isOverridden = forms.some(({ printings }) => printings.at(-1)?.override !== undefined)
  const incomplete = forms.filter((form) => dossierOf(form).some(({ brought }) => brought === false))
  const all: CounterPaper[] = [
    {
      form: recordForm,
      isUsual: isOverridden || sitting.signing?.way !== 'signature',
      // The record says that the citizen signed.
      papers: forms.every(isSigned)
        ? [{ about: undefined, answers: (options) => recordAnswers(sitting, options) }]
        : [],
    },
    {
      form: requestForm,
      isUsual: true,
      papers: incomplete.map((about) => ({ about, answers: () => requestAnswers(sitting, about) })),
    },
    {
      form: receiptForm,
      isUsual: false,
      papers: forms.map((about) => ({ about, answers: () => receiptAnswers(sitting, about) })),
    },
  ]
  return all.filter(({ papers }) => papers.length > 0)
}
