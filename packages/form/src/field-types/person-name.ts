import { capitalizeName, readAloud } from '@viet-ho/vietnamese'
import { answerSentences } from '../messages/answers.ts'
import type { FieldType, NoOptions } from './field-type.ts'
import { longestName, readName } from './read-name.ts'

/** A person's name as papers print it: a capital at the head of each syllable. */
export const personName: FieldType<NoOptions, string> = {
  type: 'person-name',
  options: {},
  read: (raw, { label }) => readName(raw, label, capitalizeName),
  printsOnOneLine: true,
  print: (name) => name,
  say: (name) => readAloud(name, 'name'),
  jsonSchema: () => ({ type: 'string', maxLength: longestName }),
  example: () => answerSentences.examples.personName,
}
