import type { WordDocument } from '@viet-ho/docx'
import type { CheckStatus, Edition, Vocabulary } from '@viet-ho/form'
import type { DraftSection, FoundBlank, NamedBlank } from '@viet-ho/form-import/parts'

/** form.yaml: what all editions of the form share. */
export interface FormFacts {
  readonly title: string
  readonly fieldOfAdministration: string
  readonly procedures: readonly { readonly code: string; readonly name: string }[]
  readonly synonyms: readonly string[]
}

/** edition.yaml as data. */
export interface EditionFacts {
  readonly instrument: string
  readonly formNumber: string
  readonly jurisdiction: string
  readonly inForceFrom: string
  readonly inForceTo?: string
  readonly check: CheckStatus
  readonly checkedBy?: Edition['checkedBy']
  readonly provenance: Edition['provenance']
  readonly [key: string]: unknown
}

/** What becomes of a blank: asked of the citizen, left to the office, or no blank at all but words of the paper. */
export type Use = 'asked' | 'office' | 'words'

/** A place on the paper where something is or may be written. */
export interface Place {
  /** Stays the same whatever is done to the place. */
  readonly key: string
  readonly use: Use
  /** A person has looked at it. */
  readonly isSeen: boolean
  /** A person chose its type, so that a new name doesn't change it. */
  readonly isTyped: boolean
  /** Its field's id and type, its words, how sure the importer was and why. */
  readonly blank: NamedBlank['blank']
  /** Of a Word file: what was found there, to draft the paper by. */
  readonly found?: FoundBlank
}

/** The paper of a draft: read from a Word file, or that of an edition there is. */
export type DraftPaper =
  | { readonly kind: 'word'; readonly document: WordDocument; readonly bytes: Uint8Array }
  | { readonly kind: 'markup'; readonly markup: string; readonly base: Edition }

/** A form while it is being made. Nothing in it is ever changed: an act gives another draft. */
export interface Draft {
  /** `dat-dai/dang-ky-bien-dong`. */
  readonly id: string
  /** Name of the edition's folder. */
  readonly editionId: string
  readonly form: FormFacts
  readonly edition: EditionFacts
  readonly sections: readonly DraftSection[]
  /** The rest of fields.yaml: rules, and the sentences at the end of the read-back. */
  readonly ends: Readonly<Record<string, unknown>>
  /** In the order of the paper. */
  readonly places: readonly Place[]
  readonly paper: DraftPaper
  readonly vocabulary: Vocabulary
  /** Words of the Word file that the draft doesn't print, and what of it could not be carried over. */
  readonly lost: readonly string[]
  readonly notCarried: WordDocument['notCarried']
}

/** The blanks of the paper that are asked, as the importer's steps take them. */
export const askedBlanks = ({ places }: Pick<Draft, 'places'>): NamedBlank[] =>
  places.flatMap(({ use, blank, found }) => (use === 'asked' && found ? [{ blank, found }] : []))
