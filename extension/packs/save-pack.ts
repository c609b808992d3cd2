import { foldForSearch } from '@viet-ho/vietnamese'
import { keepFile } from '../print/keep-file.ts'
import { packs as say } from '../text/packs.ts'
import { readPackFile } from './pack-database.ts'
import type { PackHead } from './pack-head.ts'

/** Hands a pack to the browser to keep as a file. */
export function savePack(bytes: Uint8Array<ArrayBuffer>, fileName: string): void {
  keepFile(new Blob([bytes], { type: 'application/octet-stream' }), fileName)
}

/** A file's name out of the name of a pack, fit for every disk. */
export const packFileName = (name: string): string =>
  `${
    foldForSearch(name)
      .replace(/[^a-z0-9]+/g, '-')
      .replace(/^-|-$/g, '')
      .slice(0, 60) || 'goi-mau'
  }.viet-ho`

/** Saves an installed pack's own file again, as it was added; gives what to tell. */
export async function exportPack({ id, manifest }: PackHead): Promise<string> {
  const fileName = packFileName(manifest.name)
  savePack(await fileOf(id), fileName)
  return say.exported(fileName)
}

/** The file of a pack that is kept here. Throws, for people. */
export async function fileOf(id: string): Promise<Uint8Array<ArrayBuffer>> {
  const bytes = await readPackFile(id).catch((error) => {
    throw new Error(say.notRead, { cause: error })
  })
  if (bytes === undefined) throw new Error(say.fileGone)
  return bytes
}
