import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { loadVocabulary } from '@viet-ho/form'
import { defaultTemplates, type FormsWithPacks, readFormsWithPacks } from 'viet-ho/node'
import type { Plugin } from 'vite'
import { addresseesOf, headOf } from '../packs/head-of.ts'

const catalogueId = 'virtual:form-catalogue'
const formPrefix = 'virtual:form/'
const sourcesId = 'virtual:form-sources'
const sourcePrefix = 'virtual:form-source/'
const ratesId = 'virtual:rates'
const vocabularyId = 'virtual:vocabulary'

/**
 * The forms as the tool carries them. `virtual:form-catalogue` is what the first screen searches and chooses from; each form's questions and paper
 * stand in a file of their own, loaded when it is chosen. They are read and checked here, once: the page parses no YAML and no template. Only where a
 * pack is opened that adds to a form are that form's texts read again (`virtual:form-sources`). `packs` are folders of the office's own forms, and
 * `.viet-ho` files.
 */
export function formCatalogue(packs: readonly string[] = [], templates: string = defaultTemplates): Plugin {
  let all: Promise<FormsWithPacks> | undefined
  const read = () => {
    all ??= readFormsWithPacks(packs, templates)
    return all
  }
  return {
    name: 'form-catalogue',
    resolveId: (id) => (isOurs(id) ? `\0${id}` : undefined),
    async load(id) {
      if (!id.startsWith('\0virtual:')) return undefined
      const name = id.slice(1)
      if (name === ratesId) {
        for (const path of [templates, ...packs])
          this.addWatchFile(path.endsWith('.viet-ho') ? path : join(path, 'rates.yaml'))
        return `export default ${asLiteral((await read()).rates)}`
      }
      if (name === vocabularyId) {
        const path = join(templates, 'vocabulary.yaml')
        this.addWatchFile(path)
        return `export default ${asLiteral(loadVocabulary(await readFile(path, 'utf8')))}`
      }
      if (name === catalogueId) return catalogueModule(await read())
      if (name === sourcesId) return `export const sources = {${loadersOf((await read()).forms, sourcePrefix)}}`
      if (name.startsWith(sourcePrefix)) {
        const source = await (await read()).sourceOf(name.slice(sourcePrefix.length))
        return `export default ${asLiteral([...source])}`
      }
      if (!name.startsWith(formPrefix)) return undefined
      const form = (await read()).forms.find((each) => each.id === name.slice(formPrefix.length))
      return form && `export default ${asLiteral(form)}`
    },
  }
}

const isOurs = (id: string) =>
  [catalogueId, ratesId, sourcesId, vocabularyId].includes(id) ||
  id.startsWith(formPrefix) ||
  id.startsWith(sourcePrefix)

/** Each form by its id, loaded from a file of its own. */
const loadersOf = (forms: FormsWithPacks['forms'], prefix: string) =>
  forms.map(({ id }) => `${JSON.stringify(id)}: () => import(${JSON.stringify(prefix + id)})`).join(',')

function catalogueModule({ forms, fromPacks }: FormsWithPacks): string {
  return [
    `export const catalogue = ${asLiteral(forms.map((form) => headOf(form, fromPacks.get(form.id) ?? [])))}`,
    `export const addressees = ${asLiteral(addresseesOf(forms))}`,
    `export const loaders = {${loadersOf(forms, formPrefix)}}`,
  ].join('\n')
}

/** Data parses much faster from a string than as code. */
const asLiteral = (value: unknown) => `JSON.parse(${JSON.stringify(JSON.stringify(value))})`
