import * as z from 'zod'
import { decimalNumber, id } from '../field-types/option-schemas.ts'
import { isKnownProvince } from '../template/is-known-province.ts'
import { isSameProvince } from '../template/is-same-province.ts'
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

/**
 * Reads rates.yaml. Throws TemplateError with every mistake: unknown provinces and two amounts from the same day in the same place are some. With a
 * `base`, gives that table with this one's rates and amounts added: the same rate has to be called the same there, and no amount takes another's place.
 */
export function loadRates(text: string, base: Rates = {}): Rates {
  const mistakes: Mistake[] = []
  const report = reportInto(mistakes, 'rates.yaml')
  const file = readFile(text, ratesSchema, report)
  for (const [name, { amounts, ...head }] of Object.entries(file?.value ?? {})) {
    const known = Object.hasOwn(base, name) ? base[name] : undefined
    for (const key of ['name', 'unit', 'setBy'] as const)
      if (known !== undefined && known[key] !== head[key]) report('rate-differs', file?.placeOf([name, key]), name)
    for (const [index, { jurisdiction, inForceFrom, inForceTo }] of amounts.entries()) {
      const place = (key: string) => file?.placeOf([name, 'amounts', index, key])
      if (!isKnownProvince(jurisdiction)) report('unknown-province', place('jurisdiction'), jurisdiction)
      if (inForceTo !== undefined && inForceTo < inForceFrom) report('ends-before-it-begins', place('inForceTo'))
      const isTie = (other: RateAmount) =>
        isSameProvince(other.jurisdiction, jurisdiction) && other.inForceFrom === inForceFrom
      if ([...(known?.amounts ?? []), ...amounts.slice(0, index)].some(isTie))
        report('rate-tie', place('inForceFrom'), name)
    }
  }
  if (file === undefined || mistakes.length > 0) throw new TemplateError(sortMistakes(mistakes))
  return { ...base, ...addedTo(base, file.value) }
}

const addedTo = (base: Rates, added: Rates): Rates =>
  Object.fromEntries(
    Object.entries(added).map(([name, rate]) => [
      name,
      Object.hasOwn(base, name) ? { ...rate, amounts: [...(base[name]?.amounts ?? []), ...rate.amounts] } : rate,
    ]),
  )

/** Where an edition names a rate that the table doesn't have. */
export function checkRates(rates: Rates, form: Form): Mistake[] {
  const mistakes: Mistake[] = []
  for (const edition of form.editions)
    for (const name of edition.rates)
      if (!Object.hasOwn(rates, name))
        reportInto(mistakes, `${edition.id}/edition.yaml`)('unknown-rate', undefined, name)
  return mistakes
}
