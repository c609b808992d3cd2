import { currentPrinting, isPrintReason, isSigned, paperOf, printIssues, shortHash, signingRules } from '@viet-ho/form'
import { fileNameOf, type PaperWriter } from '../paper-files.ts'
import { wordToFill } from '../word-to-fill.ts'
import { writeFiles } from '../write-files.ts'
import { chooseSigning } from './choose-signing.ts'
import { correctByName } from './correct-by-name.ts'
import type { Desk } from './desk.ts'
import { sitText as say } from './text.ts'

export interface PrintOptions {
  readonly out: string
  readonly writers: readonly PaperWriter[]
  /** The folder of forms, for editions that are kept as the office's own Word file. */
  readonly templates: string
}

/** Prints a form for signature; false when something is missing and the clerk goes back to it. */
export async function printForm(desk: Desk, form: string, { out, writers, templates }: PrintOptions): Promise<boolean> {
  const issues = printIssues(desk.sitting, desk.form(form))
  let override = ''
  if (issues.length > 0) {
    desk.say(say.notReady(issues.length), ...issues.map(({ message }) => say.task(message)))
    override = await askOverride(desk)
    if (override === '') return false
  }
  const { document, hash } = paperOf(desk.form(form))
  const isReprint = desk.form(form).printings.some((printing) => printing.hash !== hash && !printing.isVoid)
  const name = fileNameOf(form)
  // Written before it is noted: a full disk must not leave a printing that never was.
  const word = await wordToFill(templates, desk.form(form).edition, desk.form(form).draft)
  const files = await Promise.all(writers.map((write) => write(document, name, desk.terminal.now, word)))
  const paths = await writeFiles(out, files.flat())
  await desk.happen({ type: 'printed', form, hash, ...(override !== '' && { override }) })
  desk.say(say.printed(paths), say.compareCode(shortHash(hash)))
  if (isReprint) desk.say(say.voided)
  return true
}

/** Why it is printed all the same; '' when the clerk goes back. Asked apart from the yes: a “có” must not become the reason on the record. */
async function askOverride(desk: Desk): Promise<string> {
  if (!(await desk.isYes(say.printAnyway))) return ''
  for (;;) {
    const reason = await desk.ask(say.whyPrint)
    if (reason === '') return ''
    if (isPrintReason(reason)) return reason
    desk.say(say.reasonTooShort)
  }
}

/**
 * Has the citizen sign a printed form; 'again' when something was corrected and it has to be read and printed anew. A paper that is not signed yet is
 * done here too: the end of the sitting tells it.
 */
export async function signForm(desk: Desk, form: string): Promise<'done' | 'again'> {
  for (;;) {
    if (isSigned(desk.form(form))) return 'done'
    const way = signingRules.find((rule) => rule.way === desk.sitting.signing?.way)?.title.toLowerCase() ?? ''
    const key = await desk.askKey(say.signedPrompt(desk.form(form).edition.title, way), ['', 'k', 's', 'd'])
    if (key === '') {
      const refused = await desk.happen({ type: 'signed', form })
      if (refused.length === 0) return 'done'
      // Something is in doubt since it was printed.
      desk.say(...refused.map(({ message }) => say.task(message)))
      return 'again'
    }
    if (key === 'k') return 'done'
    if (key === 's') await correctByName(desk, form)
    else await chooseSigning(desk)
    if (currentPrinting(desk.form(form)) === undefined) return 'again'
  }
}
