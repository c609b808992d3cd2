import {
  type Flow,
  type ListParagraph,
  type Points,
  styles,
  type Table,
  type TreePlace,
  withoutLists,
} from '@viet-ho/document'
import { breakLines, type Line } from './break-lines.ts'
import { tableGap } from './geometry.ts'
import { type PlacedParagraph, placeBlanks } from './place-blanks.ts'
import { groupsHeight } from './row-groups.ts'
import { type BreakContent, type RowFlow, rowFlows, type TableBlock, tableBlock } from './table-block.ts'

/** What is distributed over the pages. */
export type Block = ParagraphBlock | TableBlock | ColumnsBlock

export interface ParagraphBlock {
  readonly type: 'paragraph'
  /** Where it stands in the document; none where it is repeated on each page. */
  readonly path: string | undefined
  readonly placed: PlacedParagraph
  readonly lines: readonly Line[]
  readonly before: Points
  readonly after: Points
  readonly keepWithNext: boolean
}

/** Text in columns; it stands in the body of a page. */
export interface ColumnsBlock {
  readonly type: 'columns'
  readonly count: number
  /** Of one column. */
  readonly width: Points
  readonly gap: Points
  readonly blocks: readonly Block[]
}

/** Breaks one paragraph into lines; `path` is where it stands in the document, if it stands there once. */
export type BreakParagraph = (paragraph: ListParagraph, width: Points, path?: string) => ParagraphBlock

/**
 * Paragraphs broken into lines and tables into cells, for a column `width` wide. Where Word needs a paragraph beside a table, a gap of
 * the same height stands here. A table without rows prints nothing.
 */
export function blocksOf(
  nodes: readonly Flow[],
  width: Points,
  at: TreePlace,
  gapAtEnd: Points = tableGap,
  breakParagraph: BreakParagraph = paragraphBlock,
): Block[] {
  const breakContent: BreakContent = (inner, room, place, gap) => blocksOf(inner, room, place, gap, breakParagraph)
  const blocks: Block[] = []
  for (const { node, path } of withoutLists(nodes, at)) {
    if (node.type === 'paragraph') {
      blocks.push(breakParagraph(node, width, path))
    } else if (node.children.length > 0) {
      if (blocks.at(-1)?.type === 'table') blocks.push(gapBlock(width, tableGap))
      blocks.push(tableBlock(node, width, path, breakContent))
    }
  }
  if (blocks.at(-1)?.type === 'paragraph') return blocks
  return [...blocks, gapBlock(width, blocks.length > 0 ? gapAtEnd : tableGap)]
}

/** How each row of `table` goes over pages whose text is `pageHeight` high, in a column `width` wide. */
export const tableRowFlows = (table: Table, width: Points, pageHeight: Points): RowFlow[] =>
  rowFlows(table, width, pageHeight, (nodes, room, at, gap) => blocksOf(nodes, room, at, gap))

/** `path` is where the paragraph stands in the document, if it stands there once. */
export function paragraphBlock(paragraph: ListParagraph, width: Points, path?: string): ParagraphBlock {
  const placed = placeBlanks(paragraph, width)
  const { before, after, keepWithNext } = placed.style
  return { type: 'paragraph', path, placed, lines: breakLines(placed), before, after, keepWithNext }
}

function gapBlock(width: Points, height: Points): ParagraphBlock {
  const style = { ...styles.body, size: 1, lineHeight: height }
  const placed: PlacedParagraph = { style, left: 0, width, align: 'left', stops: [], pieces: [] }
  return {
    type: 'paragraph',
    path: undefined,
    placed,
    lines: breakLines(placed),
    before: 0,
    after: 0,
    keepWithNext: false,
  }
}

/** Height of blocks below each other, the space after the last one included; columns counted as if they stood below each other too. */
export function heightOf(blocks: readonly Block[]): Points {
  let height = 0
  for (const [index, block] of blocks.entries()) {
    height += spaceAbove(blocks[index - 1], block, true) + blockHeight(block)
  }
  const last = blocks.at(-1)
  return height + (last?.type === 'paragraph' ? last.after : 0)
}

/** Without the space above and below. */
function blockHeight(block: Block): Points {
  if (block.type === 'paragraph') return block.lines.length * block.placed.style.lineHeight
  if (block.type === 'columns') return heightOf(block.blocks)
  return groupsHeight([...block.header, ...block.rows])
}

/**
 * Space between two blocks: the larger of the one's space after and the other's space before, which is what Word does unless
 * `doNotUseHTMLParagraphAutoSpacing` is set. A table has neither.
 */
export function spaceAbove(previous: Block | undefined, block: Block, keepAtTop: boolean): Points {
  const before = block.type === 'paragraph' ? block.before : 0
  if (!previous) return keepAtTop ? before : 0
  return Math.max(before, previous.type === 'paragraph' ? previous.after : 0)
}
