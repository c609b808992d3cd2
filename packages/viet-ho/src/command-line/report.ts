import {
  type Counts,
  fill,
  mergeCounters,
  monthOf,
  type Period,
  reportAnswers,
  reportForm,
  validate,
  weekOf,
} from '@viet-ho/form'
import { loadCommunes } from '@viet-ho/vietnamese'
import { openOffice, readRawAnswers } from './answer-options.ts'
import { findFormsOrEnd, openEdition, openForm, optional, receivedOn, todayInVietnam } from './edition-options.ts'
import { issueLine } from './lines.ts'
import { chosenFormats, fileNameOf } from './paper-files.ts'
import { openCounts } from './sit/counts-file.ts'
import { CommandEnd, type Terminal } from './terminal.ts'
import { text } from './text.ts'
import { writeFiles } from './write-files.ts'

interface ReportOptions {
  readonly out: string
  readonly week?: string
  readonly month?: string
  readonly answers?: string
  readonly office?: string
  readonly format: string
  readonly templates: string
}

/** `viet-ho report <counts …>`: the report of a week or a month, numbers from the counters' files, words from the answers file. */
export async function reportCommand(
  files: readonly string[],
  options: ReportOptions,
  terminal: Terminal,
): Promise<void> {
  const writers = chosenFormats(options.format)
  const period = periodOf(options, terminal)
  const { counts, counters, issues } = mergeCounters(await openAll(files))
  for (const issue of issues) terminal.err(`${issueLine(issue)}\n`)
  const office = options.office === undefined ? undefined : await openOffice(options.office)
  const titles = await titlesOf(counts, options.templates)
  if (!(await findFormsOrEnd(options.templates)).includes(reportForm))
    throw new CommandEnd('wrong-input', [text.noReportForm])
  const edition = await openEdition(
    reportForm,
    { templates: options.templates, date: todayInVietnam(terminal.now) },
    terminal,
  )
  const numbers = reportAnswers(counts, period, { counters, titleOf: (form) => titles.get(form) ?? form })
  const words = options.answers === undefined ? {} : await readRawAnswers(options.answers)
  await loadCommunes()
  const today = todayInVietnam(terminal.now)
  const checked = validate(edition, { ngayLap: today, ...words, ...numbers }, { today, ...optional('office', office) })
  if (checked.answers === undefined) throw new CommandEnd('wrong-input', checked.issues.map(issueLine))
  const document = fill(edition, checked.answers)
  const name = fileNameOf(reportForm)
  const made = await Promise.all(writers.map((write) => write(document, name, terminal.now)))
  const paths = await writeFiles(options.out, made.flat())
  terminal.out(`${[text.written, ...paths.map((path) => `  ${path}`)].join('\n')}\n`)
}

function periodOf({ week, month }: ReportOptions, terminal: Terminal): Period {
  if (week !== undefined && month !== undefined) throw new CommandEnd('wrong-input', [text.weekOrMonth])
  return month === undefined
    ? weekOf(receivedOn(week, terminal.now, '--week'))
    : monthOf(receivedOn(month, terminal.now, '--month'))
}

async function openAll(files: readonly string[]): Promise<Counts[]> {
  const all: Counts[] = []
  for (const file of files) {
    const counts = await openCounts(file)
    if (counts === undefined) throw new CommandEnd('wrong-input', [text.unreadable(file, text.noSuchFile)])
    all.push(counts)
  }
  return all
}

/** Titles of the forms that were counted; a form that is no longer there is called by its id. */
async function titlesOf({ papers }: Counts, templates: string): Promise<Map<string, string>> {
  const known = new Set(await findFormsOrEnd(templates))
  const ids = [...new Set(papers.map(({ form }) => form))].filter((id) => known.has(id))
  return new Map(await Promise.all(ids.map(async (id) => [id, (await openForm(id, templates)).title] as const)))
}
