import { sittingSentences as say } from '../../messages/sitting.ts'
import { freedFrom } from '../same-as.ts'
import { emptyForm, settle } from '../settle.ts'
import { refuse, type Step } from './step.ts'

export const addForm: Step<'form-added'> = (sitting, event) => {
  const { forms, editions } = sitting
  const edition = editions.find(({ formId, id }) => formId === event.form && id === event.edition)
  if (edition === undefined) return refuse('unknown-edition', say.unknownEdition(event.form, event.edition))
  if (forms.has(event.form)) return refuse('form-there-already', say.formThereAlready(edition.title))
  return settle({ ...sitting, forms: new Map(forms).set(event.form, emptyForm(edition)) })
}

/** A form that was printed stays: its paper is about, and the record has to say what became of it. What other forms took from the form stays with them, as answers of their own. */
export const dropForm: Step<'form-dropped'> = (sitting, { form }) => {
  const dropped = sitting.forms.get(form)
  if (dropped === undefined) return refuse('unknown-form', say.unknownForm(form))
  if (dropped.printings.length > 0) return refuse('form-printed', say.formPrinted(dropped.edition.title))
  const others = [...sitting.forms].filter(([id]) => id !== form)
  const freed = others.map(([id, other]) => [id, { ...other, typed: freedFrom(form, other) }] as const)
  return settle({ ...sitting, forms: new Map(freed) })
}
