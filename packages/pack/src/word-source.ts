import { DocxReadError, WordPlaceError } from '@viet-ho/docx'
import { type Form, type FormFiles, fill, type Mistake, reportInto } from '@viet-ho/form'

/** The editions of a form folder that are kept as the office's own Word file, form.docx. */
export interface WordSources {
  readonly docx: ReadonlyMap<string, Uint8Array>
  /** form.hbs as it is made from form.docx, by edition. */
  readonly markup: ReadonlyMap<string, string>
  readonly mistakes: readonly Mistake[]
}

/** The edition that an edition.yaml extends. */
export const extendedBy = (yaml: string): string | undefined => /^extends:\s*["']?([a-z0-9-]+)/m.exec(yaml)?.[1]

/** Makes the papers of the editions that have a form.docx. */
export async function readWordSources(docx: ReadonlyMap<string, Uint8Array>, files: FormFiles): Promise<WordSources> {
  const markup = new Map<string, string>()
  const mistakes: Mistake[] = []
  if (docx.size === 0) return { docx, markup, mistakes }
  // Heavy, and most folders have none.
  const { markupOfTagged } = await import('@viet-ho/form-import')
  for (const [edition, bytes] of docx) {
    const report = reportInto(mistakes, `${edition}/form.docx`)
    if (files.has(`${edition}/form.hbs`)) report('word-and-paper', undefined)
    else if (extendedBy(files.get(`${edition}/edition.yaml`) ?? '') !== undefined) report('word-of-heir', undefined)
    else {
      try {
        markup.set(edition, markupOfTagged(bytes))
      } catch (error) {
        if (!(error instanceof DocxReadError || error instanceof WordPlaceError)) throw error
        report('broken-word', undefined)
      }
    }
  }
  return { docx, markup, mistakes }
}

/** What is wrong with the words of form.docx, in a form without other mistakes: those that differ from form.txt, and those that would not be printed. */
export async function wordMistakes(form: Form, files: FormFiles, { docx }: WordSources): Promise<Mistake[]> {
  const mistakes: Mistake[] = []
  if (docx.size === 0) return mistakes
  const { changedWords, wordsNotPrinted } = await import('@viet-ho/form-import')
  for (const [id, bytes] of docx) {
    const report = reportInto(mistakes, `${id}/form.docx`)
    const kept = files.get(`${id}/form.txt`)
    if (kept === undefined) report('no-fixed-words', undefined)
    else {
      for (const { before, after } of changedWords(bytes, kept)) {
        if (before === undefined) report('fixed-words-added', undefined, after ?? '')
        else if (after === undefined) report('fixed-words-removed', undefined, before)
        else report('fixed-words-changed', undefined, before, after)
      }
    }
    const edition = form.editions.find((each) => each.id === id)
    const lost = edition ? wordsNotPrinted(bytes, fill(edition, {})) : []
    if (lost.length > 0) report('words-not-printed', undefined, lost)
  }
  return mistakes
}
