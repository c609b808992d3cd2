import type { Edition, Field } from '@viet-ho/form'
import type { DraftField, DraftSection } from '../draft/fields-yaml.ts'
import { printable } from '../draft/printable.ts'
import { draft } from '../messages.ts'
import type { NamedBlank } from '../name/name-blanks.ts'
import type { Change } from './differences.ts'

/** A column by its path, or a choice of a field. */
export interface GonePart {
  readonly path: string
  readonly option?: string
}

interface Over {
  readonly goneParts: readonly GonePart[]
  /** Paths of fields whose blanks are gone. */
  readonly gone: ReadonlySet<string>
  readonly blanks: readonly NamedBlank[]
  readonly changes: Change[]
  /** What the new paper calls a field. */
  readonly renamedLabels: ReadonlyMap<string, string>
}

/** The sections of the earlier edition as the new paper has them: without what is gone, with the columns and choices that it prints now. */
export function keptSections(
  edition: Edition,
  { gone, goneParts, blanks, changes, renamedLabels }: Over,
): DraftSection[] {
  return edition.sections
    .map(({ fields, ...section }) => ({ ...section, fields: fields.flatMap((field) => keep(field, '')) }))
    .filter(({ fields }) => fields.length > 0)

  function keep(field: Field, prefix: string): DraftField[] {
    const path = prefix + field.id
    if (gone.has(path)) return []
    const own = withColumns(withChoices(withoutGone(field, prefix), path), path)
    if (field.fields === undefined) return [own]
    const inner = field.fields.flatMap((each) => keep(each, `${path}.`))
    return inner.length === 0 ? [] : [{ ...own, fields: inner }]
  }

  /** Conditions and computations that name a field that is gone go with it. */
  function withoutGone(field: Field, prefix: string): DraftField {
    const label = renamedLabels.get(prefix + field.id)
    const own: Record<string, unknown> = { ...field, ...(label !== undefined && { label: printable(label) }) }
    for (const part of ['when', 'required', 'compute', 'crossCheck'] as const) {
      if (!namesGone(own[part], prefix)) continue
      delete own[part]
      changes.push({ what: 'dropped', id: prefix + field.id, part })
    }
    return own as unknown as DraftField
  }

  /** A name is looked up in the group first. */
  function namesGone(value: unknown, prefix: string): boolean {
    const text = JSON.stringify(value ?? '')
    const names = (path: string) => {
      const inGroup = prefix !== '' && path.startsWith(prefix) ? path.slice(prefix.length) : path
      return text.includes(`"${path}"`) || text.includes(`"${inGroup}"`)
    }
    return (
      [...gone].some(names) ||
      goneParts.some(({ path, option }) => names(path) && (option === undefined || text.includes(`"${option}"`)))
    )
  }

  function withChoices(field: DraftField, path: string): DraftField {
    const choices = field.choices as readonly { readonly id: string; readonly label: string }[] | undefined
    const boxes = blanks.filter(({ blank }) => blank.kind === 'box' && blank.id === path)
    if (!choices || boxes.length === 0) return field
    const printed = boxes.map(({ blank }) => blank.option ?? '')
    return { ...field, choices: choices.filter(({ id }) => printed.includes(id)) }
  }

  function withColumns(field: DraftField, path: string): DraftField {
    const before = field.columns as readonly Field[] | undefined
    const rows = blanks.find(({ blank }) => blank.kind === 'rows' && blank.id === path)
    if (!before || !rows?.blank.columns) return field
    const printed = rows.blank.columns.map((column) => {
      const label = column.label || draft.unnamed
      const drafted = {
        ...{ id: column.id, type: column.type, label, question: draft.ask(label) },
        readback: draft.readback(label),
      }
      return before.find(({ id }) => id === column.id) ?? drafted
    })
    return { ...field, columns: [...printed, ...before.filter((column) => column.printed === false)] }
  }
}
