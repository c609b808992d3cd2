import rates from 'virtual:rates'
import { checkRates, type Form, loadForm, loadRates, type Mistake, type Rates, TemplateError } from '@viet-ho/form'
import { checkFormFolder, mergeForm, openContents, openPack, type PackManifest, withPapers } from '@viet-ho/pack'
import { addresseesOf, headOf } from '../head-of.ts'
import type { PackContent } from '../pack-head.ts'
import { builtIn, type Layer, layerOfFiles, partsBeside } from './layers.ts'
import type { OtherPack, ReadPack, ReadRequest } from './messages.ts'

/** Mistakes that come only from what the pack is laid over. */
export class BesideError extends Error {
  readonly mistakes: readonly Mistake[]
  constructor(mistakes: readonly Mistake[]) {
    super(mistakes.map(({ message }) => message).join('\n'))
    this.mistakes = mistakes
  }
}

/**
 * Reads a pack as hostile until proven otherwise, and then lays it over the forms that are built in and those of the other packs: all of that has to be
 * right together. Throws PackError, or BesideError.
 */
export async function readPack({ bytes, others }: ReadRequest): Promise<ReadPack> {
  const { manifest, manifestBytes, files } = await openContents(bytes)
  const opened = await Promise.all(others.map(openOther))
  const own = editionsOf(manifest)
  const isSame = (other: PackManifest) => [...editionsOf(other)].some((edition) => own.has(edition))
  const beside = opened.filter((other) => !isSame(other.manifest))
  const layers: readonly Layer[] = [builtIn, ...beside.map(({ layer }) => layer)]
  const { forms, signedBy } = await openPack(bytes, { beside: (id) => partsBeside(id, layers) })
  const mine = layerOfFiles('', files)
  const mistakes: Mistake[] = []
  const table = ratesOf([...layers, mine], mistakes)
  const read: Form[] = []
  for (const form of forms) {
    const having = layers.filter((layer) => layer.has(form.id))
    const whole = having.length === 0 ? form : await laidOver(form.id, [...having, mine], mistakes)
    if (whole === undefined) continue
    mistakes.push(...checkRates(table, whole))
    read.push({ ...whole, editions: whole.editions.filter(({ id }) => own.has(`${form.id}/${id}`)) })
  }
  if (mistakes.length > 0) throw new BesideError(mistakes)
  const content: PackContent = {
    id: await hashOf(manifestBytes),
    manifest,
    ...(signedBy && { signedBy }),
    forms: read.map((form) => headOf(form)),
    addressees: addresseesOf(read),
    rates: mine.rates === undefined ? {} : loadRates(mine.rates),
  }
  return { content, forms: read, replaces: opened.filter((other) => isSame(other.manifest)).map(({ id }) => id) }
}

async function openOther({ id, name, bytes }: OtherPack) {
  const { manifest, files } = await openContents(bytes)
  return { id, manifest, layer: layerOfFiles(name, files) }
}

const editionsOf = ({ forms }: PackManifest): ReadonlySet<string> =>
  new Set(forms.flatMap((form) => form.editions.map(({ id }) => `${form.id}/${id}`)))

/** The form of all layers together; undefined where that has mistakes. */
async function laidOver(id: string, layers: readonly Layer[], mistakes: Mistake[]): Promise<Form | undefined> {
  const merged = await mergeForm(id, layers)
  const folder = await withPapers(merged.parts)
  const found = [...merged.mistakes, ...(await checkFormFolder(id, folder)).map(merged.placed)]
  mistakes.push(...found)
  return found.length === 0 ? loadForm(id, folder.files) : undefined
}

/** The amounts of all layers; what is wrong with those of the last, which is the pack, are mistakes. */
function ratesOf(layers: readonly Layer[], mistakes: Mistake[]): Rates {
  let table: Rates = rates
  for (const { rates: text } of layers) {
    try {
      if (text !== undefined) table = loadRates(text, table)
    } catch (error) {
      if (!(error instanceof TemplateError)) throw error
      mistakes.push(...error.mistakes)
    }
  }
  return table
}

async function hashOf(bytes: Uint8Array): Promise<string> {
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', new Uint8Array(bytes)))
  return Array.from(hash, (byte) => byte.toString(16).padStart(2, '0')).join('')
}
