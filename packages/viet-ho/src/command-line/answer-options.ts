import { readFile } from 'node:fs/promises'
import {
  type Answers,
  type Edition,
  loadOffice,
  type Office,
  parseAnswersText,
  TemplateError,
  validate,
} from '@viet-ho/form'
import { loadCommunes } from '@viet-ho/vietnamese'
import { type EditionOptions, openEdition, optional, provinceName, reasonOf, receivedOn } from './edition-options.ts'
import { issueLine, mistakeLine } from './lines.ts'
import { CommandEnd, type Terminal } from './terminal.ts'
import { text } from './text.ts'

export interface AnswerOptions extends EditionOptions {
  readonly answers?: string
  readonly office?: string
}

/** The edition for the office and the day, with the office's own file when there is one. */
export async function openEditionForOffice(
  id: string,
  options: AnswerOptions,
  terminal: Terminal,
): Promise<{ edition: Edition; office?: Office }> {
  const office = options.office === undefined ? undefined : await openOffice(options.office)
  const edition = await openEdition(id, options, terminal, provinceName(office?.tinh))
  return { edition, ...optional('office', office) }
}

/** Canonical answers from the file, or the end of the command with every issue. Warnings go to stderr. */
export async function openAnswers(
  file: string,
  edition: Edition,
  office: Office | undefined,
  options: AnswerOptions,
  terminal: Terminal,
): Promise<Answers> {
  const raw = await readRawAnswers(file)
  await loadCommunes()
  const { answers, issues } = validate(edition, raw, {
    today: receivedOn(options.date, terminal.now),
    ...optional('office', office),
  })
  if (answers === undefined) {
    const count = issues.filter((issue) => issue.severity === 'error').length
    throw new CommandEnd('wrong-input', [text.wrongAnswers(count), ...issues.map(issueLine)])
  }
  for (const issue of issues) terminal.err(`${issueLine(issue)}\n`)
  return answers
}

/** What an answers file holds, as typed, or the end of the command with what is wrong with the file. */
export async function readRawAnswers(file: string): Promise<object> {
  const parsed = parseAnswersText(await readBytes(file), /\.json$/i.test(file) ? 'json' : 'yaml')
  if (parsed.issues !== undefined)
    throw new CommandEnd('wrong-input', [text.wrongAnswers(parsed.issues.length), ...parsed.issues.map(issueLine)])
  return parsed.raw as object
}

/** The office's own file, or the end of the command with all its mistakes. */
export async function openOffice(file: string): Promise<Office> {
  try {
    return loadOffice(new TextDecoder().decode(await readBytes(file)))
  } catch (error) {
    if (error instanceof TemplateError) {
      throw new CommandEnd(
        'wrong-input',
        error.mistakes.map((mistake) => mistakeLine({ ...mistake, file })),
        { cause: error },
      )
    }
    throw error
  }
}

/** The bytes of a file that the command line names, or the end of the command. */
export async function readBytes(file: string): Promise<Uint8Array> {
  try {
    return await readFile(file)
  } catch (error) {
    throw new CommandEnd('wrong-input', [text.unreadable(file, reasonOf(error))], { cause: error })
  }
}
