import { nameCharacter, unprintableCharacters } from '@viet-ho/document'
import { openEdition } from './edition-source.ts'
import { isKnownProvince } from './is-known-province.ts'
import { isSameProvince } from './is-same-province.ts'
import { type Mistake, mostMistakes, reportInto, sortMistakes } from './mistake.ts'
import { mistakesOf } from './mistakes-of-editions.ts'
import { readEdition } from './read-edition.ts'
import { readFile } from './read-file.ts'
import { formSchema } from './schemas/form-schema.ts'
import type { Edition, Form } from './template.ts'
import { TemplateError } from './template-error.ts'

/**
 * The texts of a form folder, by the path inside it: `form.yaml`, `tt-68-2025/form.hbs`. Other files, such as samples, may be among them and are
 * left alone; but every folder is an edition, so that one with misspelt files isn't overlooked.
 */
export type FormFiles = ReadonlyMap<string, string>

/** Every mistake in a form folder, by file and line; [] when the folder is right. `id` is the path of the folder. Never throws. */
export function checkForm(id: string, files: FormFiles): Mistake[] {
  return readForm(id, files).mistakes
}

/** The form of a folder. Throws TemplateError with every mistake when there is one. */
export function loadForm(id: string, files: FormFiles): Form {
  const { form, mistakes } = readForm(id, files)
  if (form === undefined) throw new TemplateError(mistakes)
  return form
}

const kebabCase = '[a-z0-9]+(?:-[a-z0-9]+)*'
const formId = new RegExp(`^${kebabCase}(?:/${kebabCase})+$`)
const editionId = new RegExp(`^${kebabCase}$`)

function readForm(id: string, files: FormFiles): { readonly form?: Form; readonly mistakes: Mistake[] } {
  const mistakes: Mistake[] = []
  if (!formId.test(id)) reportInto(mistakes, 'form.yaml')('wrong-form-id', undefined, id)
  const formFile = openFile(files, 'form.yaml', mistakes)
  const form = formFile && readFile(formFile.text, formSchema, formFile.report)

  for (const [index, { jurisdiction, inForceFrom, inForceTo }] of (form?.value.unseenEditions ?? []).entries()) {
    const place = (key: string) => form?.placeOf(['unseenEditions', index, key])
    if (!isKnownProvince(jurisdiction)) formFile?.report('unknown-province', place('jurisdiction'), jurisdiction)
    if (inForceTo !== undefined && inForceTo < inForceFrom)
      formFile?.report('ends-before-it-begins', place('inForceTo'))
  }
  const unprintable = unprintableCharacters(form?.value.title ?? '')
  if (unprintable.length > 0) formFile?.report('unprintable', form?.placeOf(['title']), unprintable.map(nameCharacter))

  const names = new Set(
    [...files.keys()].filter((path) => path.includes('/')).map((path) => path.slice(0, path.indexOf('/'))),
  )
  // A form of which only other people have the text is still found by who searches for it.
  if (names.size === 0 && !form?.value.unseenEditions.length) reportInto(mistakes, 'form.yaml')('no-edition', undefined)
  const readings = [...names].sort().map((name) => readEditionOf(name, files))
  for (const mistake of mistakesOf(readings)) if (mistakes.length < mostMistakes) mistakes.push(mistake)
  const read = readings.map(({ edition }) => edition).filter((edition) => edition !== undefined)
  reportTies(read, mistakes)

  if (form === undefined || mistakes.length > 0) return { mistakes: sortMistakes(mistakes) }
  const { title, fieldOfAdministration, procedures } = form.value
  const shared = { formId: id, title, fieldOfAdministration, procedures }
  return { form: { id, ...form.value, editions: read.map((edition) => ({ ...edition, ...shared })) }, mistakes }
}

function openFile(files: FormFiles, file: string, mistakes: Mistake[], isOptional = false) {
  const text = files.get(file)
  const report = reportInto(mistakes, file)
  if (text !== undefined) return { text, report }
  if (!isOptional) report('missing-file', undefined, file)
  return undefined
}

/** An edition with all its mistakes, also those that it has from the edition it extends. */
function readEditionOf(name: string, files: FormFiles) {
  const mistakes: Mistake[] = []
  if (!editionId.test(name)) reportInto(mistakes, `${name}/edition.yaml`)('wrong-edition-name', undefined, name)
  const source = openEdition(name, (edition, file, isOptional) =>
    openFile(files, `${edition}/${file}`, mistakes, isOptional),
  )
  return { name, base: source.base, edition: readEdition(name, source), mistakes }
}

/** Of two editions with the same scope from the same day nobody can choose one. */
function reportTies(
  editions: readonly Pick<Edition, 'id' | 'jurisdiction' | 'inForceFrom'>[],
  mistakes: Mistake[],
): void {
  for (const [index, { id, jurisdiction, inForceFrom }] of editions.entries()) {
    const tie = editions
      .slice(0, index)
      .find((other) => other.inForceFrom === inForceFrom && isSameProvince(other.jurisdiction, jurisdiction))
    if (tie !== undefined) reportInto(mistakes, `${id}/edition.yaml`)('edition-tie', undefined, tie.id)
  }
}
