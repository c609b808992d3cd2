import * as z from 'zod'
import { strictObject } from '../strict-object.ts'
import { fieldPath, line } from './texts.ts'

const raw = z.record(z.string(), z.unknown())

/** changes.yaml: how the fields of an heir differ from those of the edition it extends. What is changed is checked as fields are. */
export const changesSchema = strictObject({
  /** Keys of a field written anew. */
  change: z
    .array(strictObject({ field: fieldPath, set: raw }))
    .max(200)
    .default([]),
  remove: z.array(fieldPath).max(200).default([]),
  /** Fields behind another, beside it. */
  add: z
    .array(strictObject({ after: fieldPath, fields: z.array(raw).min(1).max(100) }))
    .max(100)
    .default([]),
  /** Titles of sections, by the title in the base. */
  titles: z
    .array(strictObject({ from: line, to: line }))
    .max(100)
    .default([]),
  rules: z.unknown().optional(),
  summary: z.unknown().optional(),
  commitment: z.unknown().optional(),
  teachBack: z.unknown().optional(),
})

export type Changes = z.infer<typeof changesSchema>
