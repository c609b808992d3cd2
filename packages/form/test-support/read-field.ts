import { plainTypeOf } from '../src/answers/type-of.ts'
import type { Field } from '../src/template/template.ts'

/** A field of a type with the options a test needs. */
export const fieldOf = (type: string, options: object = {}): Field => ({
  id: 'truong',
  type,
  label: 'Ô thử',
  ...options,
})

/** What a field of a type makes of a raw answer on 24/11/2026: the canonical answer, or the codes of its errors; the codes of its warnings. */
export function readField(type: string, raw: unknown, options: object = {}) {
  const field = fieldOf(type, options)
  const { value, errors, warnings } = plainTypeOf(field).read(raw, field, { today: '2026-11-24' })
  return {
    value,
    errors: errors.map(({ code, at = '' }) => code + at),
    warnings: warnings.map(({ code, at = '' }) => code + at),
  }
}

/** A canonical answer as the paper prints it, whole and in parts. */
export function printField(type: string, answer: unknown, options: object = {}) {
  const field = fieldOf(type, options)
  const { print, parts = {} } = plainTypeOf(field)
  const answered = answer as Parameters<typeof print>[0]
  const inParts = Object.entries(parts).map(([part, printPart]) => [part, printPart(answered, field)])
  return { whole: print(answered, field), ...Object.fromEntries(inParts) }
}
