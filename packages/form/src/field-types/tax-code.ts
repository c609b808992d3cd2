import { parseTaxCode, readAloud } from '@viet-ho/vietnamese'
import { answerSentences } from '../messages/answers.ts'
import type { FieldType, NoOptions } from './field-type.ts'
import { readText } from './read-text.ts'
import { fromResult } from './reading.ts'

/** Mã số thuế: 10, 13 or 12 digits. */
export const taxCode: FieldType<NoOptions, string> = {
  type: 'tax-code',
  options: {},
  read: (raw, { label }) =>
    readText(raw, label, { maxLength: 40 }, (text) => fromResult(parseTaxCode(text), label, ({ number }) => number)),
  print: (number) => number,
  say: (number) => readAloud(number, 'digits'),
  jsonSchema: () => ({ type: 'string', pattern: '^[0-9 .-]{10,20}$' }),
  example: () => answerSentences.examples.taxCode,
}
