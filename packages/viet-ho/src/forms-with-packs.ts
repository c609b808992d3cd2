import { join } from 'node:path'
import {
  checkRates,
  type Form,
  type FormFiles,
  loadForm,
  loadRates,
  type Mistake,
  mostMistakes,
  type Rates,
  reportInto,
  TemplateError,
} from '@viet-ho/form'
import { checkFormFolder, type OpenedPack, PackError, withPapers } from '@viet-ho/pack'
import { defaultTemplates, readForm, readFormFiles } from './form-folder.ts'
import { type FormLayer, layersAt, mergeForm } from './form-layers.ts'

/** Forms of one folder, and what packs of the office add to them. */
export interface FormsWithPacks {
  readonly forms: readonly Form[]
  /** The texts that a form was read from, of all its layers. */
  readonly sourceOf: (id: string) => Promise<FormFiles>
  readonly rates: Rates
  /** The editions that came from a pack, by the id of their form. */
  readonly fromPacks: ReadonlyMap<string, readonly string[]>
  /** The `.viet-ho` files among the packs: where each lies, and whether anybody signed it. */
  readonly packFiles: readonly (Pick<OpenedPack, 'manifest' | 'signature' | 'signedBy'> & { readonly path: string })[]
}

/**
 * Reads the forms of `templates` together with packs: `.viet-ho` files, and folders of the same shape as `templates`, as `viet-ho import` writes them, with
 * `.viet-ho` files beside their forms. A pack brings new forms, editions of known ones (then the form.yaml of the known one counts, and the pack needs
 * none), and rates. Nothing takes the place of what is there. Throws TemplateError with every mistake of every pack, each by the whole path of its file.
 */
export async function readFormsWithPacks(
  packs: readonly string[],
  templates: string = defaultTemplates,
): Promise<FormsWithPacks> {
  const mistakes: Mistake[] = []
  const [base, ...layers] = await layersAt(templates)
  if (base === undefined) throw new RangeError(`no forms at ${templates}`)
  for (const pack of packs) {
    const own = await layersOrMistakes(pack, mistakes)
    if (own?.every(({ ids }) => ids.length === 0)) reportInto(mistakes, pack)('no-forms', undefined)
    layers.push(...(own ?? []))
  }
  const rates = ratesOf([base, ...layers], mistakes)
  const touched = new Set(layers.flatMap(({ ids }) => ids))
  const fromPacks = new Map<string, readonly string[]>()
  const sources = new Map<string, FormFiles>()
  const untouched = base.ids.filter((id) => !touched.has(id))
  const forms = await Promise.all(untouched.map((id) => readForm(id, base.place)))
  for (const id of [...touched].sort()) {
    const merged = await mergeForm(
      id,
      [base, ...layers].filter(({ ids }) => ids.includes(id)),
    )
    fromPacks.set(
      id,
      [...merged.layerOf].filter(([, layer]) => layer !== base).map(([edition]) => edition),
    )
    const read = await withPapers(merged.parts)
    const found = [...merged.mistakes, ...(await checkFormFolder(id, read)).map(merged.placed)]
    if (found.length === 0) {
      const form = loadForm(id, read.files)
      found.push(...checkRates(rates, form).map(merged.placed))
      forms.push(form)
      sources.set(id, read.files)
    }
    mistakes.push(...found)
  }
  if (mistakes.length > 0) throw new TemplateError(mistakes.slice(0, mostMistakes))
  const packFiles = layers.flatMap(({ place, pack }) => (pack ? [{ ...pack, path: place }] : []))
  const sourceOf = async (id: string) => sources.get(id) ?? readFormFiles(join(templates, id))
  return { forms: forms.sort((a, b) => (a.id < b.id ? -1 : 1)), sourceOf, rates, fromPacks, packFiles }
}

/** The layers of a pack; a `.viet-ho` file that can't be opened is told with all its problems, as mistakes. */
async function layersOrMistakes(pack: string, mistakes: Mistake[]): Promise<FormLayer[] | undefined> {
  try {
    return await layersAt(pack)
  } catch (error) {
    if (isAbsent(error)) return []
    if (!(error instanceof PackError)) throw error
    for (const { file = pack, message, mistake = 'wrong-pack', line, column } of error.problems) {
      const place = { ...(line !== undefined && { line }), ...(column !== undefined && { column }) }
      mistakes.push({ code: mistake, file, ...place, message })
    }
    return undefined
  }
}

const isAbsent = (error: unknown) => (error as NodeJS.ErrnoException).code === 'ENOENT'

function ratesOf(layers: readonly FormLayer[], mistakes: Mistake[]): Rates {
  let rates: Rates = {}
  for (const [index, { place, rates: text }] of layers.entries()) {
    try {
      if (text !== undefined) rates = index === 0 ? loadRates(text) : loadRates(text, rates)
    } catch (error) {
      if (!(error instanceof TemplateError) || index === 0) throw error
      mistakes.push(...error.mistakes.map((mistake) => ({ ...mistake, file: join(place, 'rates.yaml') })))
    }
  }
  return rates
}
