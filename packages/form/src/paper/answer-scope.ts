import { holds } from '../answers/condition.ts'
import { printAnswer } from '../answers/print-answer.ts'
import type { Answers, AnswerValue } from '../field-types/field-type.ts'
import { type Found, findField, formScope, type Scope } from '../template/field-scope.ts'
import type { Edition, Field } from '../template/template.ts'
import type { PaperEach, PaperIf } from './paper.ts'

/** The fields of the form or of one row, with what was answered there. */
export interface AnswerScope extends Scope {
  readonly answers: Answers
  /** From 1; absent in the form itself. */
  readonly rowNumber?: number
  readonly outer?: AnswerScope
}

/** A place of the paper: the field that is meant, its id with rows, and its answer. */
export interface AnsweredField {
  readonly field: Field
  readonly id: string
  readonly part: string | undefined
  readonly answer: AnswerValue | undefined
}

export function formAnswers(edition: Edition, answers: Answers): AnswerScope {
  return { ...formScope(edition.sections), answers }
}

/** The field that `name` means on the paper. Throws a RangeError for a name that the check of the form would have refused. */
export function answeredField(name: string, from: AnswerScope): AnsweredField {
  const found = findField(from, name)
  if (found === undefined) throw new RangeError(`The paper names the unknown field ${JSON.stringify(name)}`)
  const id = found.part === undefined ? found.path : `${found.path}.${found.part}`
  return { field: found.field, id, part: found.part, answer: answerOf(found) }
}

function answerOf({ scope, ids }: Found<AnswerScope>): AnswerValue | undefined {
  return ids.reduce<AnswerValue | undefined>(own, scope.answers)
}

function own(answer: AnswerValue | undefined, id: string): AnswerValue | undefined {
  if (typeof answer !== 'object' || Array.isArray(answer) || !Object.hasOwn(answer, id)) return undefined
  return (answer as Answers)[id]
}

/** The scopes in which the children of a loop are filled in: one for each row, or the empty rows of a blank table. */
export function rowScopes({ field: name }: PaperEach<unknown>, outer: AnswerScope): AnswerScope[] {
  const { field, id, answer } = answeredField(name, outer)
  const blank = typeof field.blankRows === 'number' ? field.blankRows : 1
  const rows =
    Array.isArray(answer) && answer.length > 0 ? (answer as Answers[]) : Array.from({ length: blank }, () => ({}))
  return rows.map((answers, index) => ({
    fields: field.columns ?? [],
    prefix: `${id}[${index + 1}].`,
    answers,
    rowNumber: index + 1,
    outer,
  }))
}

/** The side of a branch that is printed: the first where something was answered, other than no; of a part, where it prints something. */
export function sideOf<Child>(
  { field: name, whenTrue, whenFalse }: PaperIf<Child>,
  from: AnswerScope,
): readonly Child[] {
  const { field, part, answer } = answeredField(name, from)
  const isAnswered = answer !== undefined && answer !== false && holds({ field: name, isAnswered: true }, () => answer)
  return isAnswered && (part === undefined || printAnswer(field, answer, part) !== '') ? whenTrue : whenFalse
}
