import {
  borderWidth,
  cellPadding,
  type Flow,
  type Paragraph,
  type Points,
  type Row,
  styles,
  type Table,
} from '@viet-ho/document'
import { breakLines, type Line } from './break-lines.ts'
import { collapsedGap, columnWidths, tableGap } from './geometry.ts'
import { type PlacedParagraph, placeBlanks } from './place-blanks.ts'

/** What is distributed over the pages. */
export type Block = ParagraphBlock | TableBlock

export interface ParagraphBlock {
  readonly type: 'paragraph'
  readonly placed: PlacedParagraph
  readonly width: Points
  readonly lines: readonly Line[]
  readonly before: Points
  readonly after: Points
  readonly keepWithNext: boolean
}

export interface TableBlock {
  readonly type: 'table'
  readonly width: Points
  /** 0 where the table has none. */
  readonly border: Points
  /** Repeated on each page. */
  readonly header: readonly RowBlock[]
  readonly rows: readonly RowBlock[]
}

export interface RowBlock {
  readonly cells: readonly CellBlock[]
  /** Without borders. */
  readonly height: Points
  readonly breakable: boolean
  /** Stays on the page of the next row, because the first paragraph of its first cell asks for it: Word and LibreOffice do so too. */
  readonly keepWithNext: boolean
}

export interface CellBlock {
  /** Left edge of the column. */
  readonly x: Points
  readonly width: Points
  readonly blocks: readonly Block[]
}

/**
 * Paragraphs broken into lines and tables into cells, for a column `width` wide. Where Word needs a paragraph beside a table, a gap of
 * the same height stands here. A table without rows prints nothing.
 */
export function blocksOf(nodes: readonly Flow[], width: Points, gapAtEnd: Points = tableGap): Block[] {
  const blocks: Block[] = []
  for (const node of nodes) {
    if (node.type === 'paragraph') {
      blocks.push(paragraphBlock(node, width))
    } else if (node.children.length > 0) {
      if (blocks.at(-1)?.type === 'table') blocks.push(gapBlock(width, tableGap))
      blocks.push(tableBlock(node, width))
    }
  }
  if (blocks.at(-1)?.type === 'paragraph') return blocks
  return [...blocks, gapBlock(width, blocks.length > 0 ? gapAtEnd : tableGap)]
}

function paragraphBlock(paragraph: Paragraph, width: Points): ParagraphBlock {
  const placed = placeBlanks(paragraph, width)
  const { before, after, keepWithNext } = placed.style
  return { type: 'paragraph', placed, width, lines: breakLines(placed, width), before, after, keepWithNext }
}

function gapBlock(width: Points, height: Points): ParagraphBlock {
  const style = { ...styles.body, size: 1, lineHeight: height }
  const placed: PlacedParagraph = { style, align: 'left', stops: [], pieces: [] }
  return {
    type: 'paragraph',
    placed,
    width,
    lines: breakLines(placed, width),
    before: 0,
    after: 0,
    keepWithNext: false,
  }
}

function tableBlock(table: Table, width: Points): TableBlock {
  const columns = columnWidths(table, width)
  const rows = table.children.map((row) => ({ header: row.header === true, block: rowBlockOf(row, columns) }))
  return {
    type: 'table',
    width,
    border: table.borders === 'all' ? borderWidth : 0,
    header: rows.filter(({ header }) => header).map(({ block }) => block),
    rows: rows.filter(({ header }) => !header).map(({ block }) => block),
  }
}

function rowBlockOf(row: Row, columns: readonly Points[]): RowBlock {
  let column = 0
  let x = 0
  const cells = row.children.map(({ span = 1, children }) => {
    const width = columns.slice(column, column + span).reduce((sum, columnWidth) => sum + columnWidth, 0)
    const cell: CellBlock = { x, width, blocks: blocksOf(children, width - 2 * cellPadding, collapsedGap) }
    column += span
    x += width
    return cell
  })
  const first = cells[0]?.blocks[0]
  return rowBlock(cells, row.breakable === true, first?.type === 'paragraph' && first.keepWithNext)
}

/** A row as high as its highest cell. */
export function rowBlock(cells: readonly CellBlock[], breakable: boolean, keepWithNext: boolean): RowBlock {
  return { cells, breakable, keepWithNext, height: Math.max(...cells.map(({ blocks }) => heightOf(blocks))) }
}

/** Height of blocks below each other, the space after the last one included. */
function heightOf(blocks: readonly Block[]): Points {
  let height = 0
  for (const [index, block] of blocks.entries()) {
    height += spaceAbove(blocks[index - 1], block, true) + blockHeight(block)
  }
  const last = blocks.at(-1)
  return height + (last?.type === 'paragraph' ? last.after : 0)
}

/** Without the space above and below. */
export function blockHeight(block: Block): Points {
  if (block.type === 'paragraph') return block.lines.length * block.placed.style.lineHeight
  const rows = [...block.header, ...block.rows]
  return rows.reduce((sum, { height }) => sum + height + block.border, block.border)
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
