import type { NotCarried, NotCarriedKind } from './word-document.ts'
import { firstWords, type XmlTree } from './xml-tree.ts'

/** Collects what the tree can't carry. */
export interface Losses {
  /** `near`: its words; '' when it has none, for those of the paragraph around it. */
  readonly add: (what: NotCarriedKind, near: string) => void
  /** The reader comes to a paragraph. */
  readonly enter: (paragraph: XmlTree) => void
  readonly list: () => NotCarried[]
}

const longestNear = 60

export function createLosses(): Losses {
  const found = new Map<NotCarriedKind, { count: number; near: string }>()
  let around: XmlTree | undefined
  /** Looked for once in a paragraph: it may be long, and without words. */
  let wordsAround: string | undefined
  const wordsOfParagraph = () => {
    wordsAround ??= short(around ? firstWords(around) : '')
    return wordsAround
  }
  return {
    add: (what, near) => {
      const known = found.get(what) ?? { count: 0, near: '' }
      found.set(what, known)
      known.count++
      if (known.near === '') known.near = short(near) || wordsOfParagraph()
    },
    enter: (paragraph) => {
      around = paragraph
      wordsAround = undefined
    },
    list: () => [...found].map(([what, { count, near }]) => ({ what, count, near })),
  }
}

const short = (words: string): string => words.replace(/\s+/g, ' ').trim().slice(0, longestNear)
