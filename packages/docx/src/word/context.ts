import type { Field } from './fields.ts'
import type { Sheets } from './looks.ts'
import type { Losses } from './losses.ts'
import type { StyleChain } from './styles.ts'
import type { WordBlock, WordControl, WordNote } from './word-document.ts'
import type { XmlTree } from './xml-tree.ts'

/** A content control around what is read. */
export interface Control {
  readonly shown: WordControl
  /** For controls that are tick boxes. */
  readonly checked: boolean | undefined
}

/** What the readers of blocks, paragraphs, runs and drawings share. */
export interface Context extends Sheets {
  readonly losses: Losses
  /** The font behind a name of the theme. */
  readonly fontNamed: (name: string) => string
  /** Numbers of the paragraphs and tables of the body; undefined in headers, footers and notes, whose runs have no offsets either. */
  readonly numbers: ReadonlyMap<XmlTree, number> | undefined
  /** Complex fields that have begun and not ended: they may reach over paragraphs. */
  readonly fields: Field[]
  /** Of the table around, the furthest ancestor first; empty outside tables. */
  readonly tableStyle: StyleChain
  readonly control: Control | undefined
  /** The footnote or endnote of a reference; undefined where there is none, and within notes. */
  readonly note: (kind: WordNote['kind'], id: string, ownMark: string | undefined) => WordNote | undefined
  /** Here, so that drawings can hold what holds drawings. */
  readonly readBlocks: (elements: readonly XmlTree[], context: Context) => WordBlock[]
}
