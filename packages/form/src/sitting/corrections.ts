import { printAnswer } from '../answers/print-answer.ts'
import type { AnswerValue } from '../field-types/field-type.ts'
import { fieldsWithin } from '../template/field-scope.ts'
import { fieldAt, parsePath } from './answer-path.ts'
import type { FormInSitting } from './form-in-sitting.ts'
import { groundsOf, saidBy } from './grounds.ts'
import { labelAt } from './label-at.ts'
import { rawAt } from './raw-answers.ts'
import { onPaper } from './rows.ts'
import type { Sitting } from './sitting.ts'

/** An answer that was changed after it had been read to the citizen. */
export interface Correction {
  /** Field id with its row as typed, or a row that was taken away: `con[2]`. */
  readonly item: string
  readonly label: string
  /** What stands on the paper now; empty when the answer was taken away. */
  readonly answer: string
}

/**
 * Notes in every form what no longer says what was read to the citizen. A row that was taken away is noted as a whole: those below it moved up, and
 * were not corrected.
 */
export function noteCorrections(after: Sitting, before: Sitting, removed?: { form: string; row: string }): Sitting {
  const forms = [...after.forms].map(([id, form]) => {
    const was = before.forms.get(id)
    if (was === undefined || was === form) return [id, form] as const
    const changed = changedItems(was, form)
    const table = removed?.form === id ? removed.row.replace(/\[\d+\]$/, '[') : undefined
    const noted =
      table === undefined || removed === undefined
        ? changed
        : [
            ...changed.filter((item) => !item.startsWith(table)),
            ...([...was.items.keys(), ...was.withdrawn.keys()].some((item) => item.startsWith(`${removed.row}.`))
              ? [removed.row]
              : []),
          ]
    return [id, noted.length === 0 ? form : { ...form, corrected: new Set([...form.corrected, ...noted]) }] as const
  })
  return { ...after, forms: new Map(forms) }
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
