import type { Edition, Field, Section } from '@viet-ho/form'

/** A section or a field of an edition, with where it stands. */
export interface Entry {
  /** As answers name it: `nguoiNop.hoTen`; of a section its title. */
  readonly path: string
  readonly section?: Section
  readonly field?: Field
  /** The section, group or table that it stands in. */
  readonly holder?: Entry
  /** How deep it stands: a section at 0. */
  readonly depth: number
}

/** Sections and fields in the order of the questions, also those of groups and tables. */
export function entriesOf(edition: Edition): Entry[] {
  return edition.sections.flatMap((section) => {
    const own: Entry = { path: section.title, section, depth: 0 }
    return [own, ...section.fields.flatMap((field) => fieldEntries(field, '', own))]
  })
}

function fieldEntries(field: Field, prefix: string, holder: Entry): Entry[] {
  const own: Entry = { path: prefix + field.id, field, holder, depth: holder.depth + 1 }
  const inner = field.fields ?? field.columns ?? []
  return [own, ...inner.flatMap((each) => fieldEntries(each, `${own.path}.`, own))]
}

/** What people call it. */
export const labelOf = ({ section, field, path }: Entry): string => field?.label ?? section?.title ?? path

/** The fields that a condition of `entry` may name, the nearest first. */
export function fieldsAround(entry: Entry, all: readonly Entry[]): Field[] {
  const fields: Field[] = []
  for (let holder = entry.holder; holder; holder = holder.holder)
    fields.push(...(holder.field?.fields ?? holder.field?.columns ?? []))
  return [...fields, ...all.flatMap(({ field }) => (field ? [field] : []))]
}
