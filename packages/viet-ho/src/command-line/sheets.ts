import { stat } from 'node:fs/promises'
import { join } from 'node:path'
import type { Document } from '@viet-ho/document'
import {
  type Answers,
  checklistSheet,
  type Edition,
  fill,
  guidanceSheet,
  type RateLine,
  ratesOf,
  sampleSheet,
  stepsSheet,
} from '@viet-ho/form'
import { type AnswerOptions, openAnswers, openEditionForOffice } from './answer-options.ts'
import { openRates } from './beside-forms.ts'
import { optional, provinceName, receivedOn } from './edition-options.ts'
import { chosenFormats, fileNameOf } from './paper-files.ts'
import { CommandEnd, type Terminal } from './terminal.ts'
import { text } from './text.ts'
import { wordToFill } from './word-to-fill.ts'
import { writeFiles } from './write-files.ts'

interface SheetOptions extends AnswerOptions {
  readonly out: string
  readonly format: string
  readonly only?: string
}

interface Given {
  readonly sample: Answers | undefined
  readonly rates: readonly RateLine[]
}

/** Each sheet with the end of its file names, and how it is made; undefined where the form has nothing for it. */
const sheets: Readonly<
  Record<string, readonly [end: string, make: (edition: Edition, given: Given) => Document | undefined]>
> = {
  blank: ['mau-trong', (edition) => fill(edition, {})],
  sample: ['mau-dien-thu', (edition, { sample }) => sample && sampleSheet(edition, sample)],
  guidance: ['huong-dan-ke-khai', (edition, { rates }) => guidanceSheet(edition, rates)],
  checklist: [
    'thanh-phan-ho-so',
    (edition, { rates }) => (edition.papers.length > 0 ? checklistSheet(edition, { rates }) : undefined),
  ],
  steps: ['so-do-cac-buoc', (edition) => (edition.steps.length > 0 ? stepsSheet(edition) : undefined)],
}

/** `viet-ho sheets <form id>`: what hangs on the notice board beside a form, made from the form's own folder. */
export async function sheetsCommand(id: string, options: SheetOptions, terminal: Terminal): Promise<void> {
  const writers = chosenFormats(options.format)
  const names = chosenSheets(options.only)
  const { edition, office } = await openEditionForOffice(id, options, terminal)
  const file = options.answers ?? (await sampleOf(options.templates, edition))
  const sample = file === undefined ? undefined : await openAnswers(file, edition, office, options, quiet(terminal))
  const rates = ratesOf(edition, await openRates(options.templates), {
    date: receivedOn(options.date, terminal.now),
    ...optional('province', provinceName(options.province ?? office?.tinh)),
  })
  const files = []
  for (const name of names) {
    const [end, make] = sheets[name] ?? []
    const document = make?.(edition, { sample, rates })
    if (document === undefined) terminal.err(`${text.nothingToShow(name)}\n`)
    else {
      const word = name === 'blank' ? await wordToFill(options.templates, edition, {}) : undefined
      for (const write of writers)
        files.push(...(await write(document, `${fileNameOf(id)}.${end}`, terminal.now, word)))
    }
  }
  const paths = await writeFiles(options.out, files)
  terminal.out(`${[text.written, ...paths.map((path) => `  ${path}`)].join('\n')}\n`)
}

function chosenSheets(only: string | undefined): string[] {
  const names = only === undefined ? Object.keys(sheets) : [...new Set(only.split(',').map((name) => name.trim()))]
  if (names.some((name) => !Object.hasOwn(sheets, name)))
    throw new CommandEnd('wrong-input', [text.wrongSheets(only ?? '', Object.keys(sheets))])
  return names
}

/** The fullest sample of the edition's own folder. */
async function sampleOf(templates: string, { formId, id }: Edition): Promise<string | undefined> {
  const path = join(templates, formId, id, 'samples/day-du.yaml')
  return stat(path).then(
    () => path,
    () => undefined,
  )
}

/** Doubts about a sample are nobody's business. */
const quiet = (terminal: Terminal): Terminal => ({ ...terminal, err: () => {} })
