import * as z from 'zod'
import { strictObject } from '../strict-object.ts'
import { day, line, sentences } from './texts.ts'

/** form.yaml: what every edition of the form shares. */
export const formSchema = strictObject({
  title: line,
  fieldOfAdministration: line,
  /** None for a paper of the counter's own, such as a report. */
  procedures: z.array(strictObject({ code: line, name: line })).max(50),
  /** What people call it, for search. */
  synonyms: z.array(line).max(100).default([]),
  /** Editions that are known to be, whose text nobody here has seen. */
  unseenEditions: z
    .array(
      strictObject({
        instrument: line,
        formNumber: line,
        jurisdiction: line,
        inForceFrom: day,
        inForceTo: day.exactOptional(),
        /** What was seen of it, and where. */
        seen: sentences,
      }),
    )
    .max(50)
    .default([]),
})
