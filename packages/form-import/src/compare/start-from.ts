import type { Edition, Field } from '@viet-ho/form'
import { foldForSearch } from '@viet-ho/vietnamese'
import type { BlankColumn } from '../blank.ts'
import type { DraftSection } from '../draft/fields-yaml.ts'
import { printable } from '../draft/printable.ts'
import { say } from '../messages.ts'
import type { NamedBlank } from '../name/name-blanks.ts'
import type { Change, Differences } from './differences.ts'
import { type GonePart, keptSections } from './kept-sections.ts'
import { matchBlanks, matchColumns } from './match-blanks.ts'
import { type PreviousBlank, previousBlanks } from './previous-blanks.ts'

/** A draft that goes on from an earlier edition. */
export interface StartedDraft {
  /** With the ids of the earlier edition where it is the same blank. */
  readonly blanks: readonly NamedBlank[]
  /** fields.yaml as data: the questions of the earlier edition, those of new blanks after them. */
  readonly fields: { readonly sections: readonly DraftSection[]; readonly [key: string]: unknown }
  readonly differences: Differences
}

/** Lays new blanks over the questions of an earlier edition: what is the same keeps its id, question, guidance and read-back. */
export function startFrom(
  edition: Edition,
  named: readonly NamedBlank[],
  draft: (blanks: readonly NamedBlank[]) => DraftSection[],
): StartedDraft {
  const fields = fieldsByPath(edition)
  const previous = previousBlanks(edition)
  const matched = new Map(
    [...matchBlanks(named, previous)].filter(([blank, other]) => fits(blank, fields.get(baseOf(other, fields)))),
  )
  const kept = new Set([...matched.values()].map((other) => baseOf(other, fields)))
  const rename = renaming(edition)
  const blanks = named.map((blank) => toLookAt(rename(blank, matched.get(blank), fields), matched.get(blank)))
  const isNew = new Set(
    blanks.filter((_, index) => !matched.has(named[index] as NamedBlank)).map(({ blank }) => blank.id),
  )

  const changes: Change[] = []
  const renamedLabels = new Map<string, string>()
  for (const [{ blank }, other] of matched) {
    if (blank.kind === 'rows' || isCalledAlike(blank.label, other)) continue
    changes.push({ what: 'label', id: other.path, before: other.label, after: blank.label })
    if (blank.kind !== 'box' && fields.has(other.path)) renamedLabels.set(other.path, blank.label)
  }
  const same = matched.size - changes.length
  const added = draft(blanks)
    .map((section) => ({ ...section, fields: section.fields.filter(({ id }) => isNew.has(id) && !kept.has(id)) }))
    .filter((section) => section.fields.length > 0)
  for (const section of added)
    for (const { id, label, type } of section.fields) changes.push({ what: 'added', id, label, type })
  const gone = new Set(previous.map((other) => baseOf(other, fields)).filter((base) => !kept.has(base)))
  for (const id of gone) changes.push({ what: 'removed', id, label: fields.get(id)?.label ?? id })

  const goneParts = partsGone(blanks, fields)
  const sections = [...keptSections(edition, { gone, goneParts, blanks, changes, renamedLabels }), ...added]
  const ends = keptEnds(
    edition,
    [...gone, ...goneParts.flatMap(({ path, option }) => (option === undefined ? [path] : []))],
    changes,
  )
  return { blanks, fields: { sections, ...ends }, differences: { from: edition.id, changes, same } }
}

function fieldsByPath(edition: Edition): ReadonlyMap<string, Field> {
  const byPath = new Map<string, Field>()
  const add = (field: Field, prefix: string) => {
    byPath.set(prefix + field.id, field)
    for (const inner of field.fields ?? []) add(inner, `${prefix}${field.id}.`)
  }
  for (const section of edition.sections) for (const field of section.fields) add(field, '')
  return byPath
}

/** The field of a path that may end in a part: `truSo.xa` is of `truSo`. */
const baseOf = ({ path }: PreviousBlank, fields: ReadonlyMap<string, Field>): string =>
  fields.has(path) ? path : path.slice(0, Math.max(0, path.lastIndexOf('.')))

/** Whether the earlier field can stand in the new blank: a date where the paper asks for day, month and year, choices where it has boxes. */
function fits({ blank }: NamedBlank, field: Field | undefined): boolean {
  if (field === undefined) return false
  if (blank.kind === 'date') return field.type === 'date' || field.type === 'partial-date'
  if (blank.kind === 'rows') return field.type === 'table'
  if (blank.kind === 'box' || blank.kind === 'choice') return ['yes-no', 'choice', 'choices'].includes(field.type)
  return field.type !== 'table' && field.type !== 'group'
}

