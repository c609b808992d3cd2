import type { Resolved } from '../answers/resolve.ts'
import type { Scope } from '../answers/slot.ts'
import { fieldTypeOf } from '../answers/type-of.ts'
import { isNesting } from '../field-types/field-types.ts'
import type { AnswerPath } from './answer-path.ts'

/**
 * Which row of a table, as typed, each row on the paper is: empty rows stand on no paper. By the path of the table; both counted from 1. In a
 * sitting rows are named as they were typed, as issues name them, so that an answer can be corrected where it stands.
 */
export type TypedRows = ReadonlyMap<string, readonly number[]>

export function typedRowsOf(resolved: Resolved): TypedRows {
  const rows = new Map<string, number[]>()
  const visit = ({ slots }: Scope) => {
    for (const slot of slots.values()) {
      const fieldType = fieldTypeOf(slot.field)
      if (!isNesting(fieldType)) continue
      if (fieldType.nests === 'fields') slot.inner.forEach(visit)
      else {
        const onPaper = slot.inner.filter((row) => Object.keys(resolved.answersOf(row)).length > 0)
        rows.set(
          slot.path,
          onPaper.map((row) => rowOf(row, slot.path)),
        )
      }
    }
  }
  visit(resolved.form)
  return rows
}

function rowOf({ slots }: Scope, table: string): number {
  const [first] = slots.values()
  return Number.parseInt(first?.path.slice(table.length + 1) ?? '', 10)
}

/** A field id that counts rows as on paper, with the rows as typed: `thanhVien[1].hoTen` → `thanhVien[2].hoTen` when the first is empty. */
export function asTyped(field: string, rows: TypedRows): string {
  return field.replace(/^([^[]+)\[(\d+)\]/, (whole, table: string, row: string) => {
    const typed = rows.get(table)?.[Number(row) - 1]
    return typed === undefined ? whole : `${table}[${typed}]`
  })
}

/** The way back: a path that counts rows as typed, with the row on the paper; an empty row has none. */
export function onPaper(path: AnswerPath, rows: TypedRows): AnswerPath {
  const row = path.findIndex((part) => typeof part === 'number')
  if (row === -1) return path
  const typed = rows.get(path.slice(0, row).join('.')) ?? []
  return path.map((part, index) => (index === row ? typed.indexOf(Number(part) + 1) : part))
}

/** A field id inside a row, after a row of its table was taken away; undefined for what stood in that row. A row as a whole is none. */
export function movedUp(field: string, table: string, removed: number): string | undefined {
  const [, row, rest] = field.startsWith(`${table}[`)
    ? (/^(\d+)\](\..+)$/.exec(field.slice(table.length + 1)) ?? [])
    : []
  if (row === undefined || Number(row) < removed) return field
  return Number(row) === removed ? undefined : `${table}[${Number(row) - 1}]${rest}`
}
