import { nameCharacter, unprintableCharacters } from '@viet-ho/document'
import { openEdition } from './edition-source.ts'
import { type Mistake, reportInto, sortMistakes } from './mistake.ts'
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
  const open = (file: string) => {
    const text = files.get(file)
    const report = reportInto(mistakes, file)
    return text === undefined ? report('missing-file', undefined, file) : { text, report }
  }
  /** Files that an edition may do without are not missed: an heir's fields and paper, and what nobody has but an heir. */
  const openIn = (edition: string, file: string, isQuiet = false) => {
    const path = `${edition}/${file}`
    const isOptional = file === 'changes.yaml' || (file === 'form.hbs' && isHeir(edition))
    return files.has(path) || isQuiet || isOptional ? openThere(path) : (open(path) ?? undefined)
  }
  const openThere = (file: string) => {
    const text = files.get(file)
    return text === undefined ? undefined : { text, report: reportInto(mistakes, file) }
  }
  const isHeir = (edition: string) => /^extends:/m.test(files.get(`${edition}/edition.yaml`) ?? '')
  if (!formId.test(id)) reportInto(mistakes, 'form.yaml')('wrong-form-id', undefined, id)
  const formFile = open('form.yaml')
  const form = formFile && readFile(formFile.text, formSchema, formFile.report)

  const unprintable = unprintableCharacters(form?.value.title ?? '')
  if (unprintable.length > 0) formFile?.report('unprintable', form?.placeOf(['title']), unprintable.map(nameCharacter))

  const names = new Set(
    [...files.keys()].filter((path) => path.includes('/')).map((path) => path.slice(0, path.indexOf('/'))),
  )
  if (names.size === 0) reportInto(mistakes, 'form.yaml')('no-edition', undefined)
  const editions = [...names].sort().map((name) => {
    const report = reportInto(mistakes, `${name}/edition.yaml`)
    if (!editionId.test(name)) report('wrong-edition-name', undefined, name)
    return readEdition(name, openEdition(name, openIn))
  })
  const read = editions.filter((edition) => edition !== undefined)
  reportTies(read, mistakes)

  if (form === undefined || mistakes.length > 0) return { mistakes: sortMistakes(mistakes) }
  const { title, fieldOfAdministration, procedures } = form.value
  const shared = { formId: id, title, fieldOfAdministration, procedures }
  return { form: { id, ...form.value, editions: read.map((edition) => ({ ...edition, ...shared })) }, mistakes }
}

/** Of two editions with the same scope from the same day nobody can choose one. */
function reportTies(
  editions: readonly Pick<Edition, 'id' | 'jurisdiction' | 'inForceFrom'>[],
  mistakes: Mistake[],
): void {
  for (const [index, { id, jurisdiction, inForceFrom }] of editions.entries()) {
    const tie = editions
      .slice(0, index)
      .find((other) => other.jurisdiction === jurisdiction && other.inForceFrom === inForceFrom)
    if (tie !== undefined) reportInto(mistakes, `${id}/edition.yaml`)('edition-tie', undefined, tie.id)
  }
}
