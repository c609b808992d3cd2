import type { Issue } from '../answers/issue.ts'
import { openRow } from '../answers/read-slots.ts'
import type { Scope, Slot } from '../answers/slot.ts'
import { fieldTypeOf } from '../answers/type-of.ts'
import { examine, type ValidateContext } from '../answers/validate.ts'
import { isNesting } from '../field-types/field-types.ts'
import type { RawRecord } from '../field-types/record.ts'
import { parsePath } from '../sitting/answer-path.ts'
import { withRawAt } from '../sitting/raw-answers.ts'
import type { Edition } from '../template/template.ts'
import { inventIdNumber } from './invented-id-number.ts'
import { Inventor } from './inventor.ts'
import { mendRules } from './mend-rules.ts'
import { rowsOf } from './rows-of.ts'

/** Each round asks what the answers of the one before have opened; forms open three or four deep. */
const mostRounds = 12

/**
 * Answers of nobody who exists to every question that is then asked, right ones wherever such can be: to see the questions, the read-back and the
 * paper by. `isLong`: the longest that is likely, and three rows more than a table has, to see whether the paper has room. Always the same for the
 * same edition and day. What the office's file or the form itself gives is left to them.
 *
 * @throws CommunesNotLoadedError for a form with an address, before `loadCommunes` of `@viet-ho/vietnamese` has finished
 */
export function inventedAnswers(
  edition: Edition,
  { isLong = false, ...context }: ValidateContext & { readonly isLong?: boolean },
): RawRecord {
  const inventor = new Inventor(edition, context.today, isLong)
  let raw: RawRecord = {}
  for (let round = 0; round < mostRounds; round += 1) {
    const { resolved, issues } = examine(edition, raw, context)
    const slots = openSlots(resolved.form, (slot) => resolved.isAsked(slot))
    const empty = slots.filter((slot) => needsAnswer(slot, resolved.answerOf(slot) !== undefined))
    const before = raw
    for (const slot of empty) raw = put(raw, slot.path, answerFor(slot, inventor))
    if (empty.length === 0) raw = mendRules(edition, raw, resolved, issues, inventor)
    if (raw === before) break
  }
  return withoutWrong(asJson(inventIdNumber(edition, raw, context)), edition, context)
}

/** Every place that is asked, with those inside. */
const openSlots = ({ slots }: Scope, isAsked: (slot: Slot) => boolean): Slot[] =>
  [...slots.values()]
    .filter((slot) => slot.field.compute === undefined && isAsked(slot))
    .flatMap((slot) => [slot, ...slot.inner.flatMap((scope) => openSlots(scope, isAsked))])

function needsAnswer({ field, inner, reading }: Slot, isAnswered: boolean): boolean {
  const fieldType = fieldTypeOf(field)
  if (isNesting(fieldType)) return fieldType.nests === 'columns' && inner.length === 0 && reading.errors.length === 0
  return !isAnswered && reading.errors.length === 0
}

const answerFor = (slot: Slot, inventor: Inventor): unknown =>
  slot.field.type === 'table' ? Array(rowsOf(slot.field, inventor.isLong)).fill(openRow) : inventor.invent(slot)

const put = (raw: RawRecord, path: string, value: unknown) => withRawAt(raw, parsePath(path) ?? [], value)

/** Without the signs of rows that were only opened. */
const asJson = (raw: RawRecord) => JSON.parse(JSON.stringify(raw)) as RawRecord

/** What could not be made right, and what another answer has taken away since, stays empty: a form may ask for what only its writer knows. */
function withoutWrong(raw: RawRecord, edition: Edition, context: ValidateContext): RawRecord {
  const { issues } = examine(edition, raw, context)
  const ofRules = new Set(edition.rules.map(({ code }) => code))
  const isWrong = ({ severity, code, field }: Issue) =>
    field !== undefined &&
    !ofRules.has(code) &&
    (code === 'not-applicable' || (severity === 'error' && code !== 'required'))
  return issues.filter(isWrong).reduce((left, { field = '' }) => put(left, field, undefined), raw)
}
