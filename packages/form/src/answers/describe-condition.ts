import { answerSentences as say } from '../messages/answers.ts'
import type { Condition, Field } from '../template/template.ts'
import { printAnswer } from './print-answer.ts'

/** A condition in words: `“Chủ thể” là “Các thành viên hộ gia đình”`. Fields are found by id, the nearest first; an unknown one is called by its id. */
export function describeCondition(condition: Condition, fields: readonly Field[]): string {
  if ('all' in condition) return condition.all.map((each) => describeCondition(each, fields)).join(say.and)
  if ('any' in condition) return condition.any.map((each) => describeCondition(each, fields)).join(say.or)
  if ('not' in condition) return say.conditionNot(describeCondition(condition.not, fields))
  const field = fields.find(({ id }) => id === condition.field.split('.').at(-1))
  const label = field?.label ?? condition.field
  const named = (value: string) => valueInWords(field, value)
  if ('is' in condition) return say.conditionIs(label, named(condition.is))
  if ('isNot' in condition) return say.conditionIsNot(label, named(condition.isNot))
  if ('isOneOf' in condition) return condition.isOneOf.map((value) => say.conditionIs(label, named(value))).join(say.or)
  return say.conditionIsAnswered(label, condition.isAnswered)
}

function valueInWords(field: Field | undefined, value: string): string {
  if (field?.type === 'yes-no') return printAnswer(field, value === 'co')
  return field?.type === 'choice' ? printAnswer(field, value) : value
}
