import {
  paragraphText,
  type WordBlock,
  type WordCell,
  type WordDocument,
  type WordParagraph,
  type WordTable,
} from '@viet-ho/docx'

/** A paragraph of the body with its text and where it stands. */
export interface Line {
  readonly paragraph: WordParagraph
  /** As `paragraphText` has it. */
  readonly text: string
  /** The innermost cell that holds it. */
  readonly cell?: LineCell
}

export interface LineCell {
  readonly table: WordTable
  /** Counted from 1, as in `BlankPlace`. */
  readonly row: number
  /** The n-th cell of the row. */
  readonly column: number
  readonly cell: WordCell
}

/** Every paragraph of the body in order: those of cells and of text boxes too. */
export function linesOf({ sections }: WordDocument): Line[] {
  const lines: Line[] = []
  for (const section of sections) addBlocks(section.children)
  return lines

  function addBlocks(blocks: readonly WordBlock[], cell?: LineCell) {
    for (const block of blocks) {
      if (block.type === 'table') addTable(block)
      else addParagraph(block, cell)
    }
  }

  function addParagraph(paragraph: WordParagraph, cell: LineCell | undefined) {
    lines.push({ paragraph, text: paragraphText(paragraph), ...(cell && { cell }) })
    for (const inline of paragraph.children) if (inline.type === 'drawing') addBlocks(inline.children, cell)
  }

  function addTable(table: WordTable) {
    for (const [rowIndex, row] of table.rows.entries()) {
      for (const [cellIndex, cell] of row.cells.entries()) {
        addBlocks(cell.children, { table, row: rowIndex + 1, column: cellIndex + 1, cell })
      }
    }
  }
}

/** Every table of the body in order, those inside cells too. */
export function tablesOf({ sections }: WordDocument): WordTable[] {
  const tables: WordTable[] = []
  const add = (blocks: readonly WordBlock[]) => {
    for (const block of blocks) {
      if (block.type !== 'table') continue
      tables.push(block)
      for (const row of block.rows) for (const cell of row.cells) add(cell.children)
    }
  }
  for (const section of sections) add(section.children)
  return tables
}

/** The text of a cell, its paragraphs joined by line breaks; '' when it is empty. */
export const cellText = ({ children }: WordCell): string =>
  children
    .map((block) => (block.type === 'paragraph' ? paragraphText(block).trim() : '\ufffc'))
    .filter((text) => text !== '')
    .join('\n')

/** The first paragraph of a cell. */
export const firstParagraph = ({ children }: WordCell): WordParagraph | undefined =>
  children.find((block) => block.type === 'paragraph')
