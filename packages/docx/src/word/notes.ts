import type { Context } from './context.ts'
import { formatCount } from './number-formats.ts'
import type { WordBlock, WordNote, WordParagraph } from './word-document.ts'
import { childOf, childrenOf, childValue, type XmlTree } from './xml-tree.ts'

/** How notes of one kind are counted. */
interface Counting {
  count: number
  format: string
  restart: string
}

export interface Notes {
  /** A section begins, which may say how its notes are counted. */
  readonly beginSection: (section: XmlTree | undefined) => void
  readonly note: Context['note']
}

interface NoteParts {
  readonly footnotes: XmlTree | undefined
  readonly endnotes: XmlTree | undefined
  readonly settings: XmlTree | undefined
  /** Reads what a note holds. */
  readonly readContent: (elements: readonly XmlTree[]) => readonly WordBlock[]
}

export function createNotes({ footnotes, endnotes, settings, readContent }: NoteParts): Notes {
  const parts = { footnote: byId(footnotes, 'w:footnote'), endnote: byId(endnotes, 'w:endnote') }
  const counting: Record<WordNote['kind'], Counting> = {
    footnote: { count: 0, format: 'decimal', restart: 'continuous' },
    endnote: { count: 0, format: 'lowerRoman', restart: 'continuous' },
  }
  const kinds = ['footnote', 'endnote'] as const
  const configure = (element: XmlTree | undefined) => {
    for (const kind of kinds) {
      const own = childOf(element, `w:${kind}Pr`)
      counting[kind].format = childValue(own, 'w:numFmt') ?? counting[kind].format
      counting[kind].restart = childValue(own, 'w:numRestart') ?? counting[kind].restart
    }
  }
  configure(settings)
  return {
    beginSection: (section) => {
      configure(section)
      for (const kind of kinds) if (counting[kind].restart === 'eachSect') counting[kind].count = 0
    },
    note: (kind, id, ownMark) => {
      const element = parts[kind].get(id)
      if (!element) return undefined
      const own = counting[kind]
      const mark = ownMark ?? formatCount(++own.count, own.format)
      const [first, ...rest] = paragraphsOf(readContent(element.children))
      return { type: 'note', kind, mark, children: first ? [withoutSpaceBefore(first), ...rest] : [] }
    },
  }
}

/** The lines above the notes are notes of Word's own, which have a type. */
function byId(root: XmlTree | undefined, name: string): ReadonlyMap<string, XmlTree> {
  const notes = childrenOf(root, name).filter(({ attributes }) => (attributes.get('w:type') ?? 'normal') === 'normal')
  return new Map(notes.map((note) => [note.attributes.get('w:id') ?? '', note]))
}

/** Between its mark, which stands in `mark`, and its words a note has a space. */
function withoutSpaceBefore(paragraph: WordParagraph): WordParagraph {
  const [first, ...rest] = paragraph.children
  if (first?.type !== 'text') return paragraph
  const value = first.value.trimStart()
  return { ...paragraph, children: value === '' ? rest : [{ ...first, value }, ...rest] }
}

const paragraphsOf = (blocks: readonly WordBlock[]): WordParagraph[] =>
  blocks.flatMap((block) =>
    block.type === 'paragraph'
      ? [block]
      : block.rows.flatMap(({ cells }) => cells.flatMap(({ children }) => paragraphsOf(children))),
  )
