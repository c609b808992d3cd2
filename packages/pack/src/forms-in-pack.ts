import { fromUtf8 } from './bytes.ts'
import type { FolderParts } from './form-parts.ts'
import { limits } from './limits.ts'
import { endWith, type PackProblem, problem, refuse } from './pack-error.ts'

/** The forms of a pack, by id. Samples and refused answers are no part of a form, as for `checkForm`. Throws PackError. */
export function formsInPack(files: ReadonlyMap<string, Uint8Array>): Map<string, FolderParts> {
  const problems: PackProblem[] = []
  const forms = new Map<string, FolderParts>()
  const editions = new Set<string>()
  let texts = 0
  for (const [path, bytes] of files) {
    const isWord = path.endsWith('/form.docx')
    const text = isWord ? '' : fromUtf8(bytes)
    if (text === undefined) problems.push(problem('not-text', path))
    if (!isWord) texts += bytes.length
    const place = placeOf(path)
    if (place === undefined || text === undefined) continue
    const form = forms.get(place.id) ?? { files: new Map(), docx: new Map() }
    forms.set(place.id, form)
    if (place.edition !== undefined) editions.add(`${place.id}/${place.edition}`)
    // An edition is there by its name alone, as a folder on the disk would be.
    form.files.set(place.inside, text)
    if (isWord && place.edition !== undefined) form.docx.set(place.edition, bytes)
  }
  for (const id of forms.keys()) {
    const isInside = [...forms.keys()].some((other) => id.startsWith(`${other}/`))
    if (isInside) problems.push(problem('form-in-form', id))
  }
  if (forms.size === 0) problems.push(problem('no-forms'))
  endWith(problems.slice(0, limits.problems))
  if (forms.size > limits.forms || editions.size > limits.editions) throw refuse('too-many-files')
  if (texts > limits.texts) throw refuse('unpacks-too-large')
  return forms
}

/** Which form a file belongs to; undefined for rates.yaml, and for a sample. */
function placeOf(
  path: string,
): { readonly id: string; readonly edition?: string; readonly inside: string } | undefined {
  const parts = path.split('/')
  if (parts.length < 3 || /\/(?:samples|invalid)\/[^/]+$/.test(path)) return undefined
  const above = parts.at(-1) === 'form.yaml' ? 1 : 2
  const inside = parts.slice(-above).join('/')
  return {
    id: parts.slice(0, -above).join('/'),
    inside,
    ...(above === 2 && { edition: parts.at(-2) ?? '' }),
  }
}
