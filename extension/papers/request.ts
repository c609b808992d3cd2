import { dossierOf, requestAnswers, requestForm } from '@viet-ho/form'
import { filledPaper } from '../print/filled-paper.ts'
import { notePrinted } from '../print/printed-beside.ts'
import type { Printer } from '../print/use-printer.tsx'
import type { Desk } from '../sitting/desk.ts'

/** The papers of the current form that the clerk says are missing. */
export const missingPapers = (desk: Desk): string[] =>
  dossierOf(desk.form.value)
    .filter(({ brought }) => brought === false)
    .map(({ paper }) => paper.name)

/** Prints the request to complete the dossier of the current form; gives what is left on it for the pen, undefined when it was not printed. */
export async function printRequest(desk: Desk, printer: Printer): Promise<readonly string[] | undefined> {
  const sitting = desk.sitting.value
  const form = desk.form.value
  const { paper, title, missing } = await filledPaper(sitting, requestForm, requestAnswers(sitting, form))
  const isPrinted = await printer.print({ paper, title })
  if (!isPrinted) return undefined
  notePrinted(desk, `${requestForm} ${form.form}`)
  return missing
}
