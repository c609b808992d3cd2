import { catalogue as builtIn, addressees as builtInAddressees, loaders } from 'virtual:form-catalogue'
import { computed, signal } from '@preact/signals'
import type { Form } from '@viet-ho/form'
import { browser } from 'wxt/browser'
import { settings } from '../app/stored.ts'
import { packNotes as say } from '../text/pack-notes.ts'
import type { CatalogueForm } from './head-of.ts'
import { mergeAddressees, mergeCatalogue, mergeForms, mergeRates } from './merge-catalogue.ts'
import { type PackHead, worthOf } from './pack-head.ts'

export type { CatalogueForm } from './head-of.ts'

/** Every pack that is kept on this PC, also what is retired. */
export const packHeads = signal<readonly PackHead[]>([])

/** Why the packs could not be read; '' while they can. */
export const packTrouble = signal('')

export const toolVersion = (): string => browser.runtime.getManifest().version

/** Whether an office that takes packs of accepted keys alone takes this one. */
export const isTaken = (pack: Pick<PackHead, 'signedBy'>): boolean =>
  !settings.value.onlyAcceptedPacks || worthOf(pack, settings.value.acceptedKeys) === 'accepted'

/** The packs whose forms can be chosen. */
export const packsInUse = computed(() =>
  packHeads.value.filter(
    (pack) =>
      pack.state === 'installed' && pack.problems === undefined && pack.readBy === toolVersion() && isTaken(pack),
  ),
)

/** Every form that can be chosen: what is built in, and what the packs add. */
export const catalogue = computed<readonly CatalogueForm[]>(() => mergeCatalogue(builtIn, packsInUse.value))

/** The offices that papers are addressed to: key in the settings, and who it is. */
export const addressees = computed(() =>
  mergeAddressees(builtInAddressees, ...packsInUse.value.map((pack) => pack.addressees)),
)

/** The amounts that are known, with those of the packs. */
export const ratesWithPacks = (builtInRates: PackHead['rates']) =>
  mergeRates(
    builtInRates,
    packsInUse.value.map((pack) => pack.rates),
  )

export const titleOf = (form: string): string | undefined => catalogue.value.find(({ id }) => id === form)?.title

/** The pack that an edition comes from; undefined for one that is built in. */
export const packOf = (form: string, edition: string): PackHead | undefined =>
  packsInUse.value.find(({ forms }) => forms.some(({ id, editions }) => id === form && editions.some(isOf(edition))))

const isOf = (wanted: string) => (edition: { readonly id: string }) => edition.id === wanted

/** Whether there is a form of this id. */
export const hasForm = (form: string): boolean => catalogue.value.some(({ id }) => id === form)

/** A form with all its editions, of the tool and of the packs. */
export async function loadForm(id: string): Promise<Form> {
  const packs = packsInUse.value.filter(({ forms }) => forms.some((form) => form.id === id))
  const own = await loaders[id]?.()
  if (own !== undefined && packs.length === 0) return own.default
  const { readPackForm } = await import('./pack-database.ts')
  const added = await Promise.all(packs.map((pack) => readPackForm(pack.id, id).catch(() => undefined)))
  const [first, ...others] = [own?.default, ...added].filter((form) => form !== undefined)
  if (first === undefined) throw new Error(say.unreadable)
  return mergeForms(first, others)
}
