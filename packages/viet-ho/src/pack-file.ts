import { readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { type FolderParts, type OpenedPack, type OpenPackOptions, openPack } from '@viet-ho/pack'
import { defaultTemplates, readParts } from './form-folder.ts'

/** The forms of a folder, for packs that bring an edition to one of them: those of the first folder that has the form. */
export function besideIn(...folders: readonly string[]) {
  return async (id: string): Promise<FolderParts | undefined> => {
    for (const folder of [...folders, defaultTemplates]) {
      const parts = await readParts(join(folder, id)).catch(() => undefined)
      if (parts?.files.has('form.yaml')) return parts
    }
    return undefined
  }
}

/** Reads and opens a pack. Throws PackError, or what the file system says. */
export async function openPackFile(path: string, options: OpenPackOptions = {}): Promise<OpenedPack> {
  const { size } = await stat(path)
  // Far beyond any pack: not even read.
  const bytes = size > 100_000_000 ? new Uint8Array(100_000_000) : await readFile(path)
  return openPack(bytes, { beside: besideIn(), ...options })
}
