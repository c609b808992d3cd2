import type { Points } from '@viet-ho/document'
import type { Face } from './face.ts'
import type { StructureNode } from './structure.ts'

/** A paper divided into lines and pages: what the PDF and the preview paint. Lengths are points from the top left corner of the sheet. */
export interface LaidOutDocument {
  readonly title: string
  readonly language: 'vi'
  readonly pages: readonly LaidOutPage[]
  /** What the text is, for readers who hear it. */
  readonly structure: readonly StructureNode[]
}

export interface LaidOutPage {
  readonly width: Points
  readonly height: Points
  /** In reading order. */
  readonly items: readonly Item[]
}

export type Item = TextItem | RuleItem

/** Letters of one face on one line. */
export interface TextItem {
  readonly type: 'text'
  readonly x: Points
  /** The baseline. */
  readonly y: Points
  /** `wordSpacing` included. */
  readonly width: Points
  readonly text: string
  readonly face: Face
  readonly size: Points
  /** Added to each space where a line is justified. */
  readonly wordSpacing: Points
  /** Id of the field whose answer or blank this is. */
  readonly field?: string
  /** Dots that lead to a tab stop; they are no text of the paper. */
  readonly leader?: true
  /** A space follows, which the end of the line has swallowed: who reads the text needs it. */
  readonly endsWord?: true
  /** Where the paragraph stands in the document: `2.0.1` is `children[2].children[0].children[1]`, `note.3` is the third footnote. Without it the text is repeated on each page. */
  readonly path?: string
  /** The footnote that this is the number of. */
  readonly note?: number
}

/** A straight line: a border, or what underlines text. */
export interface RuleItem {
  readonly type: 'rule'
  readonly x1: Points
  readonly y1: Points
  readonly x2: Points
  readonly y2: Points
  readonly thickness: Points
}

/** The same items, moved right and down. */
export function move(items: readonly Item[], right: Points, down: Points): Item[] {
  return items.map((item) =>
    item.type === 'text'
      ? { ...item, x: item.x + right, y: item.y + down }
      : { ...item, x1: item.x1 + right, y1: item.y1 + down, x2: item.x2 + right, y2: item.y2 + down },
  )
}
