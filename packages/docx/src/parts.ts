import type { Footnote, List } from '@viet-ho/document'

/** What the parts of one file refer to each other by, counted 1, 2, 3, …, so that the same document always gives the same file. */
export class Parts {
  #lastId = 0
  readonly #lists = new Map<List, string>()
  readonly #footnotes: Footnote[] = []

  /** An id for a content control. */
  nextId(): number {
    this.#lastId += 1
    return this.#lastId
  }

  /** What paragraphs name the numbering of `list` by. */
  referTo(list: List): string {
    const reference = this.#lists.get(list) ?? `list-${this.#lists.size + 1}`
    this.#lists.set(list, reference)
    return reference
  }

  addFootnote(note: Footnote): void {
    this.#footnotes.push(note)
  }

  get lists(): ReadonlyMap<List, string> {
    return this.#lists
  }

  get footnotes(): readonly Footnote[] {
    return this.#footnotes
  }
}
