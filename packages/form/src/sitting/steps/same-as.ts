import { sittingSentences as say } from '../../messages/sitting.ts'
import { fieldsWithin } from '../../template/field-scope.ts'
import type { FieldRef } from '../form-in-sitting.ts'
import { sourcesOf } from '../grounds.ts'
import { isBlank, rawAt } from '../raw-answers.ts'
import { SameAs, sameAsIn } from '../same-as.ts'
import type { Sitting } from '../sitting.ts'
import { putAt } from './answer.ts'
import { findField, refuse, type Step } from './step.ts'

export const sameAs: Step<'same-as'> = (sitting, { form: id, field: name, source }) => {
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
  if (leadsTo(sitting.forms, source, { form: id, field: name }))
    return refuse('same-as-circle', say.sameAsCircle(label), [], name)
  if (isBlank(rawAt(sourceForm.draft, origin.path))) return refuse('same-as-empty', say.sameAsEmpty(label), [], name)
  return putAt(sitting, form, name, new SameAs(source, target.field))
}

/** Whether a field has its answer from another: takes it, is worked out from it, or does so through others. */
function leadsTo(forms: Sitting['forms'], from: FieldRef, to: FieldRef): boolean {
  return [...takenFrom(forms, from), ...workedOutFrom(forms, from)].some(
    (next) => (next.form === to.form && next.field === to.field) || leadsTo(forms, next, to),
  )
}

const takenFrom = (forms: Sitting['forms'], { form, field }: FieldRef): FieldRef[] =>
  sameAsIn(forms.get(form)?.typed).flatMap((link) => (link.field === field ? [link.source] : []))

/** Sources beside the field and in the whole form: which of the two is meant does not matter for telling a circle. */
function workedOutFrom(forms: Sitting['forms'], { form: id, field: name }: FieldRef): FieldRef[] {
  const form = forms.get(id)
  const found = form && findField(form, name)
  if (found === undefined || 'refused' in found) return []
  const holder = name.slice(0, name.lastIndexOf('.') + 1)
  return sourcesOf(found.field.compute).flatMap((source) =>
    [...new Set([source, holder + source])].map((field) => ({ form: id, field })),
  )
}
