import { stat } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { DocxReadError, WordPlaceError } from '@viet-ho/docx'
import { type Edition, TemplateError } from '@viet-ho/form'
import { type ImportedForm, type ImportOptions, importForm, keepWord, notCarriedNames } from '@viet-ho/form-import'
import { defaultTemplates, readForm } from '../form-folder.ts'
import { readBytes } from './answer-options.ts'
import { openVocabulary } from './beside-forms.ts'
import { checkIds } from './check-ids.ts'
import { optional, provinceName, receivedOn, todayInVietnam } from './edition-options.ts'
import { importSummary } from './import-summary.ts'
import { importText } from './import-text.ts'
import { mistakeLine, toJson } from './lines.ts'
import { CommandEnd, type Terminal } from './terminal.ts'
import { type OutputFile, writeFiles } from './write-files.ts'
import { writeSchemas } from './write-schemas.ts'

interface ImportCommandOptions {
  readonly out: string
  readonly id?: string
  readonly edition?: string
  readonly instrument?: string
  readonly number?: string
  readonly province?: string
  readonly from?: string
  readonly keepWord?: boolean
  readonly json?: boolean
}

/** A file with more is a book of forms, or none. */
const mostBlanks = 1500

/** `viet-ho import <Word file>`: a form folder drafted from an office's own file, and what a person should look at. */
export async function importCommand(file: string, options: ImportCommandOptions, terminal: Terminal): Promise<void> {
  checkIds(options)
  await checkOut(options.out)
  const bytes = await readBytes(file)
  const today = todayInVietnam(terminal.now)
  const wanted: ImportOptions = {
    // The words of the forms beside which the draft will stand; else those that come with the project.
    vocabulary: (await openVocabulary(options.out)) ?? (await openVocabulary(defaultTemplates)) ?? {},
    fileName: basename(file),
    today,
    ...optional('id', options.id),
    ...optional('edition', options.edition),
    ...optional('instrument', options.instrument),
    ...optional('formNumber', options.number),
    ...optional('jurisdiction', provinceName(options.province)),
    ...optional('inForceFrom', options.from && receivedOn(options.from, terminal.now, '--from')),
  }
  const first = importOrEnd(bytes, file, wanted)
  if (first.blanks.length === 0) throw new CommandEnd('wrong-input', [importText.found(0, 0)])
  if (first.blanks.length > mostBlanks) throw new CommandEnd('wrong-input', [importText.noForm(first.blanks.length)])
  const previous = await previousEdition(options.out, first.id)
  const form = previous === undefined ? first : importOrEnd(bytes, file, { ...wanted, id: first.id, previous })
  const folder = join(options.out, form.id)
  if (await isThere(join(folder, form.edition)))
    throw new CommandEnd('wrong-input', [importText.editionExists(join(folder, form.edition))])
  // The name and the synonyms of a form that is there are the office's.
  const isKnown = await isThere(join(options.out, form.id, 'form.yaml'))
  const files = filesOf(form, bytes, options).filter(({ path }) => !isKnown || path !== 'form.yaml')
  await writeSchemas(options.out)
  await writeForm(folder, files)
  terminal.out(
    options.json
      ? toJson(jsonOf(form))
      : importSummary(form, { folder, templates: options.out, isKept: options.keepWord }),
  )
  // The draft is there to be mended, and a script is told that it has to be.
  if (form.mistakes.length > 0) throw new CommandEnd('wrong-input', [importText.unfinished(form.mistakes.length)])
}

interface FormFile {
  /** Inside the form folder. */
  readonly path: string
  readonly content: string | Uint8Array
}

/** The files of the draft; with `--keep-word` the office's own file is the paper, instead of form.hbs. */
function filesOf(form: ImportedForm, bytes: Uint8Array, { keepWord: isKept }: ImportCommandOptions): FormFile[] {
  const texts = [...form.files].map(([path, content]) => ({ path, content }))
  if (!isKept) return texts
  try {
    const kept = Object.entries(keepWord(bytes, form.named))
    const words = kept.map(([name, content]) => ({ path: `${form.edition}/${name}`, content }))
    return [...texts.filter(({ path }) => !path.endsWith('/form.hbs')), ...words]
  } catch (error) {
    if (!(error instanceof WordPlaceError)) throw error
    throw new CommandEnd('wrong-input', [importText.notKept(error.tag)], { cause: error })
  }
}

function importOrEnd(bytes: Uint8Array, file: string, options: ImportOptions): ImportedForm {
  try {
    return importForm(bytes, options)
  } catch (error) {
    if (!(error instanceof DocxReadError)) throw error
    throw new CommandEnd('wrong-input', [importText.unreadable[error.code](file)], { cause: error })
  }
}

/** The newest edition of a form that is there already. */
async function previousEdition(out: string, id: string): Promise<Edition | undefined> {
  if (!(await isThere(join(out, id, 'form.yaml')))) return undefined
  try {
    const { editions } = await readForm(id, out)
    return [...editions].sort((a, b) => b.inForceFrom.localeCompare(a.inForceFrom))[0]
  } catch (error) {
    if (!(error instanceof TemplateError)) throw error
    throw new CommandEnd(
      'wrong-input',
      [importText.brokenPrevious(join(out, id)), ...error.mistakes.map(mistakeLine)],
      { cause: error },
    )
  }
}

/** Says it before the work, and in the words of the option. */
async function checkOut(out: string): Promise<void> {
  const entry = await stat(out).catch(() => undefined)
  if (entry && !entry.isDirectory()) throw new CommandEnd('wrong-input', [importText.outIsFile(out)])
}

const isThere = (path: string) =>
  stat(path).then(
    () => true,
    () => false,
  )

/** Folder by folder; form.yaml last, so that a form that is there is whole. */
async function writeForm(folder: string, files: readonly FormFile[]): Promise<void> {
  const byFolder = Map.groupBy(files, ({ path }) => path.slice(0, Math.max(path.lastIndexOf('/'), 0)))
  const deepestFirst = [...byFolder].sort(([a], [b]) => b.length - a.length)
  for (const [inside, own] of deepestFirst) {
    const named: OutputFile[] = own.map(({ path, content }) => ({
      name: path.slice(inside.length).replace(/^\//, ''),
      content,
    }))
    await writeFiles(join(folder, inside), named)
  }
}

/** What programs read; see `viet-ho import --help`. */
function jsonOf({ id, edition, title, blanks, officer, lost, notCarried, differences, mistakes }: ImportedForm) {
  return {
    ...{ id, edition, title, blanks, officer, lost },
    notCarried: notCarried.map((each) => ({ ...each, why: notCarriedNames[each.what] })),
    ...(differences && { differences }),
    mistakes,
  }
}
