import type { SourceYaml } from './edition-source.ts'
import type { YamlValue } from './read-yaml.ts'
import type { Changes } from './schemas/changes-schema.ts'

type Raw = { readonly [key: string]: YamlValue }

/**
 * The fields.yaml of a base as changes.yaml changes it; the base has to fit the schema of fields.yaml. A field that isn't there is reported;
 * everything else that schema tells of the outcome.
 */
export function applyChanges(
  base: YamlValue,
  changes: Changes,
  { report, placeOf }: Pick<SourceYaml, 'report' | 'placeOf'>,
): YamlValue {
  const { change, remove, add, titles, rules, summary, commitment, teachBack } = changes
  let sections = (base as Raw).sections as readonly Raw[]

  const edit = (
    path: string,
    at: readonly (string | number)[],
    how: (list: readonly Raw[], index: number) => readonly Raw[],
  ) => {
    const edited = sections.map((section) => ({
      ...section,
      fields: editIn(section.fields as readonly Raw[], path.split('.'), how),
    }))
    if (edited.every(({ fields }, index) => fields === sections[index]?.fields))
      report('unknown-field', placeOf(at), path)
    sections = edited as readonly Raw[]
  }
  for (const [index, { field, set }] of change.entries())
    edit(field, ['change', index, 'field'], (list, at) =>
      list.map((raw, each) => (each === at ? ({ ...raw, ...set } as Raw) : raw)),
    )
  for (const [index, field] of remove.entries())
    edit(field, ['remove', index], (list, at) => list.filter((_, each) => each !== at))
  for (const [index, { after, fields }] of add.entries())
    edit(after, ['add', index, 'after'], (list, at) => [
      ...list.slice(0, at + 1),
      ...(fields as Raw[]),
      ...list.slice(at + 1),
    ])
  for (const [index, { from, to }] of titles.entries()) {
    if (!sections.some(({ title }) => title === from))
      report('no-such-section', placeOf(['titles', index, 'from']), from)
    sections = sections.map((section) => (section.title === from ? { ...section, title: to } : section))
  }
  const given = Object.entries({ rules, summary, commitment, teachBack }).filter(([, value]) => value !== undefined)
  return {
    ...(base as Raw),
    sections: sections.filter(({ fields }) => (fields as readonly Raw[]).length > 0),
    ...Object.fromEntries(given),
  } as YamlValue
}

/** The list of fields with one of them edited, found by its ids; the same list when it isn't there. */
function editIn(
  list: readonly Raw[],
  [id, ...rest]: readonly string[],
  how: (list: readonly Raw[], index: number) => readonly Raw[],
): readonly Raw[] {
  const index = list.findIndex((raw) => raw.id === id)
  const found = list[index]
  if (found === undefined) return list
  if (rest.length === 0) return how(list, index)
  const key = found.columns === undefined ? 'fields' : 'columns'
  // An earlier change may have put anything here.
  const inner = found[key]
  if (!Array.isArray(inner)) return list
  const edited = editIn(inner, rest, how)
  return edited === inner ? list : list.map((raw, each) => (each === index ? { ...raw, [key]: edited } : raw))
}
