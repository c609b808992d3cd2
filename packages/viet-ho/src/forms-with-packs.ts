import { readdir, readFile } from 'node:fs/promises'
import { dirname, join, relative, sep } from 'node:path'
import {
  checkRates,
  type Form,
  loadForm,
  loadRates,
  type Mistake,
  mostMistakes,
  type Rates,
  reportInto,
  TemplateError,
} from '@viet-ho/form'
import { checkFormFolder, type FolderParts, withPapers } from '@viet-ho/pack'
import { defaultTemplates, findForms, readForm, readParts, readRates } from './form-folder.ts'

/** Forms of one folder, and what packs of the office add to them. */
export interface FormsWithPacks {
  readonly forms: readonly Form[]
  readonly rates: Rates
  /** The editions that came from a pack, by the id of their form. */
  readonly fromPacks: ReadonlyMap<string, readonly string[]>
}

/**
 * Reads the forms of `templates` together with packs: folders of the same shape, as `viet-ho import` writes them. A pack brings new forms, editions of known
 * ones (then the form.yaml of the known one counts, and the pack needs none), and rates. Nothing takes the place of what is there. Throws TemplateError with
 * every mistake of every pack, each by the whole path of its file.
 */
export async function readFormsWithPacks(
  packs: readonly string[],
  templates: string = defaultTemplates,
): Promise<FormsWithPacks> {
  const mistakes: Mistake[] = []
  const known = await findForms(templates)
  const idsByPack = new Map<string, readonly string[]>()
  for (const pack of packs) {
    const ids = await formsInPack(pack)
    if (ids.length === 0) reportInto(mistakes, pack)('no-forms', undefined)
    idsByPack.set(pack, ids)
  }
  const rates = await ratesOf(packs, templates, mistakes)
  const touched = new Set([...idsByPack.values()].flat())
  const fromPacks = new Map<string, readonly string[]>()
  const forms = await Promise.all(known.filter((id) => !touched.has(id)).map((id) => readForm(id, templates)))
  for (const id of [...touched].sort()) {
    const folders = [templates, ...packs].filter((folder) =>
      folder === templates ? known.includes(id) : idsByPack.get(folder)?.includes(id),
    )
    const layered = await readLayers(folders.map((folder) => join(folder, id)))
    fromPacks.set(
      id,
      [...layered.folderOf].filter(([, folder]) => folder !== join(templates, id)).map(([edition]) => edition),
    )
    const read = await withPapers(layered.parts)
    const found = [...layered.mistakes, ...(await checkFormFolder(id, read)).map(layered.placed)]
    if (found.length === 0) {
      const form = loadForm(id, read.files)
      found.push(...checkRates(rates, form).map(layered.placed))
      forms.push(form)
    }
    mistakes.push(...found)
  }
  if (mistakes.length > 0) throw new TemplateError(mistakes.slice(0, mostMistakes))
  return { forms: forms.sort((a, b) => (a.id < b.id ? -1 : 1)), rates, fromPacks }
}

/** The ids of forms in a pack; one that only brings an edition needs no form.yaml. None where there is no such folder. */
async function formsInPack(pack: string): Promise<string[]> {
  const entries = await readdir(pack, { recursive: true, withFileTypes: true }).catch(() => [])
  const folders = entries
    .filter((entry) => entry.isFile() && (entry.name === 'form.yaml' || entry.name === 'edition.yaml'))
    .map(({ name, parentPath }) => relative(pack, name === 'form.yaml' ? parentPath : dirname(parentPath)))
  return [
    ...new Set(
      folders.filter((path) => path !== '' && !path.startsWith('..')).map((path) => path.split(sep).join('/')),
    ),
  ]
}

interface Layers {
  readonly parts: FolderParts
  /** The folder that each edition came from. */
  readonly folderOf: ReadonlyMap<string, string>
  readonly mistakes: readonly Mistake[]
  /** A mistake with the whole path of its file. */
  readonly placed: (mistake: Mistake) => Mistake
}

/** One form out of several folders: the form.yaml of the first that has one, and the editions of all. An edition that is there twice is a mistake. */
async function readLayers(folders: readonly string[]): Promise<Layers> {
  const parts: FolderParts = { files: new Map(), docx: new Map() }
  const folderOf = new Map<string, string>()
  const mistakes: Mistake[] = []
  let own = folders[0] ?? ''
  for (const folder of folders) {
    const { files, docx } = await readParts(folder)
    if (!parts.files.has('form.yaml') && files.has('form.yaml')) own = folder
    for (const edition of editionsIn(files)) {
      const earlier = folderOf.get(edition)
      if (earlier === undefined) folderOf.set(edition, folder)
      else reportInto(mistakes, join(folder, edition))('edition-twice', undefined, earlier)
    }
    for (const [name, text] of files)
      if (name === 'form.yaml' ? own === folder : folderOf.get(editionOf(name)) === folder) parts.files.set(name, text)
    for (const [edition, bytes] of docx) if (folderOf.get(edition) === folder) parts.docx.set(edition, bytes)
  }
  const placed = (mistake: Mistake): Mistake => ({
    ...mistake,
    file: join(folderOf.get(editionOf(mistake.file)) ?? own, mistake.file),
  })
  return { parts, folderOf, mistakes, placed }
}

const editionOf = (name: string) => name.slice(0, Math.max(name.indexOf('/'), 0))
const editionsIn = (files: ReadonlyMap<string, string>) => new Set([...files.keys()].map(editionOf).filter(Boolean))

async function ratesOf(packs: readonly string[], templates: string, mistakes: Mistake[]): Promise<Rates> {
  let rates = await readRates(templates)
  for (const pack of packs) {
    const path = join(pack, 'rates.yaml')
    const text = await readFile(path, 'utf8').catch(() => undefined)
    try {
      if (text !== undefined) rates = loadRates(text, rates)
    } catch (error) {
      if (!(error instanceof TemplateError)) throw error
      mistakes.push(...error.mistakes.map((mistake) => ({ ...mistake, file: path })))
    }
  }
  return rates
}
