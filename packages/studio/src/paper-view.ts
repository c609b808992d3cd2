import type { Align } from '@viet-ho/document'
import { paragraphText, type WordBlock, type WordInline, type WordParagraph, type WordTable } from '@viet-ho/docx'
import { linesIn, type Span, spansOf } from './acts/spans.ts'
import type { Draft, Place } from './draft.ts'

/** The paper as a person works on it: lines with their words and places, tables cell by cell. */
export type ViewBlock = ViewLine | ViewTable

export interface ViewLine {
  readonly type: 'line'
  /** Number of the paragraph, as `add` takes it. */
  readonly paragraph: number
  readonly align: Align
  /** The number that Word counts before it. */
  readonly mark: string
  readonly parts: readonly ViewPart[]
}

export interface ViewPart {
  readonly text: string
  /** Offset of the text in its paragraph. */
  readonly from: number
  readonly bold: boolean
  readonly italic: boolean
  /** The place that stands here; otherwise these are words. */
  readonly place?: string
}

export interface ViewTable {
  readonly type: 'table'
  readonly isDrawn: boolean
  readonly rows: readonly (readonly ViewCell[])[]
}

export interface ViewCell {
  readonly span: number
  readonly rowSpan: number
  readonly children: readonly ViewBlock[]
}

/** The paper of a Word file, with every place on it. */
export function wordView(draft: Draft): ViewBlock[] {
  if (draft.paper.kind !== 'word') return []
  const lines = linesIn(draft)
  const spans = new Map<number, { span: Span; place: Place }[]>()
  for (const place of draft.places)
    for (const span of spansOf(place, lines))
      spans.set(span.paragraph, [...(spans.get(span.paragraph) ?? []), { span, place }])
  for (const own of spans.values()) own.sort((a, b) => a.span.from - b.span.from || a.span.to - b.span.to)
  const rows = new Map(
    draft.places.flatMap((place) => (place.blank.kind === 'rows' ? [[place.found?.line.cell?.table, place]] : [])),
  )
  return draft.paper.document.sections.flatMap((section) => blocksView(section.children))

  function blocksView(blocks: readonly WordBlock[]): ViewBlock[] {
    return blocks.flatMap((block) => (block.type === 'table' ? [tableView(block)] : lineView(block)))
  }

  function lineView(paragraph: WordParagraph): ViewBlock[] {
    const boxes = paragraph.children.flatMap((inline) => (inline.type === 'drawing' ? blocksView(inline.children) : []))
    const parts = partsOf(paragraph, spans.get(paragraph.number) ?? [])
    const line: ViewLine = {
      type: 'line',
      paragraph: paragraph.number,
      align: paragraph.looks.align,
      mark: paragraph.mark,
      parts,
    }
    return parts.length === 0 && boxes.length > 0 ? boxes : [line, ...boxes]
  }

  function tableView(table: WordTable): ViewTable {
    const repeated = rows.get(table)
    const cells = table.rows.flatMap((row) => row.cells)
    const isDrawn =
      cells.filter(({ borders }) => borders.top || borders.bottom || borders.left || borders.right).length >
      cells.length / 2
    const view = table.rows.map((row, index) =>
      row.cells.map(({ span, rowSpan, children }, nth): ViewCell => {
        const own = repeated && rowPart(repeated, index + 1, nth)
        return { span, rowSpan, children: own ? [own] : blocksView(children) }
      }),
    )
    return { type: 'table', isDrawn, rows: view }
  }

  /** A cell of repeated rows is a piece of their one place. */
  function rowPart(place: Place, row: number, nth: number): ViewLine | undefined {
    const { cell } = place.found?.line ?? {}
    const column = place.found?.columns?.[nth]
    if (!cell || !column || row < cell.row || row >= cell.row + (place.found?.rows ?? 1) || column.isRunningNumber)
      return undefined
    const part = { text: '', from: 0, bold: false, italic: false, place: place.key }
    return { type: 'line', paragraph: column.paragraph?.number ?? 0, align: 'left', mark: '', parts: [part] }
  }
}

function partsOf(
  paragraph: WordParagraph,
  spans: readonly { readonly span: Span; readonly place: Place }[],
): ViewPart[] {
  const text = paragraphText(paragraph)
  const looks = looksOf(paragraph.children)
  const parts: ViewPart[] = []
  const words = (from: number, to: number) => {
    for (const look of looks) {
      const [start, end] = [Math.max(from, look.from), Math.min(to, look.to)]
      if (start < end) parts.push({ text: text.slice(start, end), from: start, bold: look.bold, italic: look.italic })
    }
  }
  let at = 0
  for (const { span, place } of spans) {
    if (span.from < at && span.to <= at && span.from !== span.to) continue
    words(at, span.from)
    parts.push({ text: text.slice(span.from, span.to), from: span.from, bold: false, italic: false, place: place.key })
    at = Math.max(at, span.to)
  }
  words(at, text.length)
  return parts
}

function looksOf(inlines: readonly WordInline[]) {
  let at = 0
  return inlines.map((inline) => {
    const from = at
    at += paragraphText({ children: [inline] }).length
    return {
      from,
      to: at,
      bold: inline.type === 'text' && inline.bold,
      italic: inline.type === 'text' && inline.italic,
    }
  })
}
