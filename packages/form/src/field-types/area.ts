import { formatNumber, readAloud } from '@viet-ho/vietnamese'
import type { FieldType } from './field-type.ts'
import { decimalNumber, wholeNumber } from './option-schemas.ts'
import { type NumberLimits, numberSchema, readNumber, withPoint } from './read-number.ts'

const options = {
  min: decimalNumber.exactOptional(),
  max: decimalNumber.exactOptional(),
  /** Digits after the comma; 2 when absent. */
  decimals: wholeNumber.exactOptional(),
}

const limits = (field: Partial<NumberLimits>): NumberLimits => ({ ...field, decimals: field.decimals ?? 2 })

/** An area in square metres. The paper prints the unit itself, or takes the part `soVaDonVi`. */
export const area: FieldType<typeof options, string> = {
  type: 'area',
  options,
  read: (raw, field) => readNumber(raw, field.label, limits(field)),
  print: (answer) => formatNumber(withPoint(answer)),
  parts: {
    soVaDonVi: (answer) => `${formatNumber(withPoint(answer))} m²`,
    bangChu: (answer) => readAloud(withPoint(answer), 'area'),
  },
  say: (answer) => readAloud(withPoint(answer), 'area'),
  jsonSchema: (field) => numberSchema(limits(field)),
  example: () => formatNumber(120.5),
}
