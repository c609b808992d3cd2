import {
  dossierOf,
  dueDate,
  type Edition,
  type FormInSitting,
  fill,
  isSigned,
  receiptAnswers,
  receiptForm,
  recordAnswers,
  recordForm,
  requestAnswers,
  requestForm,
  validate,
} from '@viet-ho/form'
import { fileNameOf } from '../paper-files.ts'
import { writeFiles } from '../write-files.ts'
import type { Desk } from './desk.ts'
import type { PrintOptions } from './print-forms.ts'
import { sitText as say } from './text.ts'

/** A paper of the counter that may go with the forms. */
interface Beside {
  readonly edition: Edition
  /** Printed unless the clerk says otherwise. */
  readonly isUsual: boolean
  print(): Promise<void>
}

/** The forms of the counter's own papers. */
export const besideForms = [recordForm, requestForm, receiptForm]

/** Prints the papers of the counter that the clerk wants: the record of reading back, the request to complete, the receipt. */
export async function printBeside(desk: Desk, editions: readonly Edition[], options: PrintOptions): Promise<void> {
  const beside = papersBeside(desk, editions, options)
  if (beside.length === 0) return
  const usual = beside.flatMap(({ isUsual }, index) => (isUsual ? [index + 1] : []))
  desk.say(say.beside, ...beside.map(({ edition }, index) => say.numbered(index + 1, edition.title)))
  const numbers = (await desk.askNumbers(say.besidePrompt(usual), beside.length, 0)) ?? usual
  for (const number of numbers) await beside[number - 1]?.print()
}

function papersBeside(desk: Desk, editions: readonly Edition[], options: PrintOptions): Beside[] {
  const forms = [...desk.sitting.forms.values()]
  const isOverridden = forms.some(({ printings }) => printings.at(-1)?.override !== undefined)
  const incomplete = forms.filter((form) => dossierOf(form).some(({ brought }) => brought === false))
  const edition = (id: string) => editions.filter(({ formId }) => formId === id)
  const each =
    (paper: Edition, list: readonly FormInSitting[], answers: (form: FormInSitting) => object) => async () => {
      for (const form of list) {
        const end = list.length > 1 ? `.${fileNameOf(form.form)}` : ''
        await printPaper(desk, paper, answers(form), options, end)
      }
    }
  return [
    // The record says that the citizen signed.
    ...(forms.every(isSigned) ? edition(recordForm) : []).map((paper) => ({
      edition: paper,
      isUsual: isOverridden || desk.sitting.signing?.way !== 'signature',
      print: async () => {
        const withSentences = await desk.isYes(say.wantSentences)
        await printPaper(desk, paper, recordAnswers(desk.sitting, { withSentences }), options)
      },
    })),
    ...(incomplete.length === 0 ? [] : edition(requestForm)).map((paper) => ({
      edition: paper,
      isUsual: true,
      print: each(paper, incomplete, (form) => requestAnswers(desk.sitting, form)),
    })),
    ...edition(receiptForm).map((paper) => ({
      edition: paper,
      isUsual: false,
      print: async () => {
        await each(paper, forms, (form) => receiptAnswers(desk.sitting, form))()
        const doubts = forms.flatMap((form) => dueDate(form.edition, desk.sitting.day)?.doubts ?? [])
        desk.say(...new Set(doubts.map(({ reason }) => say.doubtful(reason))))
      },
    })),
  ]
}

/** What is missing (no office file: no clerk's name; the dossier's number) is a blank to write in by hand. */
async function printPaper(
  desk: Desk,
  edition: Edition,
  raw: object,
  { out, writers }: PrintOptions,
  end = '',
): Promise<void> {
  const { day, office } = desk.sitting
  const { draft, issues } = validate(edition, raw, { today: day, ...(office && { office }) })
  const errors = issues.filter(({ severity }) => severity === 'error')
  if (errors.length > 0) desk.say(say.besideMissing(edition.title), ...errors.map(({ message }) => say.task(message)))
  const name = fileNameOf(edition.formId) + end
  const files = await Promise.all(writers.map((write) => write(fill(edition, draft), name, desk.terminal.now)))
  desk.say(say.printed(await writeFiles(out, files.flat())))
}
