import { type Condition, describeCondition, type Field } from '@viet-ho/form'
import { type Entry, fieldsAround, labelOf } from './entries.ts'
import { say } from './messages.ts'

export type PartName = keyof typeof say.parts

/** What is said of a section or question, part by part in words; each part in lines. */
export type Parts = ReadonlyMap<PartName, readonly string[]>

/** Keys that stand elsewhere: the fields of groups and tables are questions by themselves. */
const notOptions = new Set(
  ['id', 'type', 'label', 'question', 'hint', 'guidance', 'required', 'when', 'default', 'compute', 'printed'].concat([
    'role',
    'readback',
    'fields',
    'columns',
    'choices',
  ]),
)

export function partsOf(entry: Entry, all: readonly Entry[]): Parts {
  const { field, section } = entry
  const parts: [PartName, readonly (string | undefined)[]][] = field
    ? fieldParts(field, fieldsAround(entry, all))
    : [
        ['title', [section?.title]],
        ['role', [section?.role && say.roles[section.role]]],
      ]
  return new Map(parts.map(([name, lines]) => [name, lines.filter((line) => line !== undefined)]))
}

function fieldParts(field: Field, around: readonly Field[]): [PartName, readonly (string | undefined)[]][] {
  const { id, type, label, question, hint, guidance, required, when, compute, printed, role, readback } = field
  const choices = (field.choices ?? []) as readonly { readonly id: string; readonly label: string }[]
  const inWords = (condition: Condition) => describeCondition(condition, around)
  return [
    ['label', [label]],
    ['id', [id]],
    ['type', [say.types[type] ?? type]],
    ['question', [question]],
    ['hint', [hint]],
    ['guidance', [guidance]],
    ['required', [typeof required === 'object' ? say.requiredWhen(inWords(required)) : required ? say.yes : say.no]],
    ['when', [when && inWords(when)]],
    ['choices', choices.map((choice) => choice.label)],
    ['choiceIds', choices.map((choice) => choice.id)],
    ['readback', [readback]],
    ['role', [role && say.roles[role]]],
    ['printed', [printed === false ? say.no : say.yes]],
    ['compute', [compute && computation(compute, around)]],
    ['default', [field.default && defaultInWords(field.default)]],
    ['options', options(field)],
  ]
}

function computation(compute: NonNullable<Field['compute']>, around: readonly Field[]): string {
  if ('copy' in compute) return say.computations.copy(named(compute.copy, around))
  if ('sum' in compute) return say.computations.sum(compute.sum.map((name) => named(name, around)))
  if ('count' in compute) return say.computations.count(named(compute.count, around))
  return say.computations.age(named(compute.age, around))
}

/** The label of a field that is named by its path. */
export function named(path: string, around: readonly Field[]): string {
  return around.find(({ id }) => id === path.split('.').at(-1))?.label ?? path
}

function defaultInWords(given: NonNullable<Field['default']>): string {
  if ('value' in given) return say.defaults.value(given.value)
  if ('office' in given) return say.defaults.office(given.office)
  return 'today' in given ? say.defaults.today : say.defaults.signing
}

/** What only some types have, a line each. */
function options(field: Field): string[] {
  return Object.entries(field)
    .filter(([key]) => !notOptions.has(key))
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, value]) => `${say.options[key] ?? key}: ${valueInWords(value)}`)
}

function valueInWords(value: unknown): string {
  if (value === true) return say.yes
  if (value === false) return say.no
  if (Array.isArray(value)) return value.map(valueInWords).join(', ')
  if (typeof value !== 'object' || value === null) return String(value)
  return Object.entries(value)
    .map(([key, each]) => `${key} = ${valueInWords(each)}`)
    .join(', ')
}

/** Where something stands: behind what, and in what. */
export function placeOf(entry: Entry, all: readonly Entry[]): string {
  const { holder } = entry
  const siblings = all.filter((each) => each.holder === holder)
  const previous = siblings[siblings.indexOf(entry) - 1]
  const inside =
    holder === undefined ? say.wholeForm : holder.field ? say.inField(labelOf(holder)) : say.inSection(labelOf(holder))
  return previous ? say.behind(labelOf(previous), inside) : say.first(inside)
}
