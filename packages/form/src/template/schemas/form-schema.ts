import * as z from 'zod'
import { strictObject } from '../strict-object.ts'
import { line } from './texts.ts'

/** form.yaml: what every edition of the form shares. */
export const formSchema = strictObject({
  title: line,
  fieldOfAdministration: line,
  /** None for a paper of the counter's own, such as a report. */
  procedures: z.array(strictObject({ code: line, name: line })).max(50),
  /** What people call it, for search. */
  synonyms: z.array(line).max(100).default([]),
})
