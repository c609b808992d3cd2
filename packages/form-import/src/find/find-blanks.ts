import type { WordDocument } from '@viet-ho/docx'
import { blanksInLine, placeOf } from './blank-in-line.ts'
import { findInLine, type RawBlank } from './find-in-line.ts'
import { findInTable, type TableBlank } from './find-in-table.ts'
import type { FoundBlank } from './found-blank.ts'
import { Headings } from './headings.ts'
import { implicitBlank } from './implicit-blank.ts'
import { labelIn } from './label.ts'
import { type Line, linesOf, tablesOf } from './lines.ts'
import { depthOf, itemNumberOf, noteMarksIn } from './marks.ts'
import { isNotForWriting } from './not-for-writing.ts'
import { readingText } from './reading-text.ts'
import { type Zone, zonesOf } from './zones.ts'

/** Every blank of the paper, in order; those of parts for the office are marked. */
export function findBlanks(document: WordDocument): {
  readonly blanks: FoundBlank[]
  readonly zones: ReadonlyMap<number, Zone>
} {
  const lines = linesOf(document)
  const zones = zonesOf(lines)
  const inTables = tablesOf(document).map((table) => ({ table, blanks: findInTable(table) }))
  const headings = new Headings()
  const found: FoundBlank[] = []
  /** Where the last dotted blank ended its line, for lines of dots that go on with it. */
  let open: { readonly blank: number; readonly line: number } | undefined

  for (const [index, line] of lines.entries()) {
    if (zones[index] === 'notes') continue
    const before = found.length
    const ofCell = blanksOfCell(line)
    if (ofCell === 'in-rows') continue
    if (ofCell.length > 0) found.push(...ofCell.map((blank) => tableBlank(blank, line, zones[index] === 'officer')))
    else readLine(line, index)
    if (found.length === before && line.cell === undefined) headings.read(line, readingText(line.paragraph))
  }
  return {
    blanks: found,
    zones: new Map(lines.map(({ paragraph }, index) => [paragraph.number, zones[index] ?? 'form'])),
  }

  /** What the table says of the cell that begins with this line; 'in-rows' inside the rows of a repeated table. */
  function blanksOfCell({ cell, paragraph }: Line): TableBlank[] | 'in-rows' {
    const ofTable = cell && inTables.find(({ table }) => table === cell.table)
    if (!cell || !ofTable) return []
    const own = ofTable.blanks.filter((blank) =>
      blank.kind === 'rows'
        ? blank.columns.find((column) => !column.isRunningNumber)?.paragraph === paragraph
        : blank.paragraph === paragraph,
    )
    if (own.length > 0) return own
    const inRows = ofTable.blanks.some(
      (blank) => blank.kind === 'rows' && cell.row >= blank.firstRow && cell.row < blank.firstRow + blank.rows,
    )
    return inRows ? 'in-rows' : []
  }

  function tableBlank(blank: TableBlank, line: Line, officer: boolean): FoundBlank {
    const heading = headings.labels.at(-1) ?? ''
    const own = blank.kind === 'rows' ? '' : blank.label
    const label = labelIn(own === '' ? heading : own, true)
    const labelFrom: FoundBlank['labelFrom'] = own !== '' ? 'table' : heading === '' ? 'none' : 'heading'
    const shared = {
      ...{ kind: blank.kind, where: placeOf(line, '', 0, 0), unit: '', lines: 1, officer, line, label },
      ...{ headings: headings.labels, section: headings.section, labelFrom, noteMarks: noteMarksIn(own) },
    } as const
    if (blank.kind === 'rows') return { ...shared, certainty: 0.95, columns: blank.columns, rows: blank.rows }
    if (blank.kind === 'cell') return { ...shared, certainty: 0.9 }
    return { ...shared, certainty: 0.9, groups: blank.groups, lastColumn: blank.lastColumn }
  }

  function readLine(line: Line, index: number) {
    const text = readingText(line.paragraph)
    const above = zones[index - 1] === 'notes' ? undefined : lines[index - 1]
    const raw = isNotForWriting(line, text, above) ? [] : findInLine(text)
    if (continues(line, text, raw, index)) return
    const implicit = raw.length === 0 ? implicitBlank(lines, index, text) : undefined
    if (raw.length === 0 && !implicit) return
    const number = itemNumberOf(line.paragraph.mark === '' ? text : `${line.paragraph.mark} ${text}`)
    if (number && number.level !== 'dash' && number.level !== 'plus') headings.leave(depthOf(number.level))
    const officer = zones[index] === 'officer'
    if (implicit) found.push(undrawn(implicit, line, text, officer))
    else found.push(...blanksInLine(raw, { line, text, officer, headings, above }))
    const last = raw.at(-1)
    const endsLine = last?.kind === 'dots' && /^[\s.;]*$/.test(text.slice(last.to))
    open = endsLine ? { blank: found.length - 1, line: index } : undefined
  }

  function undrawn(
    { kind, label, at, certainty }: NonNullable<ReturnType<typeof implicitBlank>>,
    line: Line,
    text: string,
    officer: boolean,
  ): FoundBlank {
    return {
      ...{ kind, label, labelFrom: 'line', where: placeOf(line, text, at, at), unit: '', lines: 1, officer, line },
      ...{ headings: headings.labels, section: headings.section, certainty, doubt: 'not-drawn' },
      noteMarks: noteMarksIn(text.slice(itemNumberOf(text)?.length ?? 0)),
    }
  }

  /** A line of dots alone goes on with the blank that ended the line before. */
  function continues(line: Line, text: string, raw: readonly RawBlank[], index: number): boolean {
    const [only] = raw
    const last = open?.line === index - 1 ? found[open.blank] : undefined
    if (raw.length !== 1 || only?.kind !== 'dots' || !open || !last) return false
    const isDotsAlone = text.trim() === text.slice(only.from, only.to).trim()
    const isSameCell = last.line.cell?.cell === line.cell?.cell
    // Two lines of dots at the head of a paper are two names.
    const isOfItsOwn = line.paragraph.looks.align === 'center' && last.label.text === ''
    if (!isDotsAlone || !isSameCell || isOfItsOwn || line.paragraph.mark !== '') return false
    const where = { ...last.where, lastParagraph: line.paragraph.number, to: only.to }
    found[open.blank] = { ...last, where, lines: last.lines + 1 }
    open = { blank: open.blank, line: index }
    return true
  }
}
