import { ordinalToWords } from '@viet-ho/vietnamese'
import { plainTypeOf } from '../answers/type-of.ts'
import type { Answers, AnswerValue } from '../field-types/field-type.ts'
import { answerSentences as say } from '../messages/answers.ts'
import type { Edition, Field } from '../template/template.ts'

/** One answer and the sentence that the clerk says to have it confirmed. */
export interface SpokenAnswer {
  /** Field id with its row: `thanhVien[2].hoTen`. */
  readonly field: string
  readonly label: string
  /** As it stands on paper. */
  readonly answer: string
  /** Numbers, dates and codes as words. */
  readonly text: string
}

/**
 * What the clerk says to have every answer confirmed, in the order of the form; the first sentence of a row says which row it is. `answers` are
 * canonical, as `validate` gives them. Each sentence contains its answer in spoken form, wherever the form's writer put `{{answer}}`.
 */
export function readBack(edition: Edition, answers: Answers): SpokenAnswer[] {
  return edition.sections.flatMap(({ fields }) => sayFields(fields, answers, ''))
}

function sayFields(fields: readonly Field[], answers: Answers, prefix: string): SpokenAnswer[] {
  return fields.flatMap((field) => {
    const answer = Object.hasOwn(answers, field.id) ? answers[field.id] : undefined
    if (answer === undefined) return []
    const path = prefix + field.id
    if (field.columns !== undefined) return sayRows(field, field.columns, answer as readonly Answers[], path)
    if (field.fields !== undefined) return sayFields(field.fields, answer as Answers, `${path}.`)
    return [sayField(field, answer, path)]
  })
}

function sayRows(table: Field, columns: readonly Field[], rows: readonly Answers[], path: string): SpokenAnswer[] {
  const name = typeof table.rowName === 'string' ? table.rowName : table.label
  return rows.flatMap((row, index) => {
    const [first, ...rest] = sayFields(columns, row, `${path}[${index + 1}].`)
    if (first === undefined) return []
    return [{ ...first, text: `${say.rowStart(name, ordinalToWords(index + 1))}: ${first.text}` }, ...rest]
  })
}

function sayField(field: Field, answer: AnswerValue, path: string): SpokenAnswer {
  const fieldType = plainTypeOf(field)
  const spoken = fieldType.say(answer, field)
  const sentence = field.readback ?? `${field.label}: {{answer}}.`
  // Split rather than replaced: an answer may hold `$&`, and `{{answer}}` too.
  const text = sentence.split('{{answer}}').join(spoken)
  return { field: path, label: field.label, answer: fieldType.print(answer, field), text }
}
