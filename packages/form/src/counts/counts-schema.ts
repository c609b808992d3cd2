import * as z from 'zod'
import { helpReasons } from '../sitting/help-reasons.ts'
import { strictObject } from '../template/strict-object.ts'

const day = z.iso.date()
/** As large as a sum may get (`addCounts`): what was written can be read. */
const count = z.int().min(0).max(Number.MAX_SAFE_INTEGER)
const reasons = z.array(z.enum(helpReasons)).max(helpReasons.length)
const formId = z.string().regex(/^[a-z0-9-]+(\/[a-z0-9-]+)+$/)

/** What a counter calls itself, so that its numbers aren't added twice: `quay-1`. Nothing of a person. */
export const counterName = z
  .string()
  .regex(/^[a-z0-9-]+$/)
  .max(60)

/** A file of counts. It has no limit on its rows, which years of sittings add to. */
export const countsSchema = strictObject({
  version: z.literal(1),
  counter: counterName,
  /** Citizens helped and minutes, by day and by the reasons that held together. */
  citizens: z.array(strictObject({ day, reasons, citizens: count, minutes: count })),
  /** Papers printed, by day, form and reasons. */
  papers: z.array(
    strictObject({
      day,
      form: formId,
      reasons,
      papers: count,
      minutes: count,
      corrections: count,
      incomplete: count,
    }),
  ),
})
