import type { Answers, ReadContext } from '../field-types/field-type.ts'
import { isRecord } from '../field-types/record.ts'
import { answerSentences as say } from '../messages/answers.ts'
import type { Office } from '../template/office.ts'
import type { Edition } from '../template/template.ts'
import { collectIssues } from './collect-issues.ts'
import type { Issue } from './issue.ts'
import { readSlots } from './read-slots.ts'
import { resolve } from './resolve.ts'

export interface ValidateContext extends ReadContext {
  /** What the office file knows, for the answers that come from it. */
  readonly office?: Office
}

/**
 * From raw answers (typed, scanned, from a file) to canonical ones, with everything that is wrong or doubtful, all at once and in the order of the
 * form. `raw` may be any JSON value. `answers` is absent when an issue is an error; canonical answers validate to themselves.
 *
 * @throws CommunesNotLoadedError for a form with an address, before `loadCommunes` of `@viet-ho/vietnamese` has finished
 */
export function validate(
  edition: Edition,
  raw: unknown,
  context: ValidateContext,
): { answers: Answers | undefined; issues: Issue[] } {
  if (!isRecord(raw))
    return { answers: undefined, issues: [{ code: 'wrong-shape', severity: 'error', message: say.answersExpected }] }
  const fields = edition.sections.flatMap((section) => section.fields)
  const resolved = resolve(readSlots(fields, raw, context), context)
  const issues = collectIssues(resolved, edition.rules)
  const isWrong = issues.some(({ severity }) => severity === 'error')
  return { answers: isWrong ? undefined : resolved.answersOf(resolved.form), issues }
}
