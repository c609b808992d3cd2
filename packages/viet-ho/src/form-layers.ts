import { readdir, readFile, stat } from 'node:fs/promises'
import { dirname, join, relative, sep } from 'node:path'
import {
  type FolderParts,
  formsInPack,
  type MergedForm,
  mergeForm as merge,
  type OpenedPack,
  PackError,
} from '@viet-ho/pack'
import { readParts } from './form-folder.ts'
import { openPackFile } from './pack-file.ts'

/** A folder of forms, or a pack: forms and rates to be laid over others. */
export interface FormLayer {
  readonly place: string
  /** The ids of its forms, also of those that it only brings an edition to. */
  readonly ids: readonly string[]
  readonly parts: (id: string) => Promise<FolderParts>
  /** Its rates.yaml. */
  readonly rates?: string
  /** Where it is a pack: what was opened. */
  readonly pack?: OpenedPack
}

export const isPackFile = (path: string): boolean => path.endsWith('.viet-ho')

/** The packs at a path that was given for a folder of forms: itself, or those that lie beside the forms. */
export async function packsAt(path: string): Promise<string[]> {
  if (isPackFile(path)) return [path]
  const entries = await readdir(path, { withFileTypes: true }).catch(() => [])
  const packs = entries.filter((entry) => entry.isFile() && isPackFile(entry.name))
  return packs.map(({ name }) => join(path, name)).sort()
}

/** The layers at a path: a folder, then the packs in it; or one pack. Throws PackError, each file by its whole path. */
export async function layersAt(path: string): Promise<FormLayer[]> {
  const packs = await Promise.all((await packsAt(path)).map(packLayer))
  return isPackFile(path) ? packs : [await folderLayer(path), ...packs]
}

async function folderLayer(place: string): Promise<FormLayer> {
  const rates = await readFile(join(place, 'rates.yaml'), 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'ENOENT') throw error
  })
  return {
    place,
    ids: await formsInFolder(place),
    parts: (id) => readParts(join(place, id)),
    ...(rates !== undefined && { rates }),
  }
}

/** A pack is opened once, as long as its file stays as it is. */
const opened = new Map<string, Promise<OpenedPack>>()

async function packLayer(place: string): Promise<FormLayer> {
  const { size, mtimeMs } = await stat(place)
  const key = `${place}\0${size}\0${mtimeMs}`
  const opening = opened.get(key) ?? openPackFile(place).catch((error) => Promise.reject(placedIn(place, error)))
  opened.set(key, opening)
  const pack = await opening
  const rates = pack.files.get('rates.yaml')
  return {
    place,
    ids: pack.manifest.forms.map(({ id }) => id),
    parts: async (id) => formsInPack(pack.files).get(id) ?? { files: new Map(), docx: new Map() },
    ...(rates && { rates: new TextDecoder().decode(rates) }),
    pack,
  }
}

/** The problems of a pack with the path of the pack before that of the file in it: it may be one of several. */
function placedIn(place: string, error: unknown): unknown {
  if (!(error instanceof PackError)) return error
  const [first, ...others] = error.problems.map((problem) => ({ ...problem, file: join(place, problem.file ?? '') }))
  return first ? new PackError([first, ...others], { cause: error }) : error
}

/** The ids of forms in a folder; one that only brings an edition needs no form.yaml. None where there is no such folder. */
async function formsInFolder(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => [])
  const folders = entries
    .filter((entry) => entry.isFile() && (entry.name === 'form.yaml' || entry.name === 'edition.yaml'))
    .map(({ name, parentPath }) => relative(folder, name === 'form.yaml' ? parentPath : dirname(parentPath)))
  return [
    ...new Set(
      folders.filter((path) => path !== '' && !path.startsWith('..')).map((path) => path.split(sep).join('/')),
    ),
  ]
}

/** One form out of several layers; its mistakes by the whole paths of their files. */
export const mergeForm = (id: string, layers: readonly FormLayer[]): Promise<MergedForm<FormLayer>> =>
  merge(id, layers, join)
