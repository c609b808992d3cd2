import type { Form, Rates } from '@viet-ho/form'
import type { Addressee, CatalogueForm } from './head-of.ts'
import type { PackHead } from './pack-head.ts'

const byId = (a: { readonly id: string }, b: { readonly id: string }) => (a.id < b.id ? -1 : 1)

/** What is built in, and what packs add to it. An edition that is there already stays as it is; a known form keeps its own title and words to find it by. */
export function mergeCatalogue(
  builtIn: readonly CatalogueForm[],
  packs: readonly Pick<PackHead, 'forms'>[],
): readonly CatalogueForm[] {
  if (packs.length === 0) return builtIn
  const forms = new Map(builtIn.map((form) => [form.id, form]))
  for (const added of packs.flatMap((pack) => pack.forms)) {
    const known = forms.get(added.id)
    const { editions = [], packEditions = [] } = known ?? {}
    const isNew = ({ id }: { readonly id: string }) => !editions.some((each) => each.id === id)
    const own = added.editions.filter(isNew)
    forms.set(added.id, {
      ...(known ?? added),
      editions: [...editions, ...own].sort(byId),
      packEditions: [...packEditions, ...own.map(({ id }) => id)],
    })
  }
  return [...forms.values()].sort(byId)
}

/** The same for a whole form. */
export function mergeForms(first: Form, others: readonly Form[]): Form {
  const editions = [...first.editions]
  const shared = (({ title, fieldOfAdministration, procedures }) => ({ title, fieldOfAdministration, procedures }))(
    first,
  )
  for (const edition of others.flatMap((form) => form.editions))
    if (!editions.some(({ id }) => id === edition.id)) editions.push({ ...edition, ...shared })
  return { ...first, editions: editions.sort(byId) }
}

/** The first rule that says who an office is. */
export function mergeAddressees(...lists: readonly (readonly Addressee[])[]): readonly Addressee[] {
  const found = new Map<string, Addressee>()
  for (const each of lists.flat()) if (!found.has(each.office)) found.set(each.office, each)
  return [...found.values()].sort((a, b) => a.office.localeCompare(b.office))
}

/** The amounts of all; when a pack was read it was seen that none takes the place of another. */
export function mergeRates(first: Rates, others: readonly Rates[]): Rates {
  if (others.length === 0) return first
  const all: Record<string, Rates[string]> = { ...first }
  for (const [id, rate] of others.flatMap((rates) => Object.entries(rates))) {
    const known = Object.hasOwn(all, id) ? all[id] : undefined
    all[id] = known ? { ...known, amounts: [...known.amounts, ...rate.amounts] } : rate
  }
  return all
}
