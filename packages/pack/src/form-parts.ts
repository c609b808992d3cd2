import { checkForm, type FormFiles, loadForm, type Mistake, sortMistakes } from '@viet-ho/form'
import { readWordSources, type WordSources, wordMistakes } from './word-source.ts'

/** A form folder as it lies on a disk or in a pack. */
export interface FolderParts {
  /** Its texts; of a form.docx an empty one, so that its folder is an edition whatever else is missing there. */
  readonly files: Map<string, string>
  /** Each form.docx, by its edition. */
  readonly docx: Map<string, Uint8Array>
}

/** One form folder as it was read. */
export interface FormFolder {
  /** Its texts, as `checkForm` and `loadForm` take them: of an edition kept as form.docx, form.hbs is made from that. */
  readonly files: FormFiles
  readonly words: WordSources
}

/** Makes the papers of the editions that are kept as Word files. */
export async function withPapers({ files, docx }: FolderParts): Promise<FormFolder> {
  const words = await readWordSources(docx, files)
  for (const [edition, markup] of words.markup) files.set(`${edition}/form.hbs`, markup)
  return { files, words }
}

/** Every mistake of a form folder, that of its Word files too; [] when it is right. */
export async function checkFormFolder(id: string, { files, words }: FormFolder): Promise<Mistake[]> {
  const found = [...words.mistakes, ...placedInWord(checkForm(id, files), words)]
  if (found.length === 0) found.push(...(await wordMistakes(loadForm(id, files), files, words)))
  return sortMistakes(found)
}

/** Mistakes where a person finds them: a form.hbs that was made from form.docx is no file, and one that could not be made is not missing. */
export function placedInWord(mistakes: readonly Mistake[], { markup, docx }: WordSources): Mistake[] {
  return mistakes.flatMap((mistake): Mistake[] => {
    const edition = /^([^/]+)\/form\.hbs$/.exec(mistake.file)?.[1] ?? ''
    if (!docx.has(edition)) return [mistake]
    if (mistake.code === 'missing-file') return []
    const { line: _, column: __, ...rest } = mistake
    return markup.has(edition) ? [{ ...rest, file: `${edition}/form.docx` }] : [mistake]
  })
}
