import { readdir, readFile, stat } from 'node:fs/promises'
import { join, relative, sep } from 'node:path'
import { fileURLToPath } from 'node:url'
import { checkForm, type Form, type FormFiles, loadForm, loadRates, type Rates, TemplateError } from '@viet-ho/form'
import { checkFormFolder, extendedBy, type FolderParts, type FormFolder, placedInWord, withPapers } from '@viet-ho/pack'

import { isPackFile, layersAt, mergeForm, packsAt } from './form-layers.ts'

/** The forms that come with the project. */
export const defaultTemplates = fileURLToPath(new URL('../../../form-templates', import.meta.url))

/** Every file of the form and of its editions, so that a misspelt name is told; not samples, refused answers and goldens, a folder deeper. */
const isFormFile = (path: string) => /^(form\.yaml|[^/.][^/]*\/[^/.][^/]*)$/.test(path)

/** A form folder with more than this was not written by hand; reading stops before memory does. */
const largestFile = 1024 * 1024

/**
 * The ids of all forms below `folder`, sorted: each folder that holds a form.yaml, as a path with `/`.
 * Throws the file system's own error when `folder` cannot be read.
 */
export async function findForms(folder: string = defaultTemplates): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  return entries
    .filter((entry) => entry.isFile() && entry.name === 'form.yaml')
    .map((entry) => relative(folder, entry.parentPath).split(sep).join('/'))
    .sort()
}

/** The ids of all forms at a path: a folder, the packs that lie in it, or a pack. Throws PackError, or what the file system says. */
export async function findFormsAt(templates: string = defaultTemplates): Promise<string[]> {
  if ((await packsAt(templates)).length === 0) return findForms(templates)
  const ids = (await layersAt(templates)).filter(({ pack }) => pack !== undefined).flatMap((layer) => layer.ids)
  const own = isPackFile(templates) ? [] : await findForms(templates)
  return [...new Set([...own, ...ids])].sort()
}

/** A Word file with more than this has pictures that no form has. */
const largestWordFile = 20 * 1024 * 1024

/**
 * Reads one form folder. Links are not followed out of the folder. A file over 1 MiB (form.docx: 20 MiB) is handed on cut, which the check then reports.
 */
export async function readFormFolder(folder: string): Promise<FormFolder> {
  return withPapers(await readParts(folder))
}

/** The files of a form folder; of a form.docx also its bytes. */
export async function readParts(folder: string): Promise<FolderParts> {
  const files = new Map<string, string>()
  const docx = new Map<string, Uint8Array>()
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  for (const entry of entries) {
    const path = join(entry.parentPath, entry.name)
    const name = relative(folder, path).split(sep).join('/')
    if (!entry.isFile() || !isFormFile(name)) continue
    const { size } = await stat(path)
    if (/^[^/]+\/form\.docx$/.test(name)) {
      docx.set(name.slice(0, name.indexOf('/')), (await readFile(path)).subarray(0, largestWordFile))
      // Its folder is an edition, whatever else is missing there.
      files.set(name, '')
    } else files.set(name, (await readFile(path, 'utf8')).slice(0, Math.min(size, largestFile)))
  }
  return { files, docx }
}

/** The texts of one form folder (`readFormFolder`). */
export const readFormFiles = async (folder: string): Promise<FormFiles> => (await readFormFolder(folder)).files

/** Loads the form `id` from the folder of forms, or from a pack (a `.viet-ho` file), or from both where packs lie beside the forms. Throws PackError, and TemplateError when the folder has mistakes. */
export async function readForm(id: string, templates: string = defaultTemplates): Promise<Form> {
  const withPack = await packedForm(id, templates)
  if (withPack) return withPack
  const { files, words } = await readFormFolder(join(templates, id))
  if (words.mistakes.length > 0)
    throw new TemplateError([...words.mistakes, ...placedInWord(checkForm(id, files), words)])
  try {
    return loadForm(id, files)
  } catch (error) {
    if (error instanceof TemplateError) throw new TemplateError(placedInWord(error.mistakes, words))
    throw error
  }
}

/** The form where a pack has a part in it. */
async function packedForm(id: string, templates: string): Promise<Form | undefined> {
  if ((await packsAt(templates)).length === 0) return undefined
  const layers = (await layersAt(templates)).filter(({ ids }) => ids.includes(id))
  const [first, ...others] = layers
  if (layers.every(({ pack }) => pack === undefined)) return undefined
  // A pack by itself was checked together with what it needs of the forms that come with the project.
  if (others.length === 0) return first?.pack?.forms.find((form) => form.id === id)
  const { parts, mistakes, placed } = await mergeForm(id, layers)
  const read = await withPapers(parts)
  const found = [...mistakes, ...(await checkFormFolder(id, read)).map(placed)]
  if (found.length > 0) throw new TemplateError(found)
  return loadForm(id, read.files)
}

/**
 * The office's own Word file of an edition, which its answers are written into; undefined for an edition with a form.hbs. An heir has that of the edition
 * it extends.
 */
export async function keptWordFile(
  templates: string,
  edition: { readonly formId: string; readonly id: string },
): Promise<Uint8Array | undefined> {
  if ((await packsAt(templates)).length > 0) return packedWordFile(templates, edition)
  let id: string | undefined = edition.id
  for (let steps = 0; id !== undefined && steps < 10; steps++) {
    const folder: string = join(templates, edition.formId, id)
    const word = await readFile(join(folder, 'form.docx')).catch(() => undefined)
    if (word) return word
    const yaml: string = await readFile(join(folder, 'edition.yaml'), 'utf8').catch(() => '')
    id = extendedBy(yaml)
  }
  return undefined
}

async function packedWordFile(templates: string, edition: { readonly formId: string; readonly id: string }) {
  const layers = [...(await layersAt(templates)), ...(isPackFile(templates) ? await layersAt(defaultTemplates) : [])]
  const having = layers.filter(({ ids }) => ids.includes(edition.formId))
  const { parts } = await mergeForm(edition.formId, having)
  let id: string | undefined = edition.id
  for (let steps = 0; id !== undefined && steps < 10; steps++) {
    const word = parts.docx.get(id)
    if (word) return word
    id = extendedBy(parts.files.get(`${id}/edition.yaml`) ?? '')
  }
  return undefined
}

/** The table of fees and rates beside the forms (rates.yaml); an empty one where there is none. Throws TemplateError with every mistake in it. */
export async function readRates(templates: string = defaultTemplates): Promise<Rates> {
  let rates: Rates = {}
  if ((await packsAt(templates)).length === 0) {
    const text = await readFile(join(templates, 'rates.yaml'), 'utf8').catch((error: NodeJS.ErrnoException) => {
      if (error.code !== 'ENOENT') throw error
    })
    return text === undefined ? rates : loadRates(text)
  }
  for (const layer of await layersAt(templates)) if (layer.rates !== undefined) rates = loadRates(layer.rates, rates)
  return rates
}
