import { isRecord, type RawRecord } from '../field-types/record.ts'
import type { Edition } from '../template/template.ts'
import { isBlank } from './raw-answers.ts'
import { settle } from './settle.ts'
import { act, openSitting, type Sitting, type SittingContext } from './sitting.ts'

/**
 * A sitting in which one form was answered like this, all at once: for trying a form, in a fraction of the time that answer after answer takes. What
 * the edition doesn't ask is left out.
 */
export function sittingOfAnswers(
  edition: Edition,
  answers: RawRecord,
  { at, ...context }: Omit<SittingContext, 'editions'> & { readonly at: string },
): Sitting {
  const { formId: form } = edition
  const opened = act(openSitting({ ...context, editions: [edition] }), {
    type: 'form-added',
    form,
    edition: edition.id,
    at,
  }).sitting
  const started = opened.forms.get(form)
  if (started === undefined) throw new RangeError(`No form ${form}`)
  const asked = new Map(edition.sections.flatMap((section) => section.fields.map((field) => [field.id, field])))
  const typed = Object.fromEntries(
    Object.entries(answers).filter(([id, value]) => {
      const field = asked.get(id)
      if (field === undefined || field.compute !== undefined || isBlank(value)) return false
      if (field.columns !== undefined) return Array.isArray(value) && value.every(isRecord)
      return field.fields === undefined || isRecord(value)
    }),
  )
  const events = Object.entries(typed).map(
    ([field, value]) => ({ type: 'answered', form, field, value: value as never, at }) as const,
  )
  const settled = settle({ ...opened, forms: new Map([[form, { ...started, typed }]]) })
  return { ...settled, events: [...opened.events, ...events] }
}
