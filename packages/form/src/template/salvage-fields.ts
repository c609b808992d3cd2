import type { Field } from './template.ts'

/**
 * The fields of a fields.yaml whose shape is wrong somewhere, as far as their names go, so that wrong names on the paper are told in the same run.
 * Types and everything else are left open.
 */
export function salvageFields(raw: unknown): Field[] {
  return listIn(raw, 'sections').flatMap((section) => fieldsIn(section, 'fields'))
}

function fieldsIn(holder: unknown, key: 'fields' | 'columns'): Field[] {
  return listIn(holder, key).flatMap((raw) => {
    const id = property(raw, 'id')
    if (typeof id !== 'string') return []
    const inner = (['fields', 'columns'] as const).filter((name) => property(raw, name) !== undefined)
    return [{ id, type: '', label: '', ...Object.fromEntries(inner.map((name) => [name, fieldsIn(raw, name)])) }]
  })
}

function listIn(holder: unknown, key: string): readonly unknown[] {
  const list = property(holder, key)
  return Array.isArray(list) ? list : []
}

const property = (holder: unknown, key: string): unknown =>
  typeof holder === 'object' && holder !== null && Object.hasOwn(holder, key)
    ? (holder as Record<string, unknown>)[key]
    : undefined
