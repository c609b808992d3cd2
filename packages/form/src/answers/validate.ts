import type { Answers, ReadContext } from '../field-types/field-type.ts'
import { isRecord, type RawRecord } from '../field-types/record.ts'
import { answerSentences as say } from '../messages/answers.ts'
import { shortYears } from '../paper/short-years.ts'
import type { Office } from '../template/office.ts'
import type { Edition } from '../template/template.ts'
import { collectIssues } from './collect-issues.ts'
import type { Issue } from './issue.ts'
import { readSlots } from './read-slots.ts'
import { resolve } from './resolve.ts'

export interface ValidateContext extends ReadContext {
  /** What the office file knows, for the answers that come from it. */
  readonly office?: Office
  /** How the citizen signs, as a choice of a form whose own words depend on it: `kyTen`, `diemChi`, `nguoiLamChung`, `uyQuyen`. */
  readonly signing?: string
}

/**
 * From raw answers (typed, scanned, from a file) to canonical ones, with everything that is wrong or doubtful, all at once and in the order of the
 * form. `raw` may be any JSON value. `answers` is absent when an issue is an error; canonical answers validate to themselves. `draft` is always
 * there: what is right so far, for a preview and for a read-back that has begun.
 *
 * @throws CommunesNotLoadedError for a form with an address, before `loadCommunes` of `@viet-ho/vietnamese` has finished
 */
export function validate(
  edition: Edition,
  raw: unknown,
  context: ValidateContext,
): { answers: Answers | undefined; draft: Answers; issues: Issue[] } {
  if (!isRecord(raw)) {
    const issue: Issue = { code: 'wrong-shape', severity: 'error', message: say.answersExpected }
    return { answers: undefined, draft: {}, issues: [issue] }
  }
  const { answers, draft, issues } = examine(edition, raw, context)
  return { answers, draft, issues }
}

/** As `validate`, with the answers' places still at hand. */
export function examine(edition: Edition, raw: RawRecord, context: ValidateContext) {
  const fields = edition.sections.flatMap((section) => section.fields)
  const resolved = resolve(readSlots(fields, raw, context), context)
  const issues = collectIssues(resolved, edition.rules, shortYears(edition))
  const draft: Answers = resolved.answersOf(resolved.form)
  const isWrong = issues.some(({ severity }) => severity === 'error')
  return { answers: isWrong ? undefined : draft, draft, issues, resolved }
}
