import { nearestNames } from '../answers/nearest-names.ts'
import type { Field, Section } from './template.ts'

/** Where the names in conditions, rules and papers are looked up: the row or group they stand in, then what surrounds it. */
export interface Scope {
  readonly fields: readonly Field[]
  /** What stands before an id of this scope to name it from the form: `thanhVien.`, in a row `thanhVien[2].`; '' for the form. */
  readonly prefix: string
  /** What surrounds this scope; absent for the form. */
  readonly outer?: Scope
}

/** A field that a name stands for. */
export interface Found<S extends Scope> {
  readonly field: Field
  /** The scope in which the first id of the name was found. */
  readonly scope: S
  /** The ids from that scope to the field. */
  readonly ids: readonly string[]
  /** The name from the form, without a part: `thanhVien.hoTen`. */
  readonly path: string
  /** The piece of the answer that is meant: `xa` in `truSo.xa`. */
  readonly part?: string
  /** Whether the name leads into the rows of a table from outside: `nganhNghe.chinh`. */
  readonly inRows: boolean
}

/** The fields of all sections, with ids as seen from the form. */
export function formScope(sections: readonly Section[]): Pick<Scope, 'fields' | 'prefix'> {
  return { fields: sections.flatMap(({ fields }) => fields), prefix: '' }
}

/** The fields of a group or table; undefined for a field that holds none. */
export function fieldsWithin(field: Field): readonly Field[] | undefined {
  return field.fields ?? field.columns
}

/** What `name` means in `scope`: ids joined by dots, perhaps with a part of the last field's type at the end. */
export function findField<S extends Scope & { readonly outer?: S }>(scope: S, name: string): Found<S> | undefined {
  const names = name.split('.')
  let field = scope.fields.find(({ id }) => id === names[0])
  if (field === undefined) return scope.outer && findField(scope.outer, name)
  let inRows = false
  for (let count = 1; count < names.length; count += 1) {
    const inner = fieldsWithin(field)
    const next = inner?.find(({ id }) => id === names[count])
    if (next === undefined) {
      if (inner !== undefined || count !== names.length - 1) return undefined
      return found(field, count, names[count])
    }
    inRows ||= field.columns !== undefined
    field = next
  }
  return found(field, names.length)

  function found(field: Field, count: number, part?: string): Found<S> {
    const ids = names.slice(0, count)
    const path = scope.prefix + ids.join('.')
    return { field, scope, ids, path, inRows, ...(part !== undefined && { part }) }
  }
}

/** One field of a form with the scope that its own conditions are looked up in. */
export interface Placed {
  readonly field: Field
  readonly path: string
  readonly scope: Scope
  /** Where the field stands in fields.yaml. */
  readonly yamlPath: readonly (string | number)[]
  /** The group or table that holds the field. */
  readonly holder?: Placed
}

/** Every field of the form, also those of groups and tables, in the order of fields.yaml. */
export function placeFields(sections: readonly Section[]): Placed[] {
  const form = formScope(sections)
  return sections.flatMap(({ fields }, index) => place(fields, form, ['sections', index, 'fields']))
}

function place(fields: readonly Field[], scope: Scope, at: Placed['yamlPath'], holder?: Placed): Placed[] {
  return fields.flatMap((field, index) => {
    const path = scope.prefix + field.id
    const placed: Placed = { field, path, scope, yamlPath: [...at, index], ...(holder && { holder }) }
    const inner = fieldsWithin(field)
    if (inner === undefined) return [placed]
    const innerScope: Scope = { fields: inner, prefix: `${path}.`, outer: scope }
    return [placed, ...place(inner, innerScope, [...placed.yamlPath, field.fields ? 'fields' : 'columns'], placed)]
  })
}

/** The name nearest to a wrong one, of all that could be meant in `scope`. */
export function nearestField(scope: Scope, name: string): string | undefined {
  const known = (here: Scope): string[] => [...here.fields.flatMap(namesOf), ...(here.outer ? known(here.outer) : [])]
  return nearestNames(name, known(scope))[0]
}

function namesOf(field: Field): string[] {
  return [field.id, ...(fieldsWithin(field) ?? []).flatMap(namesOf).map((name) => `${field.id}.${name}`)]
}
