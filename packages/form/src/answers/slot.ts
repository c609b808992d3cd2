import type { AnswerValue, Reading } from '../field-types/field-type.ts'
import type { Field } from '../template/template.ts'
import type { Issue } from './issue.ts'

/** The place of one answer: a field, in its row where it has one, with what was read there. */
export interface Slot {
  readonly field: Field
  /** `thanhVien[2].hoTen`. */
  readonly path: string
  /** The field's label, with its row where it has one. */
  readonly label: string
  /** Where the slot stands. */
  readonly scope: Scope
  /** What was answered here; of a group and a table only what is wrong with it as a whole. */
  readonly reading: Reading<AnswerValue>
  /** The one scope of a group, the rows of a table. */
  readonly inner: readonly Scope[]
}

/** Slots side by side: those of the form, of a group, or of one row. */
export interface Scope {
  readonly slots: ReadonlyMap<string, Slot>
  /** The group or table that holds this scope; absent for the form. */
  readonly holder?: Slot
  /** Answers to questions that nobody asked here. */
  readonly unknown: readonly Issue[]
}

/** Whether anything was typed here, right or wrong. */
export const isGiven = ({ reading, inner }: Slot): boolean =>
  reading.value !== undefined || reading.errors.length > 0 || inner.some(isScopeGiven)

export const isScopeGiven = ({ slots, unknown }: Scope): boolean =>
  unknown.length > 0 || [...slots.values()].some(isGiven)
