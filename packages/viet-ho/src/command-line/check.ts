import { stat } from 'node:fs/promises'
import { basename, dirname, join, resolve } from 'node:path'
import { checkRates, checkVocabulary, loadForm, type Mistake } from '@viet-ho/form'
import { checkFormFolder } from '@viet-ho/pack'
import { findForms, readFormFolder } from '../form-folder.ts'
import { openRates, openVocabulary } from './beside-forms.ts'
import { reasonOf } from './edition-options.ts'
import { mistakeLine, toJson } from './lines.ts'
import { CommandEnd, type Terminal } from './terminal.ts'
import { text } from './text.ts'

/** `viet-ho check <folder>`: every mistake of one form folder, or of all forms below it. */
export async function checkCommand(folder: string, options: { json?: boolean }, terminal: Terminal): Promise<void> {
  // Of a folder alone: a pack is checked by `verify`.
  const ids = await findForms(folder).catch((error: unknown) => {
    throw new CommandEnd('wrong-input', [text.unreadable(folder, reasonOf(error))], { cause: error })
  })
  if (ids.length === 0) throw new CommandEnd('wrong-input', [text.noForms(folder)])
  const vocabulary = await openVocabulary(folder, 2)
  const rates = await openRates(folder, 2)
  const mistakes: Mistake[] = []
  for (const id of ids) {
    const path = join(folder, id)
    const formId = await formIdOf(folder, id)
    const read = await readFormFolder(path)
    const found = await checkFormFolder(formId, read)
    if (found.length === 0) {
      const form = loadForm(formId, read.files)
      if (vocabulary !== undefined) found.push(...checkVocabulary(vocabulary, form))
      found.push(...checkRates(rates, form))
    }
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
