import { type Edition, type Form, loadForm, loadRates, type Mistake, TemplateError } from '@viet-ho/form'
import { fromUtf8 } from './bytes.ts'
import { checkFormFolder, type FolderParts, withPapers } from './form-parts.ts'
import { formsInPack } from './forms-in-pack.ts'
import { limits } from './limits.ts'
import type { PackedForm } from './manifest.ts'
import { endWith, type PackProblem, problem, refuse } from './pack-error.ts'
import { checkWord } from './word/check-word.ts'
import { extendedBy } from './word-source.ts'

export interface CheckOptions {
  /**
   * The form of this id where the pack is to be used. A pack may bring an edition of a form that it doesn't hold, or one that extends an edition that it
   * doesn't hold: such a one is checked together with what is there.
   */
  readonly beside?: (formId: string) => Promise<FolderParts | undefined>
  /** Milliseconds that the forms may take to be read; 60,000 when not given. */
  readonly patience?: number
}

/** A form out of a pack. */
export interface CheckedForm {
  /** As the manifest lists it: with the editions of the pack alone. */
  readonly packed: PackedForm
  /** The whole form, also with what is beside the pack where the pack needs that. */
  readonly form: Form
}

/** The forms of a pack, each checked. Throws PackError with every mistake of every form. */
export async function checkForms(
  files: ReadonlyMap<string, Uint8Array>,
  { beside, patience = 60_000 }: CheckOptions,
): Promise<CheckedForm[]> {
  const until = performance.now() + patience
  const forms = formsInPack(files)
  const problems: PackProblem[] = []
  const checked: CheckedForm[] = []
  const rates = files.get('rates.yaml')
  if (rates) problems.push(...mistakesOfRates(fromUtf8(rates) ?? ''))
  for (const [id, parts] of [...forms].sort(([a], [b]) => (a < b ? -1 : 1))) {
    if (performance.now() > until) throw refuse('too-slow', id)
    // A page that opens a pack goes on living.
    await new Promise((resolve) => setTimeout(resolve))
    const own = new Set(editionsIn(parts))
    const words = [...parts.docx].flatMap(([edition, bytes]) => {
      const code = checkWord(bytes)
      return code === undefined ? [] : [problem(code, `${id}/${edition}/form.docx`)]
    })
    problems.push(...words)
    if (words.length > 0) continue
    const folder = await withPapers(await completed(id, parts, own, beside))
    const mistakes = await checkFormFolder(id, folder)
    problems.push(...mistakes.map((mistake) => problemOf(`${id}/${mistake.file}`, mistake)))
    if (mistakes.length > 0) continue
    const form = loadForm(id, folder.files)
    const editions = form.editions.filter((edition) => own.has(edition.id))
    checked.push({ form, packed: { id, title: form.title, editions: editions.map(packedEdition) } })
  }
  endWith(problems.slice(0, limits.problems))
  return checked
}

const editionsIn = ({ files }: FolderParts) =>
  [...files.keys()].filter((path) => path.includes('/')).map((path) => path.slice(0, path.indexOf('/')))

/** The form with what its own pack doesn't hold of it. What the pack holds is never replaced. */
async function completed(
  id: string,
  parts: FolderParts,
  own: ReadonlySet<string>,
  beside: CheckOptions['beside'],
): Promise<FolderParts> {
  const extended = [...own].map((edition) => extendedBy(parts.files.get(`${edition}/edition.yaml`) ?? ''))
  const isWhole = parts.files.has('form.yaml') && extended.every((base) => base === undefined || own.has(base))
  const there = isWhole ? undefined : await beside?.(id)
  if (there === undefined) return parts
  const isFree = (path: string) => (path.includes('/') ? !own.has(path.slice(0, path.indexOf('/'))) : true)
  return {
    files: new Map([...[...there.files].filter(([path]) => isFree(path)), ...parts.files]),
    docx: new Map([...[...there.docx].filter(([edition]) => !own.has(edition)), ...parts.docx]),
  }
}

const packedEdition = (edition: Edition) => {
  const { id, instrument, formNumber, jurisdiction, inForceFrom, inForceTo, check } = edition
  return { id, instrument, formNumber, jurisdiction, inForceFrom, ...(inForceTo !== undefined && { inForceTo }), check }
}

function mistakesOfRates(text: string): PackProblem[] {
  try {
    loadRates(text)
    return []
  } catch (error) {
    if (!(error instanceof TemplateError)) throw error
    return error.mistakes.map((mistake) => problemOf('rates.yaml', mistake))
  }
}

const problemOf = (file: string, { code, line, column, message }: Mistake): PackProblem => ({
  ...problem('form-mistake', file),
  ...(line !== undefined && { line }),
  ...(column !== undefined && { column }),
  message,
  mistake: code,
})
