import { readAloud } from '@viet-ho/vietnamese'
import type { FieldType } from './field-type.ts'
import { wholeNumber } from './option-schemas.ts'
import { readText } from './read-text.ts'
import { accept } from './reading.ts'

const options = { maxLength: wholeNumber.exactOptional() }

const usualLength = 5000

/** Text of several lines: the reasons of a request, a description. */
export const longText: FieldType<typeof options, string> = {
  type: 'long-text',
  options,
  read: (raw, { label, maxLength = usualLength }) =>
    readText(raw, label, { maxLength, keepLines: true }, (lines) => accept(lines)),
  print: (lines) => lines,
  say: (lines) => readAloud(lines, 'text'),
  jsonSchema: ({ maxLength = usualLength }) => ({ type: 'string', maxLength }),
  example: () => '',
}
