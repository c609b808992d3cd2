import { sittingSentences as say } from '../../messages/sitting.ts'
import { sameAsIn } from '../same-as.ts'
import { emptyForm, settle } from '../settle.ts'
import { refuse, type Step } from './step.ts'

export const addForm: Step<'form-added'> = (sitting, event) => {
  const { forms, editions } = sitting
  const edition = editions.find(({ formId, id }) => formId === event.form && id === event.edition)
  if (edition === undefined) return refuse('unknown-edition', say.unknownEdition(event.form, event.edition))
  if (forms.has(event.form)) return refuse('form-there-already', say.formThereAlready(edition.title))
  return settle({ ...sitting, forms: new Map(forms).set(event.form, emptyForm(edition)) })
}

/** What other forms took from the form stays with them, as answers of their own. */
export const dropForm: Step<'form-dropped'> = (sitting, { form }) => {
  if (!sitting.forms.has(form)) return refuse('unknown-form', say.unknownForm(form))
  const others = [...sitting.forms.values()].filter((other) => other.form !== form)
  const freed = others.map((other) => {
    const takes = sameAsIn(other.typed).some(({ source }) => source.form === form)
    return [other.form, takes ? { ...other, typed: other.raw ?? other.typed } : other] as const
  })
  return settle({ ...sitting, forms: new Map(freed) })
}
