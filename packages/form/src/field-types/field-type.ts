import type * as z from 'zod'

/** A canonical answer: plain JSON, NFC. What each shape means is the field type's business. */
export type AnswerValue = string | boolean | readonly AnswerValue[] | { readonly [key: string]: AnswerValue }

/** Canonical answers of one form, by field id. Unanswered fields are absent. */
export type Answers = { readonly [id: string]: AnswerValue }

/** What is wrong with a raw answer: a stable code and a polite Vietnamese sentence that says what to do. */
export interface Trouble {
  readonly code: string
  readonly message: string
  /** Where inside the answer, from the field's own id: `[2].ngaySinh`, `.xa`; absent for the whole. */
  readonly at?: string
}

/** `undefined` as value: nothing was answered (empty text counts as nothing). */
export interface Reading<Answer> {
  readonly value: Answer | undefined
  readonly errors: readonly Trouble[]
  readonly warnings: readonly Trouble[]
}

export interface ReadContext {
  /** The day the answers are checked on, ISO `2026-11-24`. */
  readonly today: string
}

/**
 * One kind of field. `Options` are what fields.yaml may say beyond the options that every field has.
 * Types with fields of their own (group, table) are walked by `answers`, which reads, prints and says their inner fields one by one.
 */
export interface FieldType<Options, Answer extends AnswerValue> {
  /** The word in fields.yaml, and the name of the file. */
  readonly type: string
  /** The schema of `Options`. */
  readonly options: z.ZodType<Options>
  /** From what was typed, scanned or loaded, to the canonical answer. Never throws for bad data. */
  read(raw: unknown, field: Options & { readonly label: string }, context: ReadContext): Reading<Answer>
  /** The answer as it stands on paper. */
  print(answer: Answer, field: Options): string
  /** Named pieces that a paper may print singly: `truSo.xa`, `ngayLap.thang`. */
  readonly parts?: { readonly [part: string]: (answer: Answer, field: Options) => string }
  /** The answer as a clerk says it. */
  say(answer: Answer, field: Options): string
  /** JSON Schema of what `read` takes, for editors and for embedders. */
  jsonSchema(field: Options): object
  /** What an answer may look like, for the comment in an empty answers file. */
  example(field: Options): string
}
