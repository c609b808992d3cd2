import type * as z from 'zod'

/** A canonical answer: plain JSON, NFC. What each shape means is the field type's business. */
export type AnswerValue = string | boolean | readonly AnswerValue[] | { readonly [key: string]: AnswerValue }

/** Canonical answers of one form, by field id. Unanswered fields are absent. */
export type Answers = { readonly [id: string]: AnswerValue }

/** What is wrong with a raw answer: a stable code and a polite Vietnamese sentence that says what to do. */
export interface Trouble {
  readonly code: string
  readonly message: string
  /** Where inside the answer, from the field's own id: `.xa`, `[2]`; absent for the whole. */
  readonly at?: string
}

/** `undefined` as value: nothing was answered (empty text counts as nothing), or what was answered has errors. */
export interface Reading<Answer> {
  readonly value: Answer | undefined
  readonly errors: readonly Trouble[]
  readonly warnings: readonly Trouble[]
}

export interface ReadContext {
  /** The day the answers are checked on, ISO `2026-11-24`. */
  readonly today: string
}

/** Options of a field type, by name: what fields.yaml may say beyond what every field has. */
export type OptionShape = { readonly [option: string]: z.ZodType }

/** The options of a type that has none. */
export type NoOptions = Record<never, never>

/** A field as its type sees it: the label, and the options as their schemas gave them. */
export type FieldOf<Options extends OptionShape> = { readonly label: string } & (keyof Options extends never
  ? unknown
  : Readonly<z.output<z.ZodObject<Options>>>)

/** One kind of field whose answer is read, printed and said as a whole. */
export interface FieldType<Options extends OptionShape = OptionShape, Answer extends AnswerValue = AnswerValue> {
  /** The word in fields.yaml, and the name of the file. */
  readonly type: string
  /**
   * Text to value: YAML gives every scalar as text. A shape rather than a schema, because the template reader joins it with what every field has;
   * inputs can be told in JSON Schema.
   */
  readonly options: Options
  /**
   * From what was typed, scanned or loaded, to the canonical answer. Never throws for bad data. Reading a canonical answer again gives the
   * same answer.
   */
  read(raw: unknown, field: FieldOf<Options>, context: ReadContext): Reading<Answer>
  /** Ids of other fields that the options name, so that the template reader can check that they exist. */
  mentions?(field: FieldOf<Options>): readonly string[]
  /** Doubts that need other answers, given by field id as conditions find them; absent: none. Warnings only. */
  doubt?(answer: Answer, field: FieldOf<Options>, answerOf: (id: string) => AnswerValue | undefined): readonly Trouble[]
  /** The answer as it stands on paper. */
  print(answer: Answer, field: FieldOf<Options>): string
  /** The answer is not broken over two lines, where one has room for it. */
  readonly printsOnOneLine?: true
  /** Named pieces that a paper may print singly: `truSo.xa`, `ngayLap.thang`. */
  readonly parts?: { readonly [part: string]: PartPrinter<FieldOf<Options>, Answer>['print'] }
  /** The answer as a clerk says it. */
  say(answer: Answer, field: FieldOf<Options>): string
  /** JSON Schema of what `read` takes, for editors and for embedders. */
  jsonSchema(field: FieldOf<Options>): object
  /** How an answer may be written, for the comment in an empty answers file; empty where it needs no telling. */
  example(field: FieldOf<Options>): string
  /** Of an answer that is an object: its keys in order, each with what stands there, for an empty answers file. */
  keys?(field: FieldOf<Options>): { readonly [key: string]: string }
}

/** A method's parameters may be narrower in one type than in the list of all types; a function's may not. */
interface PartPrinter<Field, Answer> {
  print(answer: Answer, field: Field): string
}

/** A kind of field that holds fields of its own; `answers` walks them and reads, prints and says them one by one. */
export interface NestingFieldType<Options extends OptionShape = OptionShape> {
  readonly type: string
  readonly options: Options
  /** Where its fields stand: once (a group), or in every row (a table). */
  readonly nests: 'fields' | 'columns'
}
