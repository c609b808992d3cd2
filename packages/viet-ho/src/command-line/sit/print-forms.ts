import { currentPrinting, isSigned, paperOf, printIssues, questionsOf, shortHash, signingRules } from '@viet-ho/form'
import { foldForSearch } from '@viet-ho/vietnamese'
import { fileNameOf, type PaperWriter } from '../paper-files.ts'
import { writeFiles } from '../write-files.ts'
import { correct } from './ask-answers.ts'
import type { Desk } from './desk.ts'
import { sitText as say } from './text.ts'

export interface PrintOptions {
  readonly out: string
  readonly writers: readonly PaperWriter[]
}

/** Prints a form for signature; false when something is missing and the clerk goes back to it. */
export async function printForm(desk: Desk, form: string, { out, writers }: PrintOptions): Promise<boolean> {
  const issues = printIssues(desk.sitting, desk.form(form))
  let override = ''
  if (issues.length > 0) {
    desk.say(say.notReady(issues.length), ...issues.map(({ message }) => say.task(message)))
    override = await desk.ask(say.whyPrint)
    if (override === '') return false
  }
  const { document, hash } = paperOf(desk.form(form))
  const isReprint = desk.form(form).printings.some((printing) => printing.hash !== hash && !printing.isVoid)
  const name = fileNameOf(form)
  // Written before it is noted: a full disk must not leave a printing that never was.
  const files = await Promise.all(writers.map((write) => write(document, name, desk.terminal.now)))
  const paths = await writeFiles(out, files.flat())
  await desk.happen({ type: 'printed', form, hash, ...(override !== '' && { override }) })
  desk.say(say.printed(paths), say.compareCode(shortHash(hash)))
  if (isReprint) desk.say(say.voided)
  return true
}

/** Has the citizen sign; 'again' when something was corrected and the form has to be read and printed anew. */
export async function signForm(desk: Desk, form: string): Promise<'done' | 'again'> {
  for (;;) {
    if (isSigned(desk.form(form))) return 'done'
    const way = signingRules.find((rule) => rule.way === desk.sitting.signing?.way)?.title.toLowerCase() ?? ''
    const key = (await desk.ask(say.signedPrompt(desk.form(form).edition.title, way))).toLowerCase()
    if (key === '') {
      await desk.happen({ type: 'signed', form })
      return 'done'
    }
    if (key === 'k') return 'done'
    if (key === 's') {
      await correctByName(desk, form)
      if (currentPrinting(desk.form(form)) === undefined) return 'again'
    }
  }
}

async function correctByName(desk: Desk, form: string): Promise<void> {
  const typed = foldForSearch(await desk.ask(say.whichField))
  if (typed === '') return
  const found = questionsOf(desk.sitting, desk.form(form)).filter(({ label }) => foldForSearch(label).includes(typed))
  if (found.length === 0) return desk.say(say.noSuchField)
  if (found.length > 1) desk.say(...found.map(({ label }, index) => say.numbered(index + 1, label)))
  const chosen = found.length === 1 ? found[0] : found[Number(await desk.ask(say.whichOne)) - 1]
  if (chosen !== undefined) await correct(desk, form, chosen.field)
}
