import { readAloud } from '@viet-ho/vietnamese'
import { answerSentences as say } from '../messages/answers.ts'
import { type Choice, choiceList, findChoice, labelOf } from './choice-list.ts'
import type { FieldType, Reading, Trouble } from './field-type.ts'
import { readText } from './read-text.ts'
import { accept, nothing, refuse } from './reading.ts'

const options = { choices: choiceList }

/** Some of several: the ids of the choices, in the order of the form, each once. Typed as a list, or as labels parted by semicolons. */
export const choices: FieldType<typeof options, readonly string[]> = {
  type: 'choices',
  options,
  read(raw, field) {
    if (typeof raw === 'string')
      return readText(raw, field.label, { maxLength: 5000 }, (line) => readList(line.split(';'), field))
    if (!Array.isArray(raw)) return refuse('wrong-shape', say.choicesExpected(field.label, field.choices))
    return readList(raw, field)
  },
  print: (answer, field) => answer.map((id) => labelOf(id, field.choices)).join(', '),
  say: (answer, field) => answer.map((id) => readAloud(labelOf(id, field.choices), 'text')).join(', '),
  jsonSchema: (field) => ({
    type: 'array',
    items: { enum: field.choices.flatMap(({ id, label }) => [id, label]) },
    uniqueItems: true,
  }),
  example: (field) => field.choices.map(({ label }) => label).join('; '),
}

function readList(
  items: readonly unknown[],
  field: { label: string; choices: readonly Choice[] },
): Reading<readonly string[]> {
  if (items.length > 2 * field.choices.length)
    return refuse('too-many-choices', say.choicesExpected(field.label, field.choices))
  const chosen = new Set<string>()
  const errors: Trouble[] = []
  for (const [index, item] of items.entries()) {
    const reading = readText(item, field.label, { maxLength: 200 }, (text) => {
      const found = findChoice(text, field.choices)
      return found === undefined
        ? refuse('not-a-choice', say.choiceExpected(field.label, text, field.choices))
        : accept(found.id)
    })
    if (reading.value !== undefined) chosen.add(reading.value)
    errors.push(...reading.errors.map((error) => ({ ...error, at: `[${index + 1}]` })))
  }
  if (errors.length > 0) return { value: undefined, errors, warnings: [] }
  const inOrder = field.choices.map(({ id }) => id).filter((id) => chosen.has(id))
  return inOrder.length === 0 ? nothing : accept(inOrder)
}
