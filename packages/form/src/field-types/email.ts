import { parseEmail, readAloud } from '@viet-ho/vietnamese'
import { answerSentences } from '../messages/answers.ts'
import type { FieldType, NoOptions } from './field-type.ts'
import { readText } from './read-text.ts'
import { fromResult } from './reading.ts'

const maxLength = 254

/** An e-mail address. */
export const email: FieldType<NoOptions, string> = {
  type: 'email',
  options: {},
  read: (raw, { label }) =>
    readText(raw, label, { maxLength }, (text) => fromResult(parseEmail(text), label, (address) => address)),
  print: (address) => address,
  say: (address) => readAloud(address, 'email'),
  jsonSchema: () => ({ type: 'string', format: 'email', maxLength }),
  example: () => answerSentences.examples.email,
}
