import type { FormFiles } from '@viet-ho/form'
import { paperMarkup, replacementsOf, sampleYaml, schemaLine, toYaml } from '@viet-ho/form-import/parts'
import { Document as YamlDocument } from 'yaml'
import { askedBlanks, type Draft } from './draft.ts'

/** The form folder of a draft, as `checkForm` and `makePack` take it: path inside it to text. */
export function draftFiles(draft: Draft): FormFiles {
  const { id, editionId, form, edition, sections, ends } = draft
  return new Map([
    ['form.yaml', `${schemaLine('form', id)}${yaml(form)}`],
    [`${editionId}/edition.yaml`, `${schemaLine('edition', id)}${yaml(edition)}`],
    [`${editionId}/fields.yaml`, `${schemaLine('fields', id)}${yaml({ sections, ...ends })}`],
    [`${editionId}/form.hbs`, markupOf(draft)],
  ])
}

/** The same with a filled sample, to try the paper by. */
export function filesWithSample(draft: Draft): FormFiles {
  return new Map([...draftFiles(draft), [`${draft.editionId}/samples/dien-thu.yaml`, sampleYaml(draft.sections)]])
}

const known = new WeakMap<object, WeakMap<object, string>>()

/** The paper. It hangs only on the places, and is not made anew where nothing but a question changed. */
function markupOf(draft: Draft): string {
  const { paper, places } = draft
  if (paper.kind === 'markup') return paper.markup
  const ofPaper = known.get(paper.document) ?? new WeakMap<object, string>()
  known.set(paper.document, ofPaper)
  const markup = ofPaper.get(places) ?? paperMarkup(paper.document, replacementsOf({ blanks: askedBlanks(draft) }))
  ofPaper.set(places, markup)
  return markup
}

const yaml = (value: object) => toYaml(new YamlDocument(value, { aliasDuplicateObjects: false }))
