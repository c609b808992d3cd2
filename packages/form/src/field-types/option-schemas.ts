import * as z from 'zod'
import { expected } from '../messages/template.ts'

// YAML comes with every scalar as text; editors that check against the JSON Schema see numbers and booleans.

/** A whole number, 0 or more. */
export const wholeNumber = z
  .union([z.string().regex(/^\d{1,15}$/), z.int().nonnegative()], { error: expected.wholeNumber })
  .transform(Number)

/** A number, with a point before decimals. */
export const decimalNumber = z
  .union([z.string().regex(/^-?\d{1,15}(\.\d{1,6})?$/), z.number()], { error: expected.decimalNumber })
  .transform(Number)

/** `true` or `false`. */
export const trueOrFalse = z
  .union([z.enum(['true', 'false']), z.boolean()], { error: expected.trueOrFalse })
  .transform((value) => String(value) === 'true')

/** Words that the form's writer chose, not empty. */
export const words = z.string().trim().min(1).max(200)

/** A field id or the id of a choice: camelCase letters without marks. */
export const id = z
  .string()
  .regex(/^[a-z][A-Za-z0-9]*$/, { error: expected.id })
  .max(60)
