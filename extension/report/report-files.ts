import { reportForm } from '@viet-ho/form'
import { trouble } from '../app/room.ts'
import { keepFile } from '../print/keep-file.ts'
import { fileNameOf, makeWord } from '../print/make-files.ts'
import type { Printer } from '../print/use-printer.tsx'
import { report as say } from '../text/report.ts'
import { edition, made } from './made-report.ts'
import { periodNow } from './period.ts'

/** Makes the Word file of the report; gives what to tell, '' as long as something is wrong with it. */
export async function keepReport(): Promise<string> {
  const { paper } = made.value
  if (paper === undefined) return ''
  try {
    const name = `${fileNameOf(reportForm)}-${periodNow().from}.docx`
    keepFile(await makeWord(paper), name)
    return say.wordMade(name)
  } catch (error) {
    trouble.value = error instanceof Error ? error.message : String(error)
    return ''
  }
}

/** Prints the report; nothing as long as something is wrong with it. */
export async function printReport(printer: Printer): Promise<void> {
  const { paper } = made.value
  if (paper !== undefined) await printer.print({ paper, title: edition.value?.title ?? say.title })
}
