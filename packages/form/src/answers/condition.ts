import type { AnswerValue } from '../field-types/field-type.ts'
import type { Condition } from '../template/template.ts'

/** Whether a condition holds for the answers that `answerOf` gives by field id; an answer is absent when its question isn't asked. */
export function holds(condition: Condition, answerOf: (id: string) => AnswerValue | undefined): boolean {
  if ('all' in condition) return condition.all.every((each) => holds(each, answerOf))
  if ('any' in condition) return condition.any.some((each) => holds(each, answerOf))
  if ('not' in condition) return !holds(condition.not, answerOf)
  const answer = answerOf(condition.field)
  if ('is' in condition) return isOneOf(answer, [condition.is])
  if ('isNot' in condition) return !isOneOf(answer, [condition.isNot])
  if ('isOneOf' in condition) return isOneOf(answer, condition.isOneOf)
  return isAnswered(answer) === condition.isAnswered
}

/** The fields that a condition asks about. */
export function conditionFields(condition: Condition): string[] {
  if ('all' in condition) return condition.all.flatMap(conditionFields)
  if ('any' in condition) return condition.any.flatMap(conditionFields)
  return 'not' in condition ? conditionFields(condition.not) : [condition.field]
}

/** A yes is called `co` and a no `khong`; of several choices one is enough. */
function isOneOf(answer: AnswerValue | undefined, texts: readonly string[]): boolean {
  if (typeof answer === 'boolean') return texts.includes(answer ? 'co' : 'khong')
  if (typeof answer === 'string') return texts.includes(answer)
  return Array.isArray(answer) && answer.some((one) => texts.includes(one))
}

/** Empty groups and tables are no answer. */
function isAnswered(answer: AnswerValue | undefined): boolean {
  if (answer === undefined) return false
  return typeof answer !== 'object' || Object.keys(answer).length > 0
}
