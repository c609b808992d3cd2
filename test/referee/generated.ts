import { fill } from '@viet-ho/form'
import { type Generated, generateAnswers } from '../../packages/form/test-support/generated-answers.ts'
import { type FormEdition, formEditions, type Paper, today } from './form-editions.ts'

/** Generated answers for each edition: here and nowhere else. More are made where the conditions of a form need them. */
const count = 4
const seed = 20261124

export const generated: readonly (Generated & { readonly form: FormEdition })[] = formEditions.map((form) => ({
  form,
  ...generateAnswers(form.edition, { count, seed, today }),
}))

export const generatedPapers: readonly Paper[] = generated.flatMap(({ form, answers }) =>
  answers.map((each, index) => ({
    name: `${form.path}/generated-${index + 1}`,
    sample: `generated-${index + 1}`,
    form,
    answers: each,
    document: fill(form.edition, each),
  })),
)
