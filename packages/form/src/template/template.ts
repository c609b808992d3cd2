import type { Paper } from '../paper/paper.ts'

/** When a field is asked or required. `field` is an id of the same row, of the same group, or of the form, looked up in that order. */
export type Condition =
  | { readonly field: string; readonly is: string }
  | { readonly field: string; readonly isNot: string }
  | { readonly field: string; readonly isOneOf: readonly string[] }
  | { readonly field: string; readonly isAnswered: boolean }
  | { readonly all: readonly Condition[] }
  | { readonly any: readonly Condition[] }
  | { readonly not: Condition }

/** A field as fields.yaml has it; options of its type stand beside the common ones. */
export interface Field {
  readonly id: string
  readonly type: string
  readonly label: string
  /** What the clerk asks; absent in a group, whose fields are asked, and where the value is computed. */
  readonly question?: string
  readonly hint?: string
  /** How to fill in the blank, for the guidance sheet: what to write, from which paper, when to leave it empty. */
  readonly guidance?: string
  readonly required?: boolean | Condition
  readonly when?: Condition
  readonly default?:
    | { readonly value: string }
    | { readonly office: string }
    | { readonly today: true }
    | { readonly signing: true }
  readonly compute?: Computation
  /** false: steers the questions, stands nowhere on the paper. */
  readonly printed?: boolean
  /** Whom the field, group or table is about; otherwise whom what holds it is about. */
  readonly role?: Role
  /** What the clerk says to have the answer confirmed; holds `{{answer}}`. Groups and tables have none, their fields do. */
  readonly readback?: string
  /** Fields of a group. */
  readonly fields?: readonly Field[]
  /** Columns of a table. */
  readonly columns?: readonly Field[]
  readonly [option: string]: unknown
}

/** Who somebody is in a matter. The commonest mistake on a form is a wrong one, so nothing is copied from one to another by itself. */
export type Role = (typeof roles)[number]

export const roles = [
  'declarant',
  'subject',
  'deceased',
  'buyer',
  'seller',
  'husband',
  'wife',
  'spouse',
  'child',
  'father',
  'mother',
  'guardian',
  'witness',
  'authorised-person',
  'payee',
] as const

/** How somebody signs, as the choices of a form call it whose own words depend on it; see `default: { signing: true }`. */
export const signingChoices = ['kyTen', 'diemChi', 'nguoiLamChung', 'uyQuyen'] as const

export interface TeachBack {
  readonly question: string
  /** What a right answer says, for the clerk. */
  readonly listenFor: string
  readonly when?: Condition
}

/** A value that is worked out, never asked. */
export type Computation =
  | { readonly copy: string }
  | { readonly sum: readonly string[] }
  | { readonly count: string }
  | { readonly age: string }

/** A rule across fields. Column paths: `nganhNghe.chinh`. */
export type Rule = (
  | { readonly exactlyOne: string }
  | { readonly unique: string }
  | { readonly atLeastOneOf: readonly string[] }
  | { readonly different: readonly [string, string] }
  | { readonly notBefore: readonly [later: string, earlier: string] }
  /** Only doubted: a person may yet have a reason. `to` is a field or a number. */
  | { readonly addUp: readonly string[]; readonly to: string | number }
) & { readonly code: string; readonly message: string }

export interface Section {
  readonly title: string
  /** Whom the section's fields are about, where it is one person. */
  readonly role?: Role
  readonly fields: readonly Field[]
}

/** `own`: written here, because the State has no form for it. */
export type CheckStatus = 'verified' | 'transcribed' | 'own' | 'partial'

/** One edition of a form: the paper of one instrument. */
export interface Edition {
  /** Name of the folder: `tt-68-2025`. */
  readonly id: string
  readonly formId: string
  /** Title, field of administration and procedures of the form. */
  readonly title: string
  readonly fieldOfAdministration: string
  readonly procedures: Form['procedures']
  readonly instrument: string
  readonly formNumber: string
  /** 'country', or the name of a province. */
  readonly jurisdiction: string
  /** ISO dates, both ends inclusive. */
  readonly inForceFrom: string
  readonly inForceTo?: string
  /** The old form is still taken after `inForceTo`, up to this day, inclusive. */
  readonly transition?: { readonly until: string; readonly basis: string }
  readonly supersedes?: string
  /** The edition that this one was laid over. */
  readonly extends?: string
  readonly amendedBy: readonly { readonly instrument: string; readonly from: string; readonly note: string }[]
  readonly check: CheckStatus
  /** Who held the paper against the official one, on which day (ISO), and against which. */
  readonly checkedBy?: { readonly who: string; readonly on: string; readonly against?: string }
  readonly provenance: readonly {
    readonly part: string
    readonly source: string
    readonly mark: CheckStatus | 'recalled' | 'unseen'
  }[]
  readonly notPrinted: readonly { readonly part: string; readonly reason: string }[]
  readonly addressee?: { readonly office: string; readonly rule: string }
  readonly papers: readonly {
    readonly name: string
    readonly copies: number
    readonly when?: Condition
    readonly basis?: string
  }[]
  readonly time?: { readonly workingDays: number; readonly basis?: string }
  readonly fee?: string
  /** Fees and rates that matter here, by their ids in rates.yaml: their amounts are of a province and a day. */
  readonly rates: readonly string[]
  readonly steps: readonly {
    readonly name: string
    readonly who: string
    readonly workingDays?: number
    readonly note?: string
  }[]
  readonly signatures: readonly { readonly who: string; readonly how: string }[]
  readonly sections: readonly Section[]
  readonly rules: readonly Rule[]
  /** Sentences that end the read-back, each with answers in it: `{{hoTen}}`. One is said where all its answers are there. */
  readonly summary: readonly string[]
  /** What the citizen promises by signing, in plain words. */
  readonly commitment: readonly string[]
  /** Where the matter is serious: questions that the citizen answers in words of their own. */
  readonly teachBack: readonly TeachBack[]
  readonly paper: Paper
}

/** What the choice of an edition looks at: enough for a catalogue that doesn't hold the papers. */
export type EditionHead = Pick<
  Edition,
  | 'id'
  | 'instrument'
  | 'formNumber'
  | 'jurisdiction'
  | 'inForceFrom'
  | 'inForceTo'
  | 'transition'
  | 'amendedBy'
  | 'check'
  | 'checkedBy'
  | 'notPrinted'
>

/** A form as a catalogue has it. */
export type FormHead<Each extends EditionHead = EditionHead> = Pick<Form, 'id' | 'title' | 'unseenEditions'> & {
  readonly editions: readonly Each[]
}

/** A form with its editions. */
export interface Form {
  /** Path of the folder: `ho-kinh-doanh/dang-ky-ho-kinh-doanh`. */
  readonly id: string
  readonly title: string
  readonly fieldOfAdministration: string
  readonly procedures: readonly { readonly code: string; readonly name: string }[]
  readonly synonyms: readonly string[]
  /** Editions that are known to be, whose text nobody here has seen: the office has their Word file, we don't. */
  readonly unseenEditions: readonly UnseenEdition[]
  readonly editions: readonly Edition[]
}

export interface UnseenEdition
  extends Pick<Edition, 'instrument' | 'formNumber' | 'jurisdiction' | 'inForceFrom' | 'inForceTo'> {
  /** What was seen of it, and where. */
  readonly seen: string
}
