import { foldForSearch } from '@viet-ho/vietnamese'
import { answerSentences as say } from '../messages/answers.ts'
import type { FieldType, NoOptions } from './field-type.ts'
import { readText } from './read-text.ts'
import { accept, refuse } from './reading.ts'

const meanings: ReadonlyMap<string, boolean> = new Map([
  ...['co', 'x', 'true', 'yes', '1'].map((word) => [word, true] as const),
  ...['khong', 'false', 'no', '0'].map((word) => [word, false] as const),
])

/** A question answered by yes or no; in conditions `co` and `khong`. A box to tick: yes ticks it. */
export const yesNo: FieldType<NoOptions, boolean> = {
  type: 'yes-no',
  options: {},
  read: (raw, { label }) =>
    typeof raw === 'boolean'
      ? accept(raw)
      : readText(raw, label, { maxLength: 20 }, (text) => {
          const answer = meanings.get(foldForSearch(text))
          return answer === undefined ? refuse('not-yes-or-no', say.yesOrNoExpected(label)) : accept(answer)
        }),
  print: (answer) => (answer ? say.yes : say.no),
  parts: { x: (answer) => (answer ? 'X' : '') },
  say: (answer) => (answer ? say.yes : say.no).toLowerCase(),
  jsonSchema: () => ({
    anyOf: [{ type: 'boolean' }, { enum: ['co', 'khong', say.yes.toLowerCase(), say.no.toLowerCase(), 'x'] }],
  }),
  example: () => `${say.yes.toLowerCase()} / ${say.no.toLowerCase()}`,
}
