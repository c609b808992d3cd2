import type { Issue } from '../../answers/issue.ts'
import { sittingSentences as say } from '../../messages/sitting.ts'
import type { Field } from '../../template/template.ts'
import { type AnswerPath, fieldAt, parsePath } from '../answer-path.ts'
import type { FormInSitting } from '../form-in-sitting.ts'
import type { Sitting } from '../sitting.ts'
import type { EventOf, SittingEventType } from '../sitting-event.ts'

/** Why an event may not happen now. */
export interface Refusal {
  readonly refused: readonly Issue[]
}

/** What an event of one type does to a sitting that is not finished; the event itself is noted by `act`. */
export type Step<Type extends SittingEventType> = (sitting: Sitting, event: EventOf<Type>) => Sitting | Refusal

/** What an event of one form does to it. */
export type FormStep<Type extends SittingEventType> = (
  form: FormInSitting,
  event: EventOf<Type>,
  sitting: Sitting,
) => FormInSitting | Refusal

export const refuse = (code: string, message: string, more: readonly Issue[] = [], field?: string): Refusal => ({
  refused: [{ code, severity: 'error', message, ...(field !== undefined && { field }) }, ...more],
})

/** A step about one form, which has to be in the sitting. */
export const onForm =
  <Type extends SittingEventType>(step: FormStep<Type>) =>
  (sitting: Sitting, event: EventOf<Type> & { readonly form: string }): Sitting | Refusal => {
    const form = sitting.forms.get(event.form)
    if (form === undefined) return refuse('unknown-form', say.unknownForm(event.form))
    const after = step(form, event, sitting)
    return 'refused' in after ? after : { ...sitting, forms: new Map(sitting.forms).set(event.form, after) }
  }

/** The field that an event names, with its path. */
export function findField(form: FormInSitting, name: string): { path: AnswerPath; field: Field } | Refusal {
  const path = parsePath(name)
  const field = path && fieldAt(form.edition, path)
  if (path === undefined || field === undefined) return refuse('unknown-field', say.unknownField(name), [], name)
  return { path, field }
}
