import { capitalizeName, readAloud, upperCase } from '@viet-ho/vietnamese'
import { answerSentences } from '../messages/answers.ts'
import type { FieldType, NoOptions } from './field-type.ts'
import { longestName, readName } from './read-name.ts'

/** A person's name where the paper asks for capitals (ghi bằng chữ in hoa). */
export const upperCaseName: FieldType<NoOptions, string> = {
  type: 'upper-case-name',
  options: {},
  read: (raw, { label }) => readName(raw, label, upperCase),
  printsOnOneLine: true,
  print: (name) => name,
  say: (name) => readAloud(capitalizeName(name), 'name'),
  jsonSchema: () => ({ type: 'string', maxLength: longestName }),
  example: () => answerSentences.examples.upperCaseName,
}
