import { formatPhone, parsePhone, readAloud } from '@viet-ho/vietnamese'
import { answerSentences } from '../messages/answers.ts'
import type { FieldType, NoOptions } from './field-type.ts'
import { readText } from './read-text.ts'
import { fromResult } from './reading.ts'

/** A telephone or fax number: digits, or + and digits for a foreign one. */
export const phone: FieldType<NoOptions, string> = {
  type: 'phone',
  options: {},
  read: (raw, { label }) =>
    readText(raw, label, { maxLength: 40 }, (text) => fromResult(parsePhone(text), label, ({ number }) => number)),
  print: formatPhone,
  say: (number) => readAloud(number, 'phone'),
  jsonSchema: () => ({ type: 'string', maxLength: 40 }),
  example: () => answerSentences.examples.phone,
}
