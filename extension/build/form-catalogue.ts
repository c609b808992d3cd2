import { join } from 'node:path'
import type { Form } from '@viet-ho/form'
import { defaultTemplates, type FormsWithPacks, readFormsWithPacks } from 'viet-ho/node'
import type { Plugin } from 'vite'

const catalogueId = 'virtual:form-catalogue'
const formPrefix = 'virtual:form/'
const ratesId = 'virtual:rates'

/**
 * The forms as the tool carries them. `virtual:form-catalogue` is what the first screen searches and chooses from; each form's questions and paper
 * stand in a file of their own, loaded when it is chosen. They are read and checked here, once: the page parses no YAML and no template. `packs` are
 * folders of the office's own forms, and `.viet-ho` files.
 */
export function formCatalogue(packs: readonly string[] = [], templates: string = defaultTemplates): Plugin {
  let all: Promise<FormsWithPacks> | undefined
  const read = () => {
    all ??= readFormsWithPacks(packs, templates)
    return all
  }
  return {
    name: 'form-catalogue',
    resolveId: (id) => (id === catalogueId || id === ratesId || id.startsWith(formPrefix) ? `\0${id}` : undefined),
    async load(id) {
      if (!id.startsWith('\0virtual:')) return undefined
      const name = id.slice(1)
      if (name === ratesId) {
        for (const path of [templates, ...packs])
          this.addWatchFile(path.endsWith('.viet-ho') ? path : join(path, 'rates.yaml'))
        return `export default ${asLiteral((await read()).rates)}`
      }
      if (name === catalogueId) return catalogueModule(await read())
      if (!name.startsWith(formPrefix)) return undefined
      const form = (await read()).forms.find((each) => each.id === name.slice(formPrefix.length))
      return form && `export default ${asLiteral(form)}`
    },
  }
}

function catalogueModule({ forms, fromPacks }: FormsWithPacks): string {
  const loaders = forms.map(({ id }) => `${JSON.stringify(id)}: () => import(${JSON.stringify(formPrefix + id)})`)
  return [
    `export const catalogue = ${asLiteral(forms.map((form) => headOf(form, fromPacks.get(form.id) ?? [])))}`,
    `export const addressees = ${asLiteral(addresseesOf(forms))}`,
    `export const loaders = {${loaders.join(',')}}`,
  ].join('\n')
}

/** What search and the choice of an edition need of a form. */
function headOf({ editions, ...form }: Form, packEditions: readonly string[]) {
  return {
    ...form,
    ...(packEditions.length > 0 && { packEditions }),
    editions: editions.map((edition) => {
      const { id, instrument, formNumber, jurisdiction, inForceFrom, inForceTo, transition, amendedBy, check } = edition
      const { notPrinted } = edition
      return {
        id,
        instrument,
        formNumber,
        jurisdiction,
        inForceFrom,
        inForceTo,
        transition,
        amendedBy,
        check,
        notPrinted,
      }
    }),
  }
}

/** The offices that papers are addressed to, by their keys in the office's settings, with a rule that says who it is. */
function addresseesOf(forms: readonly Form[]) {
  const rules = new Map<string, string>()
  for (const { editions } of forms)
    for (const { addressee } of editions)
      if (addressee?.office.startsWith('coQuan.') && !rules.has(addressee.office))
        rules.set(addressee.office, addressee.rule)
  return [...rules].sort(([a], [b]) => a.localeCompare(b)).map(([office, rule]) => ({ office, rule }))
}

/** Data parses much faster from a string than as code. */
const asLiteral = (value: unknown) => `JSON.parse(${JSON.stringify(JSON.stringify(value))})`
