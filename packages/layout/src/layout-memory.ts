import type { ParagraphBlock } from './blocks.ts'

/**
 * The paragraphs of the last document, as they were broken into lines, for somebody who lays out nearly the same document again at each key that is
 * typed. It holds one document's words, as long as somebody holds the memory.
 */
export class LayoutMemory {
  #last: ReadonlyMap<string, ParagraphBlock> = new Map()
  #now = new Map<string, ParagraphBlock>()

  /** The paragraph of this key, as it was broken before; otherwise as it is made now. */
  take(key: string, make: () => ParagraphBlock): ParagraphBlock {
    const block = this.#now.get(key) ?? this.#last.get(key) ?? make()
    this.#now.set(key, block)
    return block
  }

  /** One document is done: what it didn't have is forgotten. */
  turn(): void {
    this.#last = this.#now
    this.#now = new Map()
  }
}
