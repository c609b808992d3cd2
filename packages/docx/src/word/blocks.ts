import type { Context, Control } from './context.ts'
import { isMarkDeleted, type ReadParagraph, readParagraph } from './paragraph.ts'
import { readControl } from './sdt.ts'
import { readTable } from './table.ts'
import type { WordBlock, WordParagraph } from './word-document.ts'
import { childOf, type XmlTree } from './xml-tree.ts'

/** A paragraph or table of the file, taken out of what wraps it. */
export interface BlockElement {
  readonly element: XmlTree
  readonly control: Control | undefined
}

const wrappers: ReadonlySet<string> = new Set(['w:ins', 'w:moveTo', 'w:customXml', 'w:smartTag', 'w:sdtContent'])

/** The `w:p` and `w:tbl` below `elements`, in order, those in content controls too. */
export function blockElements(elements: readonly XmlTree[], control: Control | undefined): BlockElement[] {
  return elements.flatMap((element): BlockElement[] => {
    if (element.name === 'w:p' || element.name === 'w:tbl') return [{ element, control }]
    if (wrappers.has(element.name)) return blockElements(element.children, control)
    if (element.name !== 'w:sdt') return []
    return blockElements(childOf(element, 'w:sdtContent')?.children ?? [], readControl(element, control))
  })
}

export const readBlocks = (elements: readonly XmlTree[], context: Context): WordBlock[] =>
  readBlockElements(blockElements(elements, context.control), context)

export function readBlockElements(elements: readonly BlockElement[], context: Context): WordBlock[] {
  const blocks: (ReadParagraph | { readonly table: WordBlock })[] = []
  let waiting: XmlTree[] = []
  for (const [index, { element, control }] of elements.entries()) {
    if (element.name === 'w:tbl') blocks.push({ table: readTable(element, { ...context, control }) })
    else {
      waiting.push(element)
      // The last paragraph before a table or the end keeps its mark, whatever was deleted.
      if (isMarkDeleted(element) && elements[index + 1]?.element.name === 'w:p') continue
      blocks.push(readParagraph(waiting, { ...context, control }))
      waiting = []
    }
  }
  return blocks.map((block, index): WordBlock => {
    if (!('paragraph' in block)) return block.table
    if (!block.isContextual) return block.paragraph
    return withoutSpace(block.paragraph, blocks[index - 1], blocks[index + 1])
  })
}

type Neighbour = ReadParagraph | { readonly table: WordBlock } | undefined

/** Contextual spacing: no space towards neighbours of the same style. */
function withoutSpace(paragraph: WordParagraph, previous: Neighbour, next: Neighbour): WordParagraph {
  const isSame = (other: Neighbour) => other && 'paragraph' in other && other.paragraph.style === paragraph.style
  const { looks } = paragraph
  return {
    ...paragraph,
    looks: {
      ...looks,
      before: isSame(previous) ? 0 : looks.before,
      after: isSame(next) ? 0 : looks.after,
    },
  }
}
