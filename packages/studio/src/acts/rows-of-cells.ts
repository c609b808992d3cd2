import type { WordCell, WordRow } from '@viet-ho/docx'
import { paragraphText } from '@viet-ho/docx'
import { type FoundBlank, nameBlanks } from '@viet-ho/form-import/parts'
import type { Draft, Place } from '../draft.ts'
import { hasWords } from './spans.ts'

type Column = NonNullable<FoundBlank['columns']>[number]

/** Rows that repeat, of cells that are all the empty ones of their rows: undefined where they don't make whole rows of one table. */
export function rowsOf(draft: Draft, cells: readonly Place[], label: string): Place | undefined {
  const [first] = cells
  const at = first?.found?.line.cell
  if (!first?.found || !at) return undefined
  const numbers = cells.map(({ found }) => found?.line.cell?.row ?? 0)
  const [from, to] = [Math.min(...numbers), Math.max(...numbers)]
  const rows = at.table.rows.slice(from - 1, to)
  const isChosen = (cell: WordCell) => cells.some(({ found }) => found?.line.cell?.cell === cell)
  const isOfTable = cells.every(({ found }) => found?.line.cell?.table === at.table)
  const isWhole = rows.every(
    (row, index) =>
      row.cells.length === rows[0]?.cells.length &&
      row.cells.every((cell, nth) => isChosen(cell) || isCounter(cell, nth, index)),
  )
  if (!isOfTable || !isWhole) return undefined
  const columns = columnsOf(rows[0] as WordRow, at.table.rows[from - 2], isChosen)
  const words = label.trim() || first.found.headings.at(-1) || first.found.section
  const found: FoundBlank = {
    ...first.found,
    kind: 'rows',
    columns,
    rows: rows.length,
    label: { text: words, bracketed: [], hasColon: false },
    labelFrom: 'heading',
  }
  const [named] = nameBlanks([found], draft.vocabulary, new Map())
  return named && { key: first.key, use: 'asked', isSeen: true, isTyped: false, ...named }
}

/** The number of a row, or nothing at all, at its left. */
const isCounter = (cell: WordCell, nth: number, index: number) =>
  nth === 0 && new RegExp(`^(?:0?${index + 1}[.)]?)?$`).test(textOf(cell))

/** Each column is called by the words above it. */
function columnsOf(row: WordRow, head: WordRow | undefined, isChosen: (cell: WordCell) => boolean): Column[] {
  return row.cells.map((cell, nth): Column => {
    const above = head?.cells.length === row.cells.length ? head.cells[nth] : undefined
    const words = above === undefined ? '' : textOf(above)
    const paragraph = cell.children.find((block) => block.type === 'paragraph')
    return { label: hasWords(words) ? words : '', isRunningNumber: !isChosen(cell), paragraph }
  })
}

const textOf = ({ children }: WordCell): string =>
  children
    .map((block) => (block.type === 'paragraph' ? paragraphText(block).trim() : ''))
    .filter((text) => text !== '')
    .join(' ')
