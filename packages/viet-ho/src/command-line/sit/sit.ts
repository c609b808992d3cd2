import { countSitting, currentPrinting, type Edition, minutesOf, resumeSitting } from '@viet-ho/form'
import { loadCommunes } from '@viet-ho/vietnamese'
import { type AnswerOptions, openOffice } from '../answer-options.ts'
import { findFormsOrEnd, openEdition, optional, provinceName, receivedOn } from '../edition-options.ts'
import { chosenFormats } from '../paper-files.ts'
import { CommandEnd, type Terminal } from '../terminal.ts'
import { askAnswers, fixMissing } from './ask-answers.ts'
import { askCitizen, tellReasons } from './ask-citizen.ts'
import { askUnsigned } from './ask-unsigned.ts'
import { checkDossier } from './check-dossier.ts'
import { chooseSigning } from './choose-signing.ts'
import { checkCounts, keepCounts } from './counts-file.ts'
import { Desk, StopSitting } from './desk.ts'
import { besideForms, printBeside } from './print-beside.ts'
import { type PrintOptions, printForm, signForm } from './print-forms.ts'
import { readToCitizen } from './read-to-citizen.ts'
import { deleteSession, keepSession, openSession } from './session-file.ts'
import { sitText as say } from './text.ts'

interface SitOptions extends AnswerOptions {
  readonly out: string
  readonly format: string
  readonly session?: string
  readonly counts?: string
  readonly counter?: string
}

/** `viet-ho sit <form id …>`: the whole sitting in the terminal. Asks, checks, reads back, has confirmed, prints; can be stopped and taken up again. */
export async function sitCommand(ids: readonly string[], options: SitOptions, terminal: Terminal): Promise<void> {
  const print: PrintOptions = {
    out: options.out,
    writers: chosenFormats(options.format),
    templates: options.templates,
  }
  const office = options.office === undefined ? undefined : await openOffice(options.office)
  const { session } = options
  const { counts, counter } = options
  await checkCounts(counts, counter)
  const log = session === undefined ? undefined : await openSession(session)
  const day = dayOf(log?.day, options, terminal)
  const editions: Edition[] = []
  for (const id of ids)
    editions.push(await openEdition(id, { ...options, date: day }, terminal, provinceName(office?.tinh)))
  const beside = await openBeside(options, terminal, day)
  await loadCommunes()

  const { sitting, leftOut } = resumeSitting({ day, editions, ...optional('office', office) }, log?.events ?? [])
  if (session !== undefined && log !== undefined && leftOut.some(({ event }) => event.type === 'form-added'))
    throw new CommandEnd('wrong-input', [say.otherForms(session)])
  const desk = new Desk(terminal, sitting, async (now) => {
    if (session !== undefined) await keepSession(session, now)
  })
  if (log !== undefined) desk.say(say.resumed(day))
  if (leftOut.length > 0)
    desk.say(
      say.leftOut(leftOut.length),
      ...leftOut.flatMap(({ issues }) => issues.map(({ message }) => say.task(message))),
    )
  desk.say(session === undefined ? say.keptNowhere : say.keptIn(session), say.keys)

  try {
    await sit(desk, editions, print)
    await askUnsigned(desk, { isKept: session !== undefined })
    await printBeside(desk, beside, print)
    await desk.happen({ type: 'finished' })
  } catch (error) {
    if (!(error instanceof StopSitting)) throw error
    // Before anything has happened there is no file yet.
    const isKept = log !== undefined || desk.sitting.events.length > 0
    if (session === undefined) desk.say(say.stoppedUnkept)
    else desk.say(isKept ? say.stopped(session) : say.stoppedEmpty)
    return
  }
  desk.say(say.finished, say.minutes(minutesOf(desk.sitting.events)))
  if (counts !== undefined && counter !== undefined) {
    await keepCounts(counts, countSitting(desk.sitting, counter))
    desk.say(say.counted(counts))
  }
  if (session !== undefined) {
    await deleteSession(session)
    desk.say(say.sessionDeleted(session))
  }
}

/** The sitting itself, form by form; what was done in an earlier go is passed over. */
async function sit(desk: Desk, editions: readonly Edition[], print: PrintOptions): Promise<void> {
  if (desk.sitting.events.every(({ type }) => type !== 'helped')) await askCitizen(desk, editions)
  for (const edition of editions) {
    const form = edition.formId
    if (!desk.sitting.forms.has(form)) await desk.happen({ type: 'form-added', form, edition: edition.id })
    // It only waits for its signature.
    if (isPrinted(desk, form)) continue
    desk.say(say.opened(edition.title, `${edition.formNumber}, ${edition.instrument}`))
    await askAnswers(desk, form)
  }
  tellReasons(desk)
  for (const { formId: form } of editions) await finishForm(desk, form, print)
  // A correction in a later form, or another way of signing, may have changed one that was printed before.
  for (;;) {
    const changed = editions.find(({ formId }) => !isPrinted(desk, formId))
    if (changed === undefined) return
    await finishForm(desk, changed.formId, print)
  }
}

const isPrinted = (desk: Desk, form: string) => currentPrinting(desk.form(form)) !== undefined

/** From answers to a signed paper; corrections lead back to the reading. */
async function finishForm(desk: Desk, form: string, print: PrintOptions): Promise<void> {
  if (isPrinted(desk, form) && (await signForm(desk, form)) === 'done') return
  await checkDossier(desk, form)
  for (;;) {
    await fixMissing(desk, form)
    if (desk.sitting.signing === undefined) await chooseSigning(desk)
    await readToCitizen(desk, form)
    if (!(await printForm(desk, form, print))) continue
    if ((await signForm(desk, form)) === 'done') return
  }
}

function dayOf(kept: string | undefined, { date }: SitOptions, terminal: Terminal): string {
  const told = receivedOn(date, terminal.now)
  if (kept === undefined) return told
  if (date !== undefined && told !== kept) throw new CommandEnd('wrong-input', [say.otherDay(kept)])
  return kept
}

/** The papers of the counter come with the project; an office's own folder may do without them. */
async function openBeside(options: SitOptions, terminal: Terminal, date: string): Promise<Edition[]> {
  const known = await findFormsOrEnd(options.templates)
  const quiet = { ...terminal, err: () => {} }
  const ids = besideForms.filter((id) => known.includes(id))
  return Promise.all(ids.map((id) => openEdition(id, { templates: options.templates, date }, quiet)))
}
