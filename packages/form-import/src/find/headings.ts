import { labelIn } from './label.ts'
import type { Line } from './lines.ts'
import { depthOf, itemNumberOf, noteMarksIn, withoutNoteMarks, withoutNumber } from './marks.ts'
import { isHeading } from './zones.ts'

interface Heading {
  readonly depth: number
  readonly label: string
  readonly noteMarks: readonly string[]
  /** Asks something of what stands under it: numbered, or with a colon. The title of the paper does not. */
  readonly asks: boolean
}

/** Items numbered deeper than this are no parts of a paper that lines without a number could stand under. */
const deepestPart = 3

/** The headings that stand above the line being read, by how deep their numbers are. */
export class Headings {
  private open: Heading[] = []

  /** Labels from the outermost to the nearest. */
  get labels(): readonly string[] {
    return this.open.map(({ label }) => label)
  }

  /** Marks of the notes that speak of the nearest. */
  get noteMarks(): readonly string[] {
    return this.open.at(-1)?.noteMarks ?? []
  }

  /** The part of the paper: its outermost heading that is numbered or asks, else its title. */
  get section(): string {
    return (this.open.find(({ asks }) => asks) ?? this.open[0])?.label ?? ''
  }

  /** What the nearest heading asks, for boxes under it. */
  get question(): string | undefined {
    const last = this.open.at(-1)
    return last?.asks ? last.label : undefined
  }

  /** Takes note of a line without blanks: one that ends with a colon, has a number, or looks like a heading. */
  read(line: Line, text: string): void {
    const trimmed = text.trim()
    if (trimmed === '' || trimmed.startsWith('(')) return
    const number = itemNumberOf(line.paragraph.mark === '' ? text : `${line.paragraph.mark} ${text}`)
    const plain = withoutNoteMarks(trimmed).replace(/[\ufffc\s]+$/u, '')
    const opens = /[:：]\s*(\([^)]*\)\s*)?[;.]?$/.test(plain)
    if (!opens && number === undefined && !isHeading(line)) return
    // Without a number it belongs under the numbered heading that is open.
    const above = this.open.findLast(({ depth: deep }) => Number.isInteger(deep) && deep <= deepestPart)?.depth ?? 0
    const depth = number !== undefined ? depthOf(number.level) : opens ? above + 0.5 : 0
    this.leave(depth)
    const noteMarks = noteMarksIn(withoutNumber(text))
    this.open.push({ depth, label: labelIn(text, true).text, noteMarks, asks: opens || number !== undefined })
  }

  /** A numbered line with blanks ends the headings beside and below it. */
  leave(depth: number): void {
    this.open = this.open.filter((heading) => heading.depth < depth)
  }
}
