import { type Mistake, reportInto } from '@viet-ho/form'
import type { FolderParts } from './form-parts.ts'

/** Where a form, or a part of it, comes from. */
export interface FormSource {
  /** What its files are told by. */
  readonly place: string
  readonly parts: (id: string) => Promise<FolderParts>
}

/** One form out of several layers. */
export interface MergedForm<Layer extends FormSource> {
  readonly parts: FolderParts
  /** The layer that each edition came from. */
  readonly layerOf: ReadonlyMap<string, Layer>
  readonly mistakes: readonly Mistake[]
  /** A mistake with the whole path of its file. */
  readonly placed: (mistake: Mistake) => Mistake
}

const joined = (...parts: readonly string[]) => parts.filter(Boolean).join('/')

/** The form.yaml of the first layer that has one, and the editions of all. An edition that is there twice is a mistake. */
export async function mergeForm<Layer extends FormSource>(
  id: string,
  layers: readonly Layer[],
  join: (...parts: string[]) => string = joined,
): Promise<MergedForm<Layer>> {
  const parts: FolderParts = { files: new Map(), docx: new Map() }
  const layerOf = new Map<string, Layer>()
  const mistakes: Mistake[] = []
  let own = layers[0]
  for (const layer of layers) {
    const { files, docx } = await layer.parts(id)
    if (!parts.files.has('form.yaml') && files.has('form.yaml')) own = layer
    for (const edition of editionsIn(files)) {
      const earlier = layerOf.get(edition)
      if (earlier === undefined) layerOf.set(edition, layer)
      else reportInto(mistakes, join(layer.place, id, edition))('edition-twice', undefined, join(earlier.place, id))
    }
    for (const [name, text] of files)
      if (name === 'form.yaml' ? own === layer : layerOf.get(editionOf(name)) === layer) parts.files.set(name, text)
    for (const [edition, bytes] of docx) if (layerOf.get(edition) === layer) parts.docx.set(edition, bytes)
  }
  const placed = (mistake: Mistake): Mistake => ({
    ...mistake,
    file: join((layerOf.get(editionOf(mistake.file)) ?? own)?.place ?? '', id, mistake.file),
  })
  return { parts, layerOf, mistakes, placed }
}

const editionOf = (name: string) => name.slice(0, Math.max(name.indexOf('/'), 0))
const editionsIn = (files: ReadonlyMap<string, string>) => new Set([...files.keys()].map(editionOf).filter(Boolean))
