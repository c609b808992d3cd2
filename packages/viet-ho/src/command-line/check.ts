import { stat } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { checkForm, type Mistake } from '@viet-ho/form'
import { readFormFiles } from '../form-folder.ts'
import { findFormsOrEnd } from './edition-options.ts'
import { mistakeLine, toJson } from './lines.ts'
import { CommandEnd, type Terminal } from './terminal.ts'
import { text } from './text.ts'

/** `viet-ho check <folder>`: every mistake of one form folder, or of all forms below it. */
export async function checkCommand(folder: string, options: { json?: boolean }, terminal: Terminal): Promise<void> {
  const ids = await findFormsOrEnd(folder)
  if (ids.length === 0) throw new CommandEnd('wrong-input', [text.noForms(folder)])
  const mistakes: Mistake[] = []
  for (const id of ids) {
    const path = join(folder, id)
    const found = checkForm(id === '' ? await formIdOf(path) : id, await readFormFiles(path))
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

/** A form folder given by itself: its id is its own name under the name of its field of administration. */
async function formIdOf(folder: string): Promise<string> {
  await stat(folder)
  return `${basename(dirname(folder))}/${basename(folder)}`
}
