import { holds } from '../answers/condition.ts'
import type { AnswerValue } from '../field-types/field-type.ts'
import type { Edition } from '../template/template.ts'
import type { FormInSitting } from './form-in-sitting.ts'
import { rawAt } from './raw-answers.ts'

export interface DossierPaper {
  readonly paper: Edition['papers'][number]
  /** undefined: not looked at yet. */
  readonly brought: boolean | undefined
  /** It is the form that is being made: nobody has to bring it. */
  readonly isForm: boolean
}

/** The papers that the dossier needs, as the answers stand, with what was brought. */
export function dossierOf(form: FormInSitting): DossierPaper[] {
  const answerTo = (id: string) => rawAt(form.draft, id.split('.')) as AnswerValue | undefined
  return form.edition.papers
    .filter(({ when }) => when === undefined || holds(when, answerTo))
    .map((paper) => ({ paper, brought: form.papers.get(paper.name), isForm: isForm(form.edition, paper.name) }))
}

/** A dossier may call it more than its title: `Tờ khai đăng ký kết hôn, một tờ chung cho hai bên`. */
const isForm = ({ title }: Edition, paper: string) => paper.toLowerCase().startsWith(title.toLowerCase())

/** Whether a paper of the dossier is known to be missing. */
export const isDossierIncomplete = (form: FormInSitting) => dossierOf(form).some(({ brought }) => brought === false)
