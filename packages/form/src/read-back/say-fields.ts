import { numberToWords, ordinalToWords } from '@viet-ho/vietnamese'
import { rowName } from '../answers/read-slots.ts'
import { plainTypeOf } from '../answers/type-of.ts'
import type { Answers, AnswerValue } from '../field-types/field-type.ts'
import { answerSentences } from '../messages/answers.ts'
import { sittingSentences as say } from '../messages/sitting.ts'
import type { Field, Role } from '../template/template.ts'

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

/** A sentence of the read-back: an answer, or words around the rows of a table. */
export type SpokenLine =
  | ({ readonly kind: 'answer' } & SpokenAnswer)
  | { readonly kind: 'rows' | 'pause'; readonly text: string }

/** After so many rows the listener is asked: more at once nobody keeps in mind. */
const rowsAtOnce = 5

/** Puts the listener's title into a sentence of the form, knowing whom the sentence is about, where that is one person. */
export type Address = (sentence: string, role?: Role) => string

/** The sentences of the answered fields, in order; `around` is whom what holds them is about. */
export function sayFields(
  fields: readonly Field[],
  answers: Answers,
  prefix: string,
  address: Address,
  around?: Role,
): SpokenLine[] {
  return fields.flatMap((field) => {
    const role = field.role ?? around
    const answer = Object.hasOwn(answers, field.id) ? answers[field.id] : undefined
    if (answer === undefined) return []
    const path = prefix + field.id
    if (field.columns !== undefined)
      return sayRows(field, field.columns, answer as readonly Answers[], path, address, role)
    if (field.fields !== undefined) return sayFields(field.fields, answer as Answers, `${path}.`, address, role)
    if (field.printed === false && field.readback === undefined) return []
    return [{ kind: 'answer', ...sayField(field, answer, path, (sentence) => address(sentence, role)) } as const]
  })
}

function sayRows(
  table: Field,
  columns: readonly Field[],
  rows: readonly Answers[],
  path: string,
  address: Address,
  role: Role | undefined,
): SpokenLine[] {
  const name = rowName(table)
  const lines: SpokenLine[] = []
  const count = numberToWords(rows.length)
  const isLong = rows.length > rowsAtOnce
  if (isLong) lines.push({ kind: 'rows', text: address(say.longRows(count, name, numberToWords(rowsAtOnce))) })
  else if (rows.length > 1) lines.push({ kind: 'rows', text: address(say.rows(count, name)) })
  for (const [index, row] of rows.entries()) {
    const [first, ...rest] = sayFields(columns, row, `${path}[${index + 1}].`, address, role)
    if (first === undefined) continue
    const text = `${answerSentences.rowStart(name, ordinalToWords(index + 1))}: ${first.text}`
    lines.push({ ...first, text }, ...rest)
    const isEndOfGroup = (index + 1) % rowsAtOnce === 0 || index + 1 === rows.length
    const from = index - (index % rowsAtOnce) + 1
    if (isLong && isEndOfGroup && index + 1 > from)
      lines.push({ kind: 'pause', text: address(say.pause(name, ordinalToWords(from), ordinalToWords(index + 1))) })
  }
  return lines
}

function sayField(
  field: Field,
  answer: AnswerValue,
  path: string,
  address: (sentence: string) => string,
): SpokenAnswer {
  const fieldType = plainTypeOf(field)
  const sentence = address(field.readback ?? `${field.label}: {{answer}}.`)
  const spoken = fieldType.say(answer, field)
  // Split rather than replaced: an answer may hold `$&`, and `{{answer}}` too. One full stop is enough.
  const [before = '', ...rest] = sentence.split('{{answer}}')
  const text = before + rest.map((words) => spoken + (spoken.endsWith('.') ? words.replace(/^\./, '') : words)).join('')
  // A sentence whose writer left the full stop to the answer.
  const said = /[.?!:…”)]$/.test(text) ? text : `${text}.`
  return { field: path, label: field.label, answer: fieldType.print(answer, field), text: said }
}
