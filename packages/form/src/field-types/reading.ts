import type { Result } from '@viet-ho/vietnamese'
import { answerSentences as say } from '../messages/answers.ts'
import type { Reading, Trouble } from './field-type.ts'

/** Nothing was answered. */
export const nothing: Reading<never> = { value: undefined, errors: [], warnings: [] }

export function accept<Answer>(value: Answer, warnings: readonly Trouble[] = []): Reading<Answer> {
  return { value, errors: [], warnings }
}

export function refuse(code: string, message: string): Reading<never> {
  return { value: undefined, errors: [{ code, message }], warnings: [] }
}

/** What a reader of the Vietnamese package gave, with the field's label before its reasons. */
export function fromResult<Value, Answer>(
  result: Result<Value>,
  label: string,
  toAnswer: (value: Value) => Answer,
): Reading<Answer> {
  if (!result.ok) return refuse(result.problem.code, say.because(label, result.problem.reason))
  const warnings = (result.warnings ?? []).map(({ code, reason }) => ({ code, message: say.because(label, reason) }))
  return accept(toAnswer(result.value), warnings)
}
