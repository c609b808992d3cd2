import * as z from 'zod'
import { answerSentences as say } from '../messages/answers.ts'
import { expected } from '../messages/template.ts'
import type { ReadContext, Reading } from './field-type.ts'
import { accept, refuse } from './reading.ts'

const day = z.union([z.literal('today'), z.iso.date()], { error: expected.limit })

export const dateLimits = {
  /** The last day that may be meant: `today`, or an ISO date. */
  notAfter: day.exactOptional(),
  /** The first day that may be meant. */
  notBefore: day.exactOptional(),
}

interface Limited {
  readonly label: string
  readonly notAfter?: string
  readonly notBefore?: string
}

/** The day that may not be passed, for reading a year of two digits: a date of birth is not in the future. */
export function latest({ notAfter }: Pick<Limited, 'notAfter'>, { today }: ReadContext): { notAfter?: string } {
  return notAfter === undefined ? {} : { notAfter: notAfter === 'today' ? today : notAfter }
}

/** Holds an ISO date, whole or partial, to the limits of its field; a partial date as far as it goes. `print` writes a limit for people. */
export function withinLimits(
  date: string,
  { label, notAfter, notBefore }: Limited,
  { today }: ReadContext,
  print: (iso: string) => string,
): Reading<string> {
  const limit = (bound: string) => (bound === 'today' ? today : bound)
  const until = notAfter && limit(notAfter)
  const from = notBefore && limit(notBefore)
  if (until && date > until.slice(0, date.length))
    return refuse(
      'date-too-late',
      notAfter === 'today' ? say.notAfterToday(label, print(until)) : say.notAfter(label, print(until)),
    )
  if (from && date < from.slice(0, date.length))
    return refuse(
      'date-too-early',
      notBefore === 'today' ? say.notBeforeToday(label, print(from)) : say.notBefore(label, print(from)),
    )
  return accept(date)
}
