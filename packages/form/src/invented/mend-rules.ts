import type { Issue } from '../answers/issue.ts'
import type { Resolved } from '../answers/resolve.ts'
import type { Slot } from '../answers/slot.ts'
import { slotsAt } from '../answers/slots-at.ts'
import type { AnswerValue } from '../field-types/field-type.ts'
import type { RawRecord } from '../field-types/record.ts'
import { parsePath } from '../sitting/answer-path.ts'
import { withRawAt } from '../sitting/raw-answers.ts'
import type { Edition, Rule } from '../template/template.ts'
import { movedDay } from './invented-date.ts'
import type { Inventor } from './inventor.ts'

/** Changes invented answers that break a rule of the form; the same record when no rule is broken. */
export function mendRules(
  edition: Edition,
  raw: RawRecord,
  resolved: Resolved,
  issues: readonly Issue[],
  inventor: Inventor,
): RawRecord {
  const codes = new Set(issues.map(({ code }) => code))
  const changes = edition.rules
    .filter(({ code }) => codes.has(code))
    .flatMap((rule) => changesFor(rule, resolved, new Set(issues.map(({ field }) => field)), inventor))
  return changes.reduce((made, [slot, value]) => withRawAt(made, parsePath(slot.path) ?? [], value), raw)
}

type Change = readonly [slot: Slot, value: unknown]

function changesFor(
  rule: Rule,
  { form, answerOf, isAsked }: Resolved,
  told: ReadonlySet<string | undefined>,
  inventor: Inventor,
): Change[] {
  const at = (path: string) => slotsAt(path, form).filter(isAsked)
  if ('exactlyOne' in rule) return at(rule.exactlyOne).map((slot, index) => [slot, index === 0])
  if ('unique' in rule) return anew(at(rule.unique))
  if ('different' in rule) return anew(rule.different.flatMap(at))
  if ('notBefore' in rule) {
    const [earlier] = at(rule.notBefore[1])
    const day = earlier && answerOf(earlier)
    return at(rule.notBefore[0]).map((slot) => [slot, day])
  }
  if ('addUp' in rule) {
    const parts = rule.addUp.flatMap(at)
    const [whole] = typeof rule.to === 'string' ? at(rule.to) : []
    const sum = Number(String(whole ? answerOf(whole) : rule.to).replace(',', '.'))
    const share = Math.floor(sum / parts.length)
    return parts.map((slot, index) => [slot, number(index === 0 ? sum - share * (parts.length - 1) : share)])
  }
  return []

  function anew(slots: readonly Slot[]): Change[] {
    return slots
      .filter(({ path }) => told.has(path))
      .map((slot, index) => [slot, another(slot, answerOf(slot), index + 1, inventor)])
  }
}

/** An answer that differs from the one before by so many steps. */
function another(slot: Slot, before: AnswerValue | undefined, step: number, inventor: Inventor): unknown {
  const { field } = slot
  if (field.type === 'choice') {
    const ids = (field.choices as readonly { readonly id: string }[]).map(({ id }) => id)
    return ids[(ids.indexOf(String(before)) + step) % ids.length]
  }
  if (field.type === 'date' || field.type === 'partial-date')
    return movedDay(String(before), field.notAfter === undefined ? step : -step)
  if (['number', 'area', 'money'].includes(field.type)) {
    const value = Number(String(before).replace(',', '.'))
    return number(field.max !== undefined && value + step > Number(field.max) ? value - step : value + step)
  }
  return inventor.invent(slot)
}

const number = (value: number) => String(Number(value.toFixed(6))).replace('.', ',')
