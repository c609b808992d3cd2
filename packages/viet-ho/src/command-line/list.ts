import {
  type Edition,
  type Form,
  isInForce,
  isInTransition,
  searchForms,
  TemplateError,
  type UnseenEdition,
} from '@viet-ho/form'
import { formatDate } from '@viet-ho/vietnamese'
import { readForm } from '../form-folder.ts'
import { findFormsOrEnd, provinceName, receivedOn } from './edition-options.ts'
import { toJson } from './lines.ts'
import { CommandEnd, type Terminal } from './terminal.ts'
import { text } from './text.ts'

interface ListOptions {
  readonly templates: string
  readonly json?: boolean
  readonly find?: string
  readonly date?: string
  readonly province?: string
}

/** `viet-ho list`: the forms, and of each the editions in force on the day and in the province, where these are told. */
export async function listCommand(options: ListOptions, terminal: Terminal): Promise<void> {
  const date = options.date === undefined ? undefined : receivedOn(options.date, terminal.now)
  const province = provinceName(options.province)
  const forms: Form[] = []
  const ids = await findFormsOrEnd(options.templates)
  if (ids.length === 0) throw new CommandEnd('wrong-input', [text.noForms(options.templates)])
  for (const id of ids) {
    try {
      forms.push(await readForm(id, options.templates))
    } catch (error) {
      if (!(error instanceof TemplateError)) throw error
      terminal.err(`${text.skippedForm(id)}\n`)
    }
  }
  const listed = searchForms(forms, options.find ?? '').map((form) => ({
    id: form.id,
    title: form.title,
    editions: form.editions.filter((edition) => applies(edition, date, province)).map(editionEntry),
    unseenEditions: form.unseenEditions.filter((edition) => applies(edition, date, province)),
  }))
  if (listed.length === 0 && options.find !== undefined) terminal.err(`${text.nothingFound(options.find)}\n`)
  terminal.out(options.json ? toJson(listed) : listed.map(formLines).join('\n'))
}

type EditionEntry = ReturnType<typeof editionEntry>

function editionEntry(edition: Edition) {
  const { id, instrument, formNumber, jurisdiction, inForceFrom, inForceTo, transition, check } = edition
  return {
    id,
    instrument,
    formNumber,
    jurisdiction,
    inForceFrom,
    inForceTo: inForceTo ?? null,
    acceptedUntil: transition?.until ?? null,
    check,
  }
}

function applies(edition: Edition | UnseenEdition, date: string | undefined, province: string | undefined): boolean {
  const isHere = province === undefined || edition.jurisdiction === 'country' || edition.jurisdiction === province
  return (
    isHere &&
    (date === undefined || isInForce(edition, date) || ('transition' in edition && isInTransition(edition, date)))
  )
}

function formLines(form: {
  id: string
  title: string
  editions: readonly EditionEntry[]
  unseenEditions: readonly UnseenEdition[]
}): string {
  const lines = [...form.editions.map(editionLine), ...form.unseenEditions.map(unseenLine)]
  return [form.id, `  ${form.title}`, ...lines].map((line) => `${line}\n`).join('')
}

function editionLine(edition: EditionEntry): string {
  return `  - ${edition.id}: ${edition.formNumber}, ${edition.instrument} (${scopeOf(edition)}${edition.acceptedUntil === null ? '' : text.acceptedUntil(formatDate(edition.acceptedUntil))}, ${text.statuses[edition.check]})`
}

const unseenLine = (edition: UnseenEdition) =>
  `  - ${text.unseen}: ${edition.formNumber}, ${edition.instrument} (${scopeOf(edition)})`

/** Where and from when to when an edition is in force. */
export function scopeOf({
  jurisdiction,
  inForceFrom,
  inForceTo,
}: {
  readonly jurisdiction: string
  readonly inForceFrom: string
  readonly inForceTo?: string | null
}): string {
  const place = jurisdiction === 'country' ? text.country : jurisdiction
  return `${place}, ${formatDate(inForceFrom)} – ${inForceTo == null ? text.openEnd : formatDate(inForceTo)}`
}
