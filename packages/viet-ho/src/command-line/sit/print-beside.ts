import {
  counterPapersOf,
  dueDate,
  type Edition,
  fill,
  receiptForm,
  recordForm,
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
  return counterPapersOf(desk.sitting).flatMap(({ form, isUsual, papers }) => {
    const edition = editions.find(({ formId }) => formId === form)
    if (edition === undefined) return []
    const print = async () => {
      const withSentences = form === recordForm && (await desk.isYes(say.wantSentences))
      for (const { about, answers } of papers) {
        const end = about && papers.length > 1 ? `.${fileNameOf(about.form)}` : ''
        await printPaper(desk, edition, answers({ withSentences }), options, end)
      }
      if (form !== receiptForm) return
      const doubts = papers.flatMap(({ about }) => (about && dueDate(about.edition, desk.sitting.day)?.doubts) ?? [])
      desk.say(...new Set(doubts.map(({ reason }) => say.doubtful(reason))))
    }
    return [{ edition, isUsual, print }]
  })
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
