import type { AnswerValue, ReadContext, Reading, Trouble } from '../field-types/field-type.ts'
import { isNesting } from '../field-types/field-types.ts'
import { nothing, refuse } from '../field-types/reading.ts'
import { isRecord, ownValue, type RawRecord, unknownKeys } from '../field-types/record.ts'
import { answerSentences as say } from '../messages/answers.ts'
import type { Field } from '../template/template.ts'
import type { Issue } from './issue.ts'
import { isScopeGiven, type Scope, type Slot } from './slot.ts'
import { fieldTypeOf } from './type-of.ts'

/** Where a scope stands, and how the fields in it are called. */
interface Surroundings {
  /** Before the id of a field: `thanhVien[2].`, empty for the form. */
  readonly prefix: string
  readonly name: (label: string) => string
  /** What the scope itself is called. */
  readonly title: string
  readonly holder?: Slot
}

const wholeForm: Surroundings = { prefix: '', name: (label) => label, title: say.thisForm }

/** Reads every answer by itself; what the answers have to do with each other comes later. */
export function readSlots(fields: readonly Field[], raw: RawRecord, context: ReadContext): Scope {
  return readScope(fields, raw, wholeForm, context)
}

function readScope(fields: readonly Field[], raw: RawRecord, around: Surroundings, context: ReadContext): Scope {
  const slots = new Map<string, Slot>()
  const ids = fields.map(({ id }) => id)
  const unknown = unknownKeys(around.title, raw, ids).map((trouble) => unknownIssue(trouble, around))
  const scope: Scope = { slots, unknown, ...(around.holder && { holder: around.holder }) }
  for (const field of fields) slots.set(field.id, readSlot(field, ownValue(raw, field.id), scope, around, context))
  return scope
}

function readSlot(field: Field, raw: unknown, scope: Scope, around: Surroundings, context: ReadContext): Slot {
  const label = around.name(field.label)
  const place = { field, path: around.prefix + field.id, label, scope }
  const fieldType = fieldTypeOf(field)
  if (!isNesting(fieldType))
    return {
      ...place,
      reading: raw === undefined ? nothing : fieldType.read(raw, { ...field, label }, context),
      inner: [],
    }
  const inner: Scope[] = []
  const slot: Slot = {
    ...place,
    inner,
    reading: fieldType.nests === 'fields' ? shapeOfGroup(raw, label) : shapeOfTable(raw, field, label),
  }
  if (fieldType.nests === 'fields') {
    const prefix = `${slot.path}.`
    inner.push(
      readScope(
        field.fields ?? [],
        isRecord(raw) ? raw : {},
        { ...around, prefix, title: label, holder: slot },
        context,
      ),
    )
  } else inner.push(...readRows(slot, raw, around, context))
  return slot
}

/** A row in which nothing was typed is no row, as on paper; the others keep the numbers they were typed under. */
function readRows(slot: Slot, raw: unknown, around: Surroundings, context: ReadContext): Scope[] {
  const { field, path, label } = slot
  const rows: readonly unknown[] = Array.isArray(raw) ? raw.slice(0, mostRows(field)) : []
  return rows.flatMap((row, index) => {
    const name = (column: string) => around.name(say.inRow(column, rowName(field), index + 1))
    const here = { prefix: `${path}[${index + 1}].`, name, title: say.row(label, index + 1), holder: slot }
    const scope = readScope(field.columns ?? [], isRecord(row) ? row : {}, here, context)
    return isScopeGiven(scope) || isOpenRow(row) ? [scope] : []
  })
}

const open = Symbol('open')

/** A row in which nothing was typed yet, and which counts as one all the same: to find out what is asked in it. */
export const openRow: RawRecord = { [open]: true } as RawRecord

const isOpenRow = (row: unknown) => isRecord(row) && open in row

function shapeOfGroup(raw: unknown, label: string): Reading<AnswerValue> {
  return isRecord(raw) || isBlank(raw) ? nothing : refuse('wrong-shape', say.groupExpected(label))
}

function shapeOfTable(raw: unknown, field: Field, label: string): Reading<AnswerValue> {
  if (isBlank(raw)) return nothing
  if (!Array.isArray(raw)) return refuse('wrong-shape', say.rowsExpected(label))
  const most = mostRows(field)
  const errors: Trouble[] =
    raw.length > most ? [{ code: 'too-many-rows', message: say.tooManyRows(label, raw.length, most) }] : []
  for (const [index, row] of raw.slice(0, most).entries())
    if (!isRecord(row) && !isBlank(row))
      errors.push({ code: 'wrong-shape', message: say.rowExpected(label, index + 1), at: `[${index + 1}]` })
  return { value: undefined, errors, warnings: [] }
}

const isBlank = (raw: unknown) => raw === undefined || (typeof raw === 'string' && raw.trim() === '')

export const mostRows = ({ maxRows }: Field) => (typeof maxRows === 'number' ? maxRows : 200)

export const rowName = (field: Field) => (typeof field.rowName === 'string' ? field.rowName : field.label)

function unknownIssue({ code, message, at = '' }: Trouble, { prefix }: Surroundings): Issue {
  const field = prefix + at.slice(1)
  return { code, severity: 'error', ...(field !== '' && { field }), message }
}
