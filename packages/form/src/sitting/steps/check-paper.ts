import { sittingSentences as say } from '../../messages/sitting.ts'
import { type FormStep, onForm, refuse } from './step.ts'

const check: FormStep<'paper-checked'> = (form, { paper, brought }) => {
  if (!form.edition.papers.some(({ name }) => name === paper)) return refuse('unknown-paper', say.unknownPaper(paper))
  const papers = new Map(form.papers)
  if (brought === null) papers.delete(paper)
  else papers.set(paper, brought)
  return { ...form, papers }
}

export const checkPaper = onForm(check)
