import { formatNumber, moneyToWords, readAloud } from '@viet-ho/vietnamese'
import { answerSentences } from '../messages/answers.ts'
import type { FieldType } from './field-type.ts'
import { decimalNumber } from './option-schemas.ts'
import { type NumberLimits, numberSchema, readNumber } from './read-number.ts'

const options = {
  /** In đồng; 0 when absent. */
  min: decimalNumber.exactOptional(),
  max: decimalNumber.exactOptional(),
}

/** `50.000.000 đồng`, `50.000.000đ`: people say the unit, which the paper prints already. */
const withoutUnit = (raw: unknown) =>
  typeof raw === 'string' ? raw.normalize('NFC').replace(/\s*(?:đồng|đ|vnđ|vnd)\.?\s*$/iu, '') : raw

const limits = (field: Partial<NumberLimits>): NumberLimits => ({ ...field, decimals: 0 })

/** An amount of đồng, without decimals. */
export const money: FieldType<typeof options, string> = {
  type: 'money',
  options,
  read: (raw, field) => readNumber(withoutUnit(raw), field.label, limits(field)),
  print: formatNumber,
  parts: {
    bangChu: (amount) => moneyToWords(amount),
    soVaChu: (amount) => answerSentences.amountAndWords(formatNumber(amount), moneyToWords(amount)),
  },
  say: (amount) => readAloud(amount, 'money'),
  jsonSchema: (field) => numberSchema(limits(field)),
  example: () => formatNumber(50_000_000),
}
