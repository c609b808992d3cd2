import { nearestNames } from '../answers/nearest-names.ts'
import { answerSentences as say } from '../messages/answers.ts'
import type { Trouble } from './field-type.ts'

/** An answer of several named pieces, as JSON or YAML gives it; only its own keys count, whatever they are called. */
export type RawRecord = { readonly [key: string]: unknown }

export const isRecord = (raw: unknown): raw is RawRecord =>
  typeof raw === 'object' && raw !== null && !Array.isArray(raw)

/** What stands under a key of its own, never what an object inherits: `constructor` is a key like any other. */
export const ownValue = (raw: RawRecord, key: string): unknown => (Object.hasOwn(raw, key) ? raw[key] : undefined)

/** How many unknown keys are told one by one. */
const told = 20

/** The keys of `where` (the form, an answer) that nobody asked for, with the names that may have been meant; beyond twenty only how many more there are. */
export function unknownKeys(where: string, raw: RawRecord, known: readonly string[]): Trouble[] {
  const unknown = Object.keys(raw).filter((key) => !known.includes(key))
  const troubles = unknown.slice(0, told).map((key) => ({
    code: 'unknown-field',
    message: say.unknownField(where, shown(key), nearestNames(key, known)),
    at: `.${shown(key)}`,
  }))
  const more = unknown.length - told
  return more > 0 ? [...troubles, { code: 'unknown-field', message: say.moreUnknownFields(where, more) }] : troubles
}

/** A stranger's key, cut short, without characters that could change how the text around it looks on a screen. */
export const shown = (key: string) =>
  [...key.slice(0, 120)]
    .slice(0, 60)
    .join('')
    .replace(/[\p{C}\p{Zl}\p{Zp}]/gu, '\uFFFD')
