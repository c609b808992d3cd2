import * as z from 'zod'
import { id, wholeNumber } from '../../field-types/option-schemas.ts'
import { strictObject } from '../strict-object.ts'
import { conditionSchema } from './condition-schema.ts'
import { day, line, sentences } from './texts.ts'

/** `own`: written here, because the State has no form for it. */
const checkStatus = z.enum(['verified', 'transcribed', 'own', 'partial'])

/** edition.yaml: the instrument that a paper comes from, where its words come from, and the procedure around it. */
export const editionSchema = strictObject({
  instrument: line,
  formNumber: line,
  /** `country`, or the name of a province. */
  jurisdiction: line,
  inForceFrom: day,
  inForceTo: day.exactOptional(),
  /** The old form is still taken after its last day, up to this one. */
  transition: strictObject({ until: day, basis: sentences }).exactOptional(),
  supersedes: line.exactOptional(),
  /** The edition of this form that this one differs from only in what its folder says. */
  extends: line.exactOptional(),
  amendedBy: z
    .array(strictObject({ instrument: line, from: day, note: sentences }))
    .max(20)
    .default([]),
  check: checkStatus,
  /** Who held the paper against the official one, and against which. */
  checkedBy: strictObject({ who: line, on: day, against: line.exactOptional() }).exactOptional(),
  provenance: z
    .array(
      strictObject({
        part: line,
        source: sentences,
        mark: z.enum([...checkStatus.options, 'recalled', 'unseen']),
      }),
    )
    .min(1)
    .max(100),
  notPrinted: z
    .array(strictObject({ part: line, reason: sentences }))
    .max(50)
    .default([]),
  addressee: strictObject({ office: line, rule: sentences }).exactOptional(),
  papers: z
    .array(
      strictObject({
        name: line,
        copies: wholeNumber,
        when: conditionSchema.exactOptional(),
        basis: line.exactOptional(),
      }),
    )
    .max(100)
    .default([]),
  time: strictObject({ workingDays: wholeNumber, basis: line.exactOptional() }).exactOptional(),
  fee: sentences.exactOptional(),
  /** Ids in rates.yaml. */
  rates: z.array(id).max(20).default([]),
  steps: z
    .array(
      strictObject({
        name: line,
        who: line,
        workingDays: wholeNumber.exactOptional(),
        note: sentences.exactOptional(),
      }),
    )
    .max(50)
    .default([]),
  signatures: z
    .array(strictObject({ who: line, how: line }))
    .max(20)
    .default([]),
})
