import { sittingSentences as say } from '../../messages/sitting.ts'
import { fieldsWithin } from '../../template/field-scope.ts'
import type { FieldRef } from '../form-in-sitting.ts'
import { isBlank, rawAt } from '../raw-answers.ts'
import { SameAs, sameAsIn } from '../same-as.ts'
import type { Sitting } from '../sitting.ts'
import { putAt } from './answer.ts'
import { findField, refuse, type Step } from './step.ts'

export const sameAs: Step<'same-as'> = (sitting, { form: id, field: name, source, at }) => {
  const form = sitting.forms.get(id)
  if (form === undefined) return refuse('unknown-form', say.unknownForm(id))
  const sourceForm = sitting.forms.get(source.form)
  if (sourceForm === undefined) return refuse('unknown-form', say.unknownForm(source.form))
  const target = findField(form, name)
  if ('refused' in target) return target
  const origin = findField(sourceForm, source.field)
  if ('refused' in origin) return origin
  const { label } = target.field
  if ([target.field, origin.field].some((field) => fieldsWithin(field) !== undefined))
    return refuse('same-as-nesting', say.sameAsNesting(label), [], name)
  // Rows move up when one above them goes; what is taken from one would become another's.
  if (origin.path.some((part) => typeof part === 'number')) return refuse('same-as-row', say.sameAsRow(label), [], name)
  if (source.form === id && source.field === name) return refuse('same-as-itself', say.sameAsItself(label), [], name)
  if (leadsTo(sitting, source, { form: id, field: name }))
    return refuse('same-as-circle', say.sameAsCircle(label), [], name)
  if (isBlank(rawAt(sourceForm.draft, origin.path))) return refuse('same-as-empty', say.sameAsEmpty(label), [], name)
  return putAt(sitting, form, name, new SameAs(source, target.field), at)
}

/** Whether a field takes its answer from another, directly or through others. */
function leadsTo({ forms }: Sitting, from: FieldRef, to: FieldRef): boolean {
  const next = sameAsIn(forms.get(from.form)?.typed).find(({ field }) => field === from.field)?.source
  if (next === undefined) return false
  return (next.form === to.form && next.field === to.field) || leadsTo({ forms } as Sitting, next, to)
}
