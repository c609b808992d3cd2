import type { Scope, Slot } from '../answers/slot.ts'
import { examine, type ValidateContext } from '../answers/validate.ts'
import type { RawRecord } from '../field-types/record.ts'
import { parsePath } from '../sitting/answer-path.ts'
import { withRawAt } from '../sitting/raw-answers.ts'
import type { Edition } from '../template/template.ts'
import { idNumber } from './inventor.ts'

/** Numbers that tell of a birth and a sex tell those that stand beside them. */
export function inventIdNumber(edition: Edition, raw: RawRecord, context: ValidateContext): RawRecord {
  const { resolved } = examine(edition, raw, context)
  return slotsIn(resolved.form).reduce((made, { field, path, scope }) => {
    const { birth, sex } = (field.crossCheck ?? {}) as { readonly birth?: string; readonly sex?: string }
    const born = birth === undefined ? undefined : resolved.answerTo(birth, scope)
    if (field.type !== 'personal-id-number' || typeof born !== 'string') return made
    const isMan = sex !== undefined && resolved.answerTo(sex, scope) === 'nam'
    const century = born < '2000' ? 0 : 2
    const last = Number(String(resolved.find(field.id, scope)?.reading.value ?? '').slice(-6)) || 1
    const start = `060${century + (isMan ? 0 : 1)}${born.slice(2, 4)}`
    return withRawAt(made, parsePath(path) ?? [], idNumber(last, start))
  }, raw)
}

const slotsIn = ({ slots }: Scope): Slot[] =>
  [...slots.values()].flatMap((slot) => [slot, ...slot.inner.flatMap(slotsIn)])
