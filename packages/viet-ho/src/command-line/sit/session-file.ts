import { mkdir, rename, rm, writeFile } from 'node:fs/promises'
import { dirname } from 'node:path'
import { parseSittingLog, printSittingLog, type Sitting, type SittingLog } from '@viet-ho/form'
import { reasonOf } from '../edition-options.ts'
import { readIfThere } from '../read-if-there.ts'
import { CommandEnd } from '../terminal.ts'
import { text } from '../text.ts'
import { sitText as say } from './text.ts'

/** The log in a file, undefined when there is no such file. Ends the command for a file that is none of ours, which is left as it is. */
export async function openSession(file: string): Promise<SittingLog | undefined> {
  const written = await readIfThere(file)
  if (written === undefined) return undefined
  const { log, issues } = parseSittingLog(written)
  if (log === undefined || issues.length > 0)
    throw new CommandEnd('wrong-input', [say.brokenSession(file), ...issues.map(({ message }) => message)])
  return log
}

/** Writes the log beside its place and moves it there, so that a power cut leaves the old one or the new one. Only the clerk's account may read it. */
export async function keepSession(file: string, sitting: Sitting): Promise<void> {
  const part = `${file}.part`
  try {
    await mkdir(dirname(file), { recursive: true })
    await writeFile(part, printSittingLog(sitting), { mode: 0o600 })
    await rename(part, file)
  } catch (error) {
    await rm(part, { force: true }).catch(() => undefined)
    throw new CommandEnd('machine-trouble', [text.unwritable(file, reasonOf(error))], { cause: error })
  }
}

export const deleteSession = (file: string) => rm(file, { force: true })
