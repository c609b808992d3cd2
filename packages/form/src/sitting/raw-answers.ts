import { isRecord, type RawRecord } from '../field-types/record.ts'
import type { AnswerPath } from './answer-path.ts'

/** What stands at a path; undefined where nothing does. */
export function rawAt(raw: unknown, path: AnswerPath): unknown {
  return path.reduce((at, part) => {
    if (typeof part === 'number') return Array.isArray(at) ? at[part] : undefined
    return isRecord(at) && Object.hasOwn(at, part) ? at[part] : undefined
  }, raw)
}

/** The answers with another value at a path, or (`undefined`) with none there. Rows keep their places, also one in which nothing is left. */
export function withRawAt(raw: RawRecord, path: AnswerPath, value: unknown): RawRecord {
  return setAt(raw, path, value) as RawRecord
}

function setAt(at: unknown, [part, ...rest]: AnswerPath, value: unknown): unknown {
  if (part === undefined) return value
  if (typeof part === 'number') {
    const rows: unknown[] = Array.isArray(at) ? [...at] : []
    rows[part] = setAt(rows[part], rest, value) ?? {}
    return rows
  }
  const record = isRecord(at) ? at : {}
  const { [part]: before, ...others } = record
  const after = setAt(before, rest, value)
  // Set in its old place, so that the same answers are the same text.
  return after === undefined ? others : { ...record, [part]: after }
}

/** Nothing was answered. `false` and 0 are answers. */
export const isBlank = (value: unknown) =>
  value === undefined || value === null || (typeof value === 'string' && value.trim() === '')
