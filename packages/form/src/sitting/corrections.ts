import { printAnswer } from '../answers/print-answer.ts'
import type { AnswerValue } from '../field-types/field-type.ts'
import { fieldsWithin } from '../template/field-scope.ts'
import { fieldAt, parsePath } from './answer-path.ts'
import type { FormInSitting } from './form-in-sitting.ts'
import { labelAt } from './label-at.ts'
import { rawAt } from './raw-answers.ts'
import type { Sitting } from './sitting.ts'

/** Notes a correction where the change took away what had been read to the citizen; `before` is the form before the change. */
export function noteCorrection(after: Sitting, before: FormInSitting, changed: string, at: string): Sitting {
  const form = after.forms.get(before.form)
  if (form === undefined) return after
  const isHere = (item: string) => item === changed || item.startsWith(`${changed}.`) || item.startsWith(`${changed}[`)
  const wasRead = [...before.items.keys()].some((item) => isHere(item) && !form.items.has(item))
  if (!wasRead) return after
  const correction = { item: changed, label: labelAt(form.edition, changed), answer: printedAt(form, changed), at }
  const corrected = { ...form, corrections: [...form.corrections, correction] }
  return { ...after, forms: new Map(after.forms).set(form.form, corrected) }
}

/** The answer as it stands on the paper now; empty for what holds several, and for none. */
function printedAt(form: FormInSitting, name: string): string {
  const path = parsePath(name)
  const field = path && fieldAt(form.edition, path)
  if (path === undefined || field === undefined || fieldsWithin(field) !== undefined) return ''
  const row = path.findIndex((part) => typeof part === 'number')
  const answer = rawAt(form.draft, row === -1 ? path : onPaper(form, path, row)) as AnswerValue | undefined
  return answer === undefined ? '' : printAnswer(field, answer)
}

const onPaper = ({ typedRows }: FormInSitting, path: readonly (string | number)[], row: number) =>
  path.map((part, index) =>
    index === row ? (typedRows.get(path.slice(0, row).join('.')) ?? []).indexOf(Number(part) + 1) : part,
  )
