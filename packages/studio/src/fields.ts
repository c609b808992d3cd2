import { type DraftField, type DraftSection, drafted } from '@viet-ho/form-import/parts'

type Sections = readonly DraftSection[]

const insideOf = (
  field: DraftField,
): { readonly key: 'fields' | 'columns'; readonly fields: readonly DraftField[] } | undefined => {
  for (const key of ['fields', 'columns'] as const)
    if (Array.isArray(field[key])) return { key, fields: field[key] as readonly DraftField[] }
  return undefined
}

/** Every field with its path, those of groups and the columns of tables too, in order. */
export function everyField(sections: Sections): { readonly path: string; readonly field: DraftField }[] {
  const walk = (field: DraftField, prefix: string): { path: string; field: DraftField }[] => {
    const path = prefix + field.id
    return [{ path, field }, ...(insideOf(field)?.fields ?? []).flatMap((each) => walk(each, `${path}.`))]
  }
  return sections.flatMap((section) => section.fields.flatMap((field) => walk(field, '')))
}

/** The field of a path, which may end in a part of its answer: `truSo.xa` is of `truSo`. */
export function fieldAt(
  sections: Sections,
  path: string,
): { readonly path: string; readonly field: DraftField } | undefined {
  const all = everyField(sections)
  const at = (own: string) => all.find((each) => each.path === own)
  return at(path) ?? (path.includes('.') ? at(path.slice(0, path.lastIndexOf('.'))) : undefined)
}

/** The sections with one field changed, or taken out where `change` gives undefined; a section or group that is empty goes. */
export function changeField(
  sections: Sections,
  path: string,
  change: (field: DraftField) => DraftField | undefined,
): DraftSection[] {
  const within = (fields: readonly DraftField[], prefix: string): DraftField[] =>
    fields.flatMap((field) => {
      const own = prefix + field.id
      if (own === path) return change(field) ?? []
      const inside = path.startsWith(`${own}.`) ? insideOf(field) : undefined
      if (!inside) return [field]
      const changed = within(inside.fields, `${own}.`)
      return changed.length === 0 ? [] : [{ ...field, [inside.key]: changed }]
    })
  return sections
    .map((section) => ({ ...section, fields: within(section.fields, '') }))
    .filter(({ fields }) => fields.length > 0)
}

/**
 * Puts a field after the top-level field `after`, or at the very beginning. With a `title` it begins another part of the paper: where `after` ends a section,
 * it goes into the next one of that title, or into a new one.
 */
export function putField(
  sections: Sections,
  field: DraftField,
  after: string | undefined,
  title: string | undefined,
): DraftSection[] {
  const at = sections.findIndex(({ fields }) => fields.some(({ id }) => id === after))
  const own = sections[at]
  const isLast = own?.fields.at(-1)?.id === after
  if (own && !(isLast && title !== undefined)) {
    const next = own.fields.findIndex(({ id }) => id === after) + 1
    const fields = [...own.fields.slice(0, next), field, ...own.fields.slice(next)]
    return sections.map((section, index) => (index === at ? { ...own, fields } : section))
  }
  const [before, behind] = [sections.slice(0, at + 1), sections.slice(at + 1)]
  const [first, ...others] = behind
  if (first && (title === undefined || first.title === title))
    return [...before, { ...first, fields: [field, ...first.fields] }, ...others]
  return [...before, { title: title ?? drafted.section, fields: [field] }, ...behind]
}

/** Ids that stand at the top, which no new field may have. */
export const takenIds = (sections: Sections): Set<string> =>
  new Set(sections.flatMap(({ fields }) => fields.map(({ id }) => id)))
