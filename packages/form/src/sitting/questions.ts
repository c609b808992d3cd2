import { holds } from '../answers/condition.ts'
import type { Issue } from '../answers/issue.ts'
import { mostRows, openRow, rowName } from '../answers/read-slots.ts'
import type { Resolved } from '../answers/resolve.ts'
import type { Slot } from '../answers/slot.ts'
import { fieldTypeOf } from '../answers/type-of.ts'
import { examine } from '../answers/validate.ts'
import { isNesting } from '../field-types/field-types.ts'
import { type IdentityPaper, paperChoices } from '../field-types/read-identity-paper.ts'
import type { RawRecord } from '../field-types/record.ts'
import type { Field, Role, Section } from '../template/template.ts'
import { parsePath } from './answer-path.ts'
import type { FieldRef, FormInSitting } from './form-in-sitting.ts'
import { rawAt, withRawAt } from './raw-answers.ts'
import { sameAsIn } from './same-as.ts'
import { contextOf } from './settle.ts'
import type { Sitting } from './sitting.ts'
import { addressedAbout } from './title.ts'
import { titleIn } from './title-in.ts'

/** A question to ask now. */
export interface Question {
  /** Field id with its row, as typed. */
  readonly field: string
  readonly type: string
  /** With the row it stands in. */
  readonly label: string
  /** Whom it is about, where that is one person. */
  readonly role?: Role
  /** Title of the section. */
  readonly section: string
  /** As the clerk says it to this citizen. */
  readonly question: string
  readonly hint?: string
  /** How to fill in the blank, as the guidance sheet says it. */
  readonly guidance?: string
  /** How the answer may be written; '' where it needs no telling. */
  readonly example: string
  readonly isRequired: boolean
  readonly choices?: readonly { readonly id: string; readonly label: string }[]
  /** Of an answer in named pieces: what stands in each. */
  readonly pieces?: { readonly [piece: string]: string }
  /** Of a table: how many rows there are, what one is called, and how many it may have. */
  readonly rows?: { readonly count: number; readonly name: string; readonly most: number }
  /** What was typed, or taken from another field; undefined when nothing was. */
  readonly typed: unknown
  /** Where the answer is taken from, by the clerk's act. */
  readonly sameAs?: FieldRef
  /** The answer as it stands on paper, also one that the office's file or the form gave; absent when there is none. */
  readonly answer?: string
  readonly issues: readonly Issue[]
}

/**
 * The questions of a form that are to be asked as the answers stand, in the order of the form; computed fields are not asked. A table comes as a
 * question of its own, its rows behind it. `newRowIn`: also those of a row that is about to be begun in this table.
 */
export function questionsOf(
  sitting: Sitting,
  form: FormInSitting,
  { newRowIn }: { newRowIn?: string } = {},
): Question[] {
  const raw = newRowIn === undefined ? (form.raw ?? {}) : withOpenRow(form.raw ?? {}, newRowIn)
  const { resolved, issues } = examine(form.edition, raw, contextOf(sitting))
  const taken = new Map(sameAsIn(form.typed).map(({ field, source }) => [field, source]))
  const address = addressedAbout(titleIn(sitting), form.isForOther)
  const sections = new Map(form.edition.sections.flatMap((section) => section.fields.map(({ id }) => [id, section])))

  return [...resolved.form.slots.values()].flatMap((slot) => ask(slot, sections.get(slot.field.id)))

  function ask(slot: Slot, section: Section | undefined, around = section?.role): Question[] {
    if (!resolved.isAsked(slot) || slot.field.compute !== undefined) return []
    const role = slot.field.role ?? around
    const inner = slot.inner.flatMap(({ slots }) => [...slots.values()]).flatMap((each) => ask(each, section, role))
    const fieldType = fieldTypeOf(slot.field)
    if (isNesting(fieldType)) return fieldType.nests === 'fields' ? inner : [questionAt(slot, section, role), ...inner]
    return [questionAt(slot, section, role)]
  }

  function questionAt(slot: Slot, section: Section | undefined, role: Role | undefined): Question {
    const { field, path, label } = slot
    const fieldType = fieldTypeOf(field)
    const source = taken.get(path)
    const answer = isNesting(fieldType) ? undefined : resolved.answerOf(slot)
    const typed = rawAt(form.raw, parsePath(path) ?? [])
    return {
      field: path,
      type: field.type,
      label,
      section: section?.title ?? '',
      ...(role && { role }),
      question: address(field.question ?? field.label, role),
      ...(field.hint !== undefined && { hint: field.hint }),
      ...(field.guidance !== undefined && { guidance: field.guidance }),
      example: isNesting(fieldType) ? '' : fieldType.example(field),
      isRequired: isRequired(slot, resolved),
      ...choicesOf(field),
      ...(!isNesting(fieldType) && fieldType.keys && { pieces: fieldType.keys(field) }),
      ...(isNesting(fieldType) && { rows: { count: countOf(typed), name: rowName(field), most: mostRows(field) } }),
      typed,
      ...(source && { sameAs: source }),
      ...(answer !== undefined && !isNesting(fieldType) && { answer: fieldType.print(answer, field) }),
      issues: issues.filter((issue) => belongsTo(issue, path)),
    }
  }
}

/** The question that gives a field its answer, or a part of one; undefined for what is worked out from others, or can only be promised. */
export const questionAbout = (questions: readonly Question[], field: string): Question | undefined =>
  questions.find((each) => each.field === field) ?? questions.find((each) => field.startsWith(`${each.field}.`))

function withOpenRow(raw: RawRecord, table: string): RawRecord {
  const path = parsePath(table)
  if (path === undefined) throw new RangeError(`No field id: ${JSON.stringify(table)}`)
  const rows = rawAt(raw, path)
  return withRawAt(raw, path, [...(Array.isArray(rows) ? rows : []), openRow])
}

function isRequired({ field, scope }: Slot, resolved: Resolved): boolean {
  const { required } = field
  return typeof required === 'object' ? holds(required, (id) => resolved.answerTo(id, scope)) : required === true
}

/** An issue inside an answer (`truSo.xa`, `noi[2]`) is the answer's; one in a row is not the table's. */
const belongsTo = ({ field = '' }: Issue, path: string) =>
  field.startsWith(path) && /^(\.\w+|\[\d+\])?$/.test(field.slice(path.length))

function choicesOf(field: Field): Pick<Question, 'choices'> | undefined {
  if (field.type === 'identity-paper')
    return { choices: paperChoices(field.papers as IdentityPaper['loai'][] | undefined) }
  if (field.type !== 'choice' && field.type !== 'choices') return undefined
  return { choices: field.choices as NonNullable<Question['choices']> }
}

/** Rows as typed, also those in which nothing is left. */
const countOf = (typed: unknown) => (Array.isArray(typed) ? typed.length : 0)
