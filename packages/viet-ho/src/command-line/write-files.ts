import { mkdir, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { reasonOf } from './edition-options.ts'
import { CommandEnd } from './terminal.ts'
import { text } from './text.ts'

export interface OutputFile {
  readonly name: string
  readonly content: string | Uint8Array
}

/**
 * Writes `files` into `folder` and gives their paths. All are written beside their places first and renamed at the end, so that
 * a full disk leaves neither half a file nor half a set; an older file stays until the new one is whole.
 */
export async function writeFiles(folder: string, files: readonly OutputFile[]): Promise<string[]> {
  const planned = files.map(({ name, content }) => ({
    path: join(folder, name),
    part: join(folder, `.${name}.part`),
    content,
  }))
  try {
    await mkdir(folder, { recursive: true })
    for (const { part, content } of planned) await writeFile(part, content)
    for (const { part, path } of planned) await rename(part, path)
  } catch (error) {
    await Promise.all(planned.map(({ part }) => rm(part, { force: true }).catch(() => undefined)))
    throw new CommandEnd('machine-trouble', [text.unwritable(folder, reasonOf(error))], { cause: error })
  }
  return planned.map(({ path }) => path)
}