/** Gives a blank the name of the earlier one, or a name that the earlier edition doesn't use. */
function renaming(edition: Edition) {
  const taken = new Set(edition.sections.flatMap((section) => section.fields.map(({ id }) => id)))
  const ids = new Map<string, string>()
  return (named: NamedBlank, other: PreviousBlank | undefined, fields: ReadonlyMap<string, Field>): NamedBlank => {
    const { blank } = named
    if (other !== undefined) {
      const columns = blank.columns && columnsLike(blank.columns, fields.get(other.path)?.columns ?? [])
      const own = { ...blank, id: other.path, ...(columns && { columns }) }
      return { ...named, blank: other.option === undefined ? own : { ...own, option: other.option } }
    }
    // The boxes of one question share an id.
    let id = ids.get(blank.id) ?? blank.id
    for (let count = 2; !ids.has(blank.id) && taken.has(id); count += 1) id = `${blank.id}${count}`
    ids.set(blank.id, id)
    taken.add(id)
    return { ...named, blank: { ...blank, id } }
  }
}

/** Whether its words are those of before; where the paper has no words for it now, nothing can be said. */
const isCalledAlike = (label: string, { label: before, kind, fieldLabel }: PreviousBlank) =>
  printable(label).trim() === '' ||
  foldForSearch(before) === foldForSearch(label) ||
  (kind === 'box' && foldForSearch(fieldLabel ?? '') === foldForSearch(label))

/** A blank whose words changed keeps its question, which somebody has to read again. */
function toLookAt(named: NamedBlank, other: PreviousBlank | undefined): NamedBlank {
  const { blank } = named
  if (!other || blank.kind === 'rows' || isCalledAlike(blank.label, other)) return named
  const reasons = [...blank.reasons, say.labelChanged(other.label)]
  return { ...named, blank: { ...blank, confidence: Math.min(blank.confidence, 0.6), reasons } }
}

function columnsLike(columns: readonly BlankColumn[], previous: readonly Field[]): BlankColumn[] {
  const taken = new Set(previous.map(({ id }) => id))
  return matchColumns(
    columns,
    previous.filter(({ printed }) => printed !== false),
  ).map((before, index) => {
    const column = columns[index] as BlankColumn
    if (before) return { ...column, id: before.id, type: before.type }
    return taken.has(column.id) ? { ...column, id: `${column.id}Moi` } : column
  })
}

/** Columns that the new table does not have, and choices that have no box any more. */
function partsGone(blanks: readonly NamedBlank[], fields: ReadonlyMap<string, Field>): GonePart[] {
  return blanks.flatMap(({ blank }): GonePart[] => {
    const field = fields.get(blank.id)
    if (blank.kind === 'rows') {
      const now = blank.columns?.map(({ id }) => id) ?? []
      const before = (field?.columns ?? []).filter(({ id, printed }) => printed !== false && !now.includes(id))
      return before.map(({ id }) => ({ path: `${blank.id}.${id}` }))
    }
    if (blank.kind !== 'box') return []
    const now = blanks.filter((other) => other.blank.id === blank.id).map((other) => other.blank.option)
    const before = ((field?.choices ?? []) as readonly { readonly id: string }[]).filter(({ id }) => !now.includes(id))
    return before.map(({ id }) => ({ path: blank.id, option: id }))
  })
}

/** Rules, and sentences at the end of the read-back, that speak only of what is still there. */
function keptEnds(edition: Edition, gone: readonly string[], changes: Change[]): { readonly [key: string]: unknown } {
  const isAlive = (item: unknown) => {
    const text = JSON.stringify(item)
    return !gone.some((id) => new RegExp(`(?<![\\w.])${id.replace(/\./g, '\\.')}(?!\\w)`).test(text))
  }
  const alive = <Item>(items: readonly Item[], part: 'rule' | 'summary' | 'teach-back') => {
    for (const item of items) if (!isAlive(item)) changes.push({ what: 'dropped', id: edition.id, part })
    return items.filter(isAlive)
  }
  const ends = {
    rules: alive(edition.rules, 'rule'),
    summary: alive(edition.summary, 'summary'),
    commitment: edition.commitment,
    teachBack: alive(edition.teachBack, 'teach-back'),
  }
  return Object.fromEntries(Object.entries(ends).filter(([, items]) => items.length > 0))
}
