import { mostRows, rowName } from '../../answers/read-slots.ts'
import { isRecord } from '../../field-types/record.ts'
import { answerSentences } from '../../messages/answers.ts'
import { sittingSentences as say } from '../../messages/sitting.ts'
import type { Field } from '../../template/template.ts'
import { type AnswerPath, fieldAt, parsePath, printPath } from '../answer-path.ts'
import { noteCorrections, type RemovedRow } from '../corrections.ts'
import type { FormInSitting } from '../form-in-sitting.ts'
import { isBlank, rawAt, withRawAt } from '../raw-answers.ts'
import { settle } from '../settle.ts'
import type { Sitting } from '../sitting.ts'
import { findField, type Refusal, refuse, type Step } from './step.ts'

export const answer: Step<'answered'> = (sitting, { form: id, field: name, value }) => {
  const form = sitting.forms.get(id)
  if (form === undefined) return refuse('unknown-form', say.unknownForm(id))
  if (isBlank(value)) return putAt(sitting, form, name, undefined)
  const path = parsePath(name)
  const field = path && fieldAt(form.edition, path)
  return (field && shapeTrouble(field, value, name)) ?? putAt(sitting, form, name, value)
}

/** What is put in a group or a table as a whole has its shape, or a later answer in it would push it out. */
function shapeTrouble({ fields, columns, label }: Field, value: unknown, name: string): Refusal | undefined {
  if (fields !== undefined && !isRecord(value))
    return refuse('wrong-shape', answerSentences.groupExpected(label), [], name)
  if (columns !== undefined && !(Array.isArray(value) && value.every(isRecord)))
    return refuse('wrong-shape', answerSentences.rowsExpected(label), [], name)
  return undefined
}

export const removeRow: Step<'row-removed'> = (sitting, { form: id, table: name, row }) => {
  const form = sitting.forms.get(id)
  if (form === undefined) return refuse('unknown-form', say.unknownForm(id))
  const path = parsePath(name)
  const table = path && fieldAt(form.edition, path)
  if (path === undefined || table?.columns === undefined)
    return refuse('unknown-field', say.unknownTable(name), [], name)
  const rows = rawAt(form.typed, path)
  if (!Array.isArray(rows) || row > rows.length) return refuse('no-such-row', say.noSuchRow(table.label, row), [], name)
  const left = rows.filter((_, index) => index !== row - 1)
  return settled(sitting, form, withRawAt(form.typed, path, left.length > 0 ? left : undefined), {
    form: id,
    table: name,
    row,
  })
}

/** The sitting with another value in a field of a form, or none, and all that follows from it. */
export function putAt(sitting: Sitting, form: FormInSitting, name: string, value: unknown): Sitting | Refusal {
  const found = findField(form, name)
  if ('refused' in found) return found
  const { path, field } = found
  if (field.compute !== undefined) return refuse('computed-field', say.computedField(field.label), [], name)
  // Emptying what is empty begins no row.
  if (value === undefined && rawAt(form.typed, path) === undefined) return sitting
  return rowTrouble(form, path) ?? settled(sitting, form, withRawAt(form.typed, path, value))
}

/** A row is begun below the others, and there are not more of them than the form has room for. */
function rowTrouble(form: FormInSitting, path: AnswerPath): Refusal | undefined {
  const place = path.findIndex((part) => typeof part === 'number')
  if (place === -1) return undefined
  const table = path.slice(0, place)
  const field = fieldAt(form.edition, table)
  const rows = rawAt(form.typed, table)
  const row = Number(path[place]) + 1
  if (field === undefined) return undefined
  if (row > mostRows(field))
    return refuse('too-many-rows', say.rowTooMany(field.label, mostRows(field)), [], printPath(table))
  const next = (Array.isArray(rows) ? rows.length : 0) + 1
  return row > next ? refuse('row-gap', say.rowGap(rowName(field), next), [], printPath(table)) : undefined
}

function settled(sitting: Sitting, form: FormInSitting, typed: FormInSitting['typed'], removed?: RemovedRow): Sitting {
  const after = settle({ ...sitting, forms: new Map(sitting.forms).set(form.form, { ...form, typed }) })
  return noteCorrections(after, sitting, removed)
}
