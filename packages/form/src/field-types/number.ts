import { formatNumber, numberToWords, readAloud } from '@viet-ho/vietnamese'
import type { FieldType } from './field-type.ts'
import { decimalNumber, wholeNumber } from './option-schemas.ts'
import { type NumberLimits, numberSchema, readNumber, withPoint } from './read-number.ts'

const options = {
  /** 0 when absent: forms count people, days and things. */
  min: decimalNumber.exactOptional(),
  max: decimalNumber.exactOptional(),
  /** Digits after the comma; 0 when absent. */
  decimals: wholeNumber.exactOptional(),
}

const limits = (field: Partial<NumberLimits>): NumberLimits => ({ ...field, decimals: field.decimals ?? 0 })

/** A count or a measure. */
export const number: FieldType<typeof options, string> = {
  type: 'number',
  options,
  read: (raw, field) => readNumber(raw, field.label, limits(field)),
  print: (answer) => formatNumber(withPoint(answer)),
  parts: { bangChu: (answer) => numberToWords(withPoint(answer)) },
  say: (answer) => readAloud(withPoint(answer), 'number'),
  jsonSchema: (field) => numberSchema(limits(field)),
  example: ({ min = 0 }) => formatNumber(Math.max(min, 2)),
}
