import type {
  ParagraphLooks,
  WordBlock,
  WordCell,
  WordDocument,
  WordInline,
  WordParagraph,
  WordTable,
} from '@viet-ho/docx'
import type { Vocabulary } from '@viet-ho/form'

/** A few words of the shared vocabulary. */
export const vocabulary: Vocabulary = {
  hoTen: { label: 'Họ, chữ đệm, tên', types: ['person-name', 'upper-case-name'], synonyms: ['họ và tên'] },
  lyDo: { label: 'Lý do', types: ['text', 'long-text'], synonyms: [] },
  maSoThue: { label: 'Mã số thuế', types: ['text', 'tax-code'], synonyms: [] },
}

const looks: ParagraphLooks = {
  ...{ align: 'left', left: 0, right: 0, firstLine: 0, before: 3, after: 3, lineHeight: 15, size: 13 },
  ...{ keepWithNext: false, pageBreakBefore: false, outline: 0, borders: [], tabs: [] },
}

type Looks = Partial<ParagraphLooks> & { readonly bold?: boolean; readonly italic?: boolean }

/** A paragraph of one look; □ is a tick box, `\t` a tab, `\n` a line break, `^2` a raised digit. */
export function line(text: string, { bold = false, italic = false, ...own }: Looks = {}): WordParagraph {
  const run = { bold, italic, underline: false, strike: false, superscript: false, subscript: false, size: 13 }
  const children = [...text.matchAll(/\^(\d+)|([□\t\n])|[^□\t\n^]+/g)].map(([piece, raised, sign]): WordInline => {
    if (raised !== undefined) return { type: 'text', value: raised, ...run, superscript: true }
    if (sign === '□') return { type: 'check-box', checked: false, by: 'letter' }
    if (sign === '\t') return { type: 'tab', underline: false, stop: { position: 160, align: 'left', leader: 'dots' } }
    return sign === '\n' ? { type: 'line-break' } : { type: 'text', value: piece, ...run }
  })
  return { type: 'paragraph', number: 0, style: 'Normal', looks: { ...looks, ...own }, mark: '', children }
}

/** A table of one-line cells, with lines unless `drawn` is false. */
export function table(
  rows: readonly (readonly string[])[],
  { drawn = true, widths = [] as readonly number[] } = {},
): WordTable {
  const borders = { top: drawn, right: drawn, bottom: drawn, left: drawn }
  const cell = (text: string): WordCell => ({
    span: 1,
    rowSpan: 1,
    verticalAlign: 'top',
    borders,
    children: [line(text)],
  })
  return {
    ...{ type: 'table', number: 0, align: 'left', indent: 0 },
    columns: widths.length > 0 ? widths : (rows[0] ?? []).map(() => 30),
    rows: rows.map((cells) => ({ header: false, cantSplit: false, height: 0, cells: cells.map(cell) })),
  }
}

export type PaperBlock = WordBlock | string

/** A Word file that holds these blocks, its paragraphs and tables counted as the reader counts them. */
export function paper(...blocks: PaperBlock[]): WordDocument {
  const counts = { paragraph: 0, table: 0 }
  const count = (block: WordBlock): WordBlock => {
    counts[block.type] += 1
    const number = counts[block.type]
    if (block.type === 'paragraph') return { ...block, number }
    const rows = block.rows.map((row) => ({
      ...row,
      cells: row.cells.map((cell) => ({ ...cell, children: cell.children.map(count) })),
    }))
    return { ...block, number, rows }
  }
  const page = { width: 210, height: 297, margins: { top: 20, right: 20, bottom: 20, left: 30 } }
  const section = { page, columns: 1, continuous: false, header: [], footer: [], differentFirstPage: false }
  const children = blocks.map((block) => count(typeof block === 'string' ? line(block) : block))
  return { sections: [{ ...section, children }], notCarried: [] }
}
