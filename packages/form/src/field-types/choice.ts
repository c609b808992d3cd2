import { readAloud } from '@viet-ho/vietnamese'
import { answerSentences as say } from '../messages/answers.ts'
import { type Choice, choiceList, findChoice, labelOf } from './choice-list.ts'
import type { FieldType } from './field-type.ts'
import { readText } from './read-text.ts'
import { accept, refuse } from './reading.ts'

const options = { choices: choiceList }

/** One of several: the answer is the id of the choice, and its label may be typed too. */
export const choice: FieldType<typeof options, string> = {
  type: 'choice',
  options,
  read: (raw, { label, choices }) =>
    readText(raw, label, { maxLength: 200 }, (text) => {
      const found: Choice | undefined = findChoice(text, choices)
      return found === undefined ? refuse('not-a-choice', say.choiceExpected(label, text, choices)) : accept(found.id)
    }),
  print: (answer, { choices }) => labelOf(answer, choices),
  say: (answer, { choices }) => readAloud(labelOf(answer, choices), 'text'),
  jsonSchema: ({ choices }) => ({ enum: choices.flatMap(({ id, label }) => [id, label]) }),
  example: ({ choices }) => choices.map(({ label }) => label).join(' / '),
}
