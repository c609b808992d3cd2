import * as z from 'zod'
import { expected } from '../../messages/template.ts'
import { isRealDay } from '../is-real-day.ts'

/** One line, as on paper or in a sentence. */
export const line = z.string().trim().min(1).max(500)

/** A few sentences. */
export const sentences = z.string().trim().min(1).max(4000)

/** Ids joined by dots: `nganhNghe.chinh`. */
export const fieldPath = z
  .string()
  .max(120)
  .regex(/^[a-z][A-Za-z0-9]*(\.[a-z][A-Za-z0-9]*)*$/, { error: expected.fieldPath })

/** A day, ISO: `2025-07-01`. */
export const day = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}$/, { error: expected.day, abort: true })
  .refine(isRealDay, { error: expected.day })
