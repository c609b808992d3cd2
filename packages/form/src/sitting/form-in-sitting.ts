import type { Issue } from '../answers/issue.ts'
import type { Answers } from '../field-types/field-type.ts'
import type { RawRecord } from '../field-types/record.ts'
import type { Edition } from '../template/template.ts'
import type { TypedRows } from './rows.ts'

/** A field of a form in the sitting. */
export interface FieldRef {
  readonly form: string
  /** `hoTen`, `thanhVien[2].hoTen` */
  readonly field: string
}

/** What has become of one thing that is read to the citizen. It is forgotten as soon as the answer, or what it depends on, is another. */
export interface ItemState {
  /** The sentence as it was said. */
  readonly text: string
  readonly readAt: string
  readonly outcome: 'read' | 'confirmed' | 'objected' | 'refused' | 'understood' | 'not-understood'
  /** When the outcome was given. */
  readonly at: string
  /** Why the citizen refuses. */
  readonly reason?: string
  /** What the outcome rests on: sentence and answer, and the answers it depends on. */
  readonly ground: string
}

/** One printing for signature. */
export interface Printing {
  /** `PrintedPaper.hash` */
  readonly hash: string
  readonly at: string
  /** Why it was printed although something was missing, and what. */
  readonly override?: { readonly reason: string; readonly issues: readonly Issue[] }
  /** A later printing of other words has taken its place: it must not be used. */
  readonly isVoid: boolean
}

/** One form of the sitting, as the events have made it. */
export interface FormInSitting {
  readonly form: string
  readonly edition: Edition
  /** What was typed; a `SameAs` where a field is the same as another by the clerk's act. */
  readonly typed: RawRecord
  /** The same with what fields take from others; absent before it was first worked out. */
  readonly raw: RawRecord | undefined
  /** How the citizen signs, as a form says it whose own words depend on it. */
  readonly signingChoice: string | undefined
  readonly answers: Answers | undefined
  /** Whom the form calls “ông/bà” is not the citizen, as far as is known: the buyer carries the return of the seller. */
  readonly isForOther: boolean
  /** What is right so far. */
  readonly draft: Answers
  readonly issues: readonly Issue[]
  readonly typedRows: TypedRows
  readonly items: ReadonlyMap<string, ItemState>
  /** What was read once and has to be read again, because something changed, with the ground it was read on. */
  readonly withdrawn: ReadonlyMap<string, string>
  /** What says something else now than was read to the citizen: fields, and rows that were taken away. `correctionsOf` gives their words. */
  readonly corrected: ReadonlySet<string>
  /** Papers of the dossier that were looked at: brought or missing. */
  readonly papers: ReadonlyMap<string, boolean>
  readonly printings: readonly Printing[]
  readonly signed?: { readonly hash: string; readonly at: string }
  readonly handedOverAt?: string
}
