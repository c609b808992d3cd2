import * as z from 'zod'
import { decimalNumber, id } from '../field-types/option-schemas.ts'
import { isKnownProvince } from '../template/is-known-province.ts'
import { type Mistake, reportInto, sortMistakes } from '../template/mistake.ts'
import { readFile } from '../template/read-file.ts'
import { day, line, sentences } from '../template/schemas/texts.ts'
import { strictObject } from '../template/strict-object.ts'
import type { Form } from '../template/template.ts'
import { TemplateError } from '../template/template-error.ts'

/**
 * rates.yaml: fees, taxes and allowances. They change every year and with every province, so they are data of a province and a day, in one place; no
 * form says an amount of its own.
 */
export const ratesSchema = z.record(
  id,
  strictObject({
    name: line,
    /** What the amounts count: `đồng một bản`, `% giá tính lệ phí`. */
    unit: line,
    /** Who sets it, said where no amount is known. */
    setBy: line,
    amounts: z
      .array(
        strictObject({
          /** `country`, or the name of a province. */
          jurisdiction: line,
          inForceFrom: day,
          inForceTo: day.exactOptional(),
          amount: decimalNumber,
          /** Where it is a range. */
          upTo: decimalNumber.exactOptional(),
          basis: sentences,
          mark: z.enum(['verified', 'transcribed', 'partial', 'recalled']),
        }),
      )
      .max(500)
      .default([]),
  }),
)

/** The table of rates, by their ids. */
export type Rates = z.infer<typeof ratesSchema>
export type Rate = Rates[string]
export type RateAmount = Rate['amounts'][number]

/** Reads rates.yaml. Throws TemplateError with every mistake: unknown provinces and two amounts from the same day in the same place are some. */
export function loadRates(text: string): Rates {
  const mistakes: Mistake[] = []
  const report = reportInto(mistakes, 'rates.yaml')
  const file = readFile(text, ratesSchema, report)
  for (const [name, { amounts }] of Object.entries(file?.value ?? {})) {
    for (const [index, { jurisdiction, inForceFrom, inForceTo }] of amounts.entries()) {
      const place = (key: string) => file?.placeOf([name, 'amounts', index, key])
      if (!isKnownProvince(jurisdiction)) report('unknown-province', place('jurisdiction'), jurisdiction)
      if (inForceTo !== undefined && inForceTo < inForceFrom) report('ends-before-it-begins', place('inForceTo'))
      const isTie = (other: RateAmount) => other.jurisdiction === jurisdiction && other.inForceFrom === inForceFrom
      if (amounts.slice(0, index).some(isTie)) report('rate-tie', place('inForceFrom'), name)
    }
  }
  if (file === undefined || mistakes.length > 0) throw new TemplateError(sortMistakes(mistakes))
  return file.value
}

/** Where an edition names a rate that the table doesn't have. */
export function checkRates(rates: Rates, form: Form): Mistake[] {
  const mistakes: Mistake[] = []
  for (const edition of form.editions)
    for (const name of edition.rates)
      if (!Object.hasOwn(rates, name))
        reportInto(mistakes, `${edition.id}/edition.yaml`)('unknown-rate', undefined, name)
  return mistakes
}
