import { printAnswer } from '../answers/print-answer.ts'
import type { AnswerValue } from '../field-types/field-type.ts'
import { fieldsWithin } from '../template/field-scope.ts'
import { fieldAt, parsePath } from './answer-path.ts'
import type { FormInSitting } from './form-in-sitting.ts'
import { groundsOf, saidBy } from './grounds.ts'
import { labelAt } from './label-at.ts'
import { rawAt } from './raw-answers.ts'
import { movedUp, onPaper } from './rows.ts'
import type { Sitting } from './sitting.ts'

/** An answer that was changed after it had been read to the citizen. */
export interface Correction {
  /** Field id with its row as typed, or a row that was taken away: `con[2]`. */
  readonly item: string
  readonly label: string
  /** What stands on the paper now; empty when the answer was taken away. */
  readonly answer: string
}

/** A row that was taken away. */
export interface RemovedRow {
  readonly form: string
  readonly table: string
  /** Counted from 1, as typed. */
  readonly row: number
}

/**
 * Notes in every form what no longer says what was read to the citizen. A row that was taken away is noted as a whole: those below it moved up, and
 * were not corrected.
 */
export function noteCorrections(after: Sitting, before: Sitting, removed?: RemovedRow): Sitting {
  const forms = [...after.forms].map(([id, form]) => {
    const was = before.forms.get(id)
    if (was === undefined || was === form) return [id, form] as const
    const changed = changedItems(was, form)
    if (removed?.form === id) return [id, noteRemoval(form, changed, removed)] as const
    return [id, { ...form, corrected: new Set([...form.corrected, ...changed]) }] as const
  })
  return { ...after, forms: new Map(forms) }
}

/** What is kept by rows moves up with them: a correction of a row below, and what was heard of it. */
function noteRemoval(form: FormInSitting, changed: readonly string[], { table, row }: RemovedRow): FormInSitting {
  const isIn = (item: string) => item.startsWith(`${table}[`)
  const wasRead = changed.some((item) => item.startsWith(`${table}[${row}].`))
  const corrected = [
    ...[...form.corrected].flatMap((item) => movedUp(item, table, row) ?? []),
    ...changed.filter((item) => !isIn(item)),
    ...(wasRead ? [`${table}[${row}]`] : []),
  ]
  const withdrawn = [...form.withdrawn].flatMap(([item, ground]) => {
    const moved = movedUp(item, table, row)
    return moved === undefined ? [] : [[moved, ground] as const]
  })
  return { ...form, corrected: new Set(corrected), withdrawn: new Map(withdrawn) }
}

/** What was read, in the last words and with the last answer that the citizen heard, and says something else now or nothing. */
function changedItems(was: FormInSitting, now: FormInSitting): string[] {
  const heard = new Map([...was.withdrawn, ...[...was.items].map(([item, { ground }]) => [item, ground] as const)])
  const grounds = groundsOf(now)
  return [...heard].flatMap(([item, ground]) =>
    item.startsWith('@') || saidBy(ground) === saidBy(grounds.get(item)) ? [] : [item],
  )
}

/** The corrections of a form, each once, with what the paper says now. */
export const correctionsOf = (form: FormInSitting): Correction[] =>
  [...form.corrected].map((item) => ({ item, label: labelAt(form.edition, item), answer: printedAt(form, item) }))

/** The answer as it stands on the paper now; empty for what holds several, and for none. */
function printedAt(form: FormInSitting, name: string): string {
  const path = parsePath(name)
  const field = path && fieldAt(form.edition, path)
  if (path === undefined || field === undefined || fieldsWithin(field) !== undefined) return ''
  const answer = rawAt(form.draft, onPaper(path, form.typedRows)) as AnswerValue | undefined
  return answer === undefined ? '' : printAnswer(field, answer)
}
