import { stat } from 'node:fs/promises'
import { basename, dirname, join, resolve } from 'node:path'
import { checkVocabulary, loadForm, loadVocabulary, type Mistake, TemplateError, type Vocabulary } from '@viet-ho/form'
import { checkFormFolder, readFormFolder } from '../form-folder.ts'
import { findFormsOrEnd } from './edition-options.ts'
import { mistakeLine, toJson } from './lines.ts'
import { readIfThere } from './read-if-there.ts'
import { CommandEnd, type Terminal } from './terminal.ts'
import { text } from './text.ts'

/** `viet-ho check <folder>`: every mistake of one form folder, or of all forms below it. */
export async function checkCommand(folder: string, options: { json?: boolean }, terminal: Terminal): Promise<void> {
  const ids = await findFormsOrEnd(folder)
  if (ids.length === 0) throw new CommandEnd('wrong-input', [text.noForms(folder)])
  const vocabulary = await findVocabulary(folder)
  const mistakes: Mistake[] = []
  for (const id of ids) {
    const path = join(folder, id)
    const formId = await formIdOf(folder, id)
    const read = await readFormFolder(path)
    const found = await checkFormFolder(formId, read)
    if (vocabulary !== undefined && found.length === 0)
      found.push(...checkVocabulary(vocabulary, loadForm(formId, read.files)))
    mistakes.push(...found.map((mistake) => ({ ...mistake, file: join(path, mistake.file) })))
  }
  if (options.json) terminal.out(toJson(mistakes))
  if (mistakes.length > 0) {
    throw new CommandEnd('wrong-input', [
      ...(options.json ? [] : mistakes.map(mistakeLine)),
      text.mistakes(mistakes.length),
    ])
  }
  if (!options.json) terminal.out(`${text.checked(ids.length)}\n`)
}

/** The id of a form, also when the folder given is that of its field of administration, or its own. */
async function formIdOf(folder: string, id: string): Promise<string> {
  const path = resolve(folder)
  await stat(path)
  if (id === '') return `${basename(dirname(path))}/${basename(path)}`
  return id.includes('/') ? id : `${basename(path)}/${id}`
}

/** The vocabulary of the folder of forms: beside the forms, or up to two folders above where one form or one field was named. */
async function findVocabulary(folder: string): Promise<Vocabulary | undefined> {
  for (const path of ['.', '..', '../..'].map((up) => join(folder, up, 'vocabulary.yaml'))) {
    const written = await readIfThere(path)
    if (written === undefined) continue
    try {
      return loadVocabulary(written)
    } catch (error) {
      if (!(error instanceof TemplateError)) throw error
      const lines = error.mistakes.map((mistake) => mistakeLine({ ...mistake, file: path }))
      throw new CommandEnd('wrong-input', lines, { cause: error })
    }
  }
  return undefined
}
