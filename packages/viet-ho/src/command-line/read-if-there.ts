import { readFile } from 'node:fs/promises'
import { reasonOf } from './edition-options.ts'
import { CommandEnd } from './terminal.ts'
import { text } from './text.ts'

/** The text of a file, undefined when there is none; ends the command when it can't be read. */
export async function readIfThere(file: string): Promise<string | undefined> {
  try {
    return await readFile(file, 'utf8')
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined
    throw new CommandEnd('wrong-input', [text.unreadable(file, reasonOf(error))], { cause: error })
  }
}
