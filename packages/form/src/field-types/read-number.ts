import { formatNumber, parseNumber } from '@viet-ho/vietnamese'
import { answerSentences as say } from '../messages/answers.ts'
import type { Reading } from './field-type.ts'
import { readText } from './read-text.ts'
import { accept, fromResult, refuse } from './reading.ts'

export interface NumberLimits {
  readonly min?: number
  readonly max?: number
  /** Digits after the comma, at most. */
  readonly decimals: number
}

/** Beyond a thousand million million nobody counts on a form, and every number stays sayable. */
const largest = 1e15

/**
 * Reads a number, typed or from JSON, to digits with a comma before the decimals (`1500000`, `12,5`): `12.5` could not be read again, because a
 * point groups thousands.
 */
export function readNumber(
  raw: unknown,
  label: string,
  { min = 0, max = largest, decimals }: NumberLimits,
): Reading<string> {
  const typed = typeof raw === 'number' ? typedNumber(raw) : raw
  if (typed === undefined) return refuse('unsafe-number', say.unsafeNumber(label))
  return readText(typed, label, { maxLength: 40 }, (text) => {
    const reading = fromResult(parseNumber(text, { decimals, allowNegative: min < 0 }), label, (value) => value)
    if (reading.value === undefined) return { ...reading, value: undefined }
    const value = Number(reading.value)
    if (value < min) return refuse('too-small', say.tooSmall(label, formatNumber(min)))
    if (value > max) return refuse('too-large', say.tooLarge(label, formatNumber(max)))
    // A number that JSON gives as a number has one reading.
    return accept(reading.value.replace('.', ','), typeof raw === 'number' ? [] : reading.warnings)
  })
}

/** A JSON number as somebody would type it; zeros behind it, so that `1.125` cannot be taken for 1125. */
function typedNumber(raw: number): string | undefined {
  if (!Number.isFinite(raw) || Math.abs(raw) > largest) return undefined
  const digits = String(raw)
  if (digits.includes('e')) return undefined
  return digits.includes('.') ? `${digits.replace('.', ',')}0000` : digits
}

/** A canonical number with a point before its decimals, as the Vietnamese package takes it. */
export const withPoint = (answer: string) => answer.replace(',', '.')

/** JSON Schema of a number, typed or not. */
export const numberSchema = ({ min = 0, max = largest, decimals }: NumberLimits) => ({
  anyOf: [{ type: decimals === 0 ? 'integer' : 'number', minimum: min, maximum: max }, { type: 'string' }],
})
