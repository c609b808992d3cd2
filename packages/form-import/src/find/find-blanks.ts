import type { WordDocument } from '@viet-ho/docx'
import type { BlankPlace } from '../blank.ts'
import { boxLabels } from './box-labels.ts'
import { findInLine, type RawBlank } from './find-in-line.ts'
import { findInTable, labelOfCell, type TableBlank } from './find-in-table.ts'
import type { FoundBlank } from './found-blank.ts'
import { Headings } from './headings.ts'
import { implicitBlank } from './implicit-blank.ts'
import { bare, type Label, labelIn, lastLine } from './label.ts'
import { type Line, linesOf, tablesOf } from './lines.ts'
import { depthOf, itemNumberOf, noteMarksIn, withoutNumber } from './marks.ts'
import { readingText } from './reading-text.ts'
import { type Zone, zonesOf } from './zones.ts'

const context = 60

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
    const zone = zones[index]
    const text = readingText(line.paragraph)
    if (zone === 'notes') continue
    const before = found.length
    const officer = zone === 'officer'
    const tableBlanks = blanksOfCell(line)
    if (tableBlanks !== 'taken') {
      for (const blank of tableBlanks) found.push(tableBlank(blank, line, officer))
      if (tableBlanks.length === 0) readLine(line, text, index, officer)
    }
    if (found.length === before && line.cell === undefined) headings.read(line, text)
  }
  return {
    blanks: found,
    zones: new Map(lines.map(({ paragraph }, index) => [paragraph.number, zones[index] ?? 'form'])),
  }

  /** What the table says of the cell that begins with this line; 'taken' inside the rows of a repeated table. */
  function blanksOfCell({ cell, paragraph }: Line): TableBlank[] | 'taken' {
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
    return inRows ? 'taken' : []
  }

  function tableBlank(blank: TableBlank, line: Line, officer: boolean): FoundBlank {
    const { cell } = line
    const place = { table: cell?.table.number ?? 0, row: cell?.row ?? 0, column: cell?.column ?? 0 }
    const where: BlankPlace = {
      ...{ paragraph: line.paragraph.number, from: 0, lastParagraph: line.paragraph.number, to: 0, text: '' },
      ...{ before: '', after: '', cell: place },
    }
    const shared = { where, unit: '', lines: 1, officer, line, headings: headings.labels, section: headings.section }
    if (blank.kind === 'rows') {
      const title = headings.labels.at(-1) ?? ''
      return {
        ...shared,
        ...{ kind: 'rows', label: labelIn(title, true), labelFrom: title === '' ? 'none' : 'heading', noteMarks: [] },
        ...{ certainty: 0.95, columns: blank.columns, rows: blank.rows },
      }
    }
    const label = labelIn(blank.label, true)
    const named = blank.label === '' ? labelIn(headings.labels.at(-1) ?? '', true) : label
    return {
      ...shared,
      ...{ kind: blank.kind, label: named, labelFrom: blank.label === '' ? 'heading' : 'table' },
      ...{ noteMarks: noteMarksIn(blank.label), certainty: 0.9 },
      ...(blank.kind === 'digits' && { count: blank.count }),
    }
  }

  function readLine(line: Line, text: string, index: number, officer: boolean) {
    const raw = isRuleHere(line, text, index) ? [] : findInLine(text)
    const number = itemNumberOf(line.paragraph.mark === '' ? text : `${line.paragraph.mark} ${text}`)
    if (raw.length === 0) {
      const implicit = implicitBlank(lines, index, text)
      if (implicit) {
        if (number) headings.leave(depthOf(number.level))
        const noteMarks = noteMarksIn(text.slice(number?.length ?? 0))
        const shared = {
          label: implicit.label,
          labelFrom: 'line' as const,
          unit: '',
          lines: 1,
          officer,
          line,
          noteMarks,
        }
        const where = placeOf(line, text, implicit.at, implicit.at)
        found.push({
          ...shared,
          kind: implicit.kind,
          where,
          headings: headings.labels,
          section: headings.section,
          certainty: implicit.certainty,
          doubt: 'not-drawn',
        })
      }
      return
    }
    if (continues(line, text, raw, index)) return
    if (number && number.level !== 'dash' && number.level !== 'plus') headings.leave(depthOf(number.level))
    const boxes = boxLabels(text, raw)
    for (const nth of raw.keys()) found.push(blankOfLine(line, text, raw, nth, boxes, index, officer))
    const last = raw.at(-1)
    const endsLine = last?.kind === 'dots' && /^[\s.;]*$/.test(text.slice(last.to))
    open = endsLine ? { blank: found.length - 1, line: index } : undefined
  }

  /** A line of underscores in the middle of the page parts things; one under a label is for writing. */
  function isRuleHere({ paragraph }: Line, text: string, index: number): boolean {
    if (!/^[\s_]+$/.test(text) || text.trim() === '') return false
    const above = lines[index - 1]
    const isAsked = above !== undefined && /[:：]\s*(?:\([^)]*\)\s*)?$/.test(above.text.trim())
    return !isAsked && (paragraph.looks.align === 'center' || text.trim().length < 30)
  }

  /** A line of dots alone goes on with the blank that ended the line before. */
  function continues(line: Line, text: string, raw: readonly RawBlank[], index: number): boolean {
    const [only] = raw
    const last = open && found[open.blank]
    const isDotsAlone =
      raw.length === 1 && only?.kind === 'dots' && text.trim() === text.slice(only.from, only.to).trim()
    const isCentered = line.paragraph.looks.align === 'center'
    const sameCell = last?.line.cell?.cell === line.cell?.cell
    if (
      !isDotsAlone ||
      !only ||
      !last ||
      open?.line !== index - 1 ||
      !sameCell ||
      (isCentered && last.label.text === '') ||
      line.paragraph.mark !== ''
    )
      return false
    const where = { ...last.where, lastParagraph: line.paragraph.number, to: only.to }
    found[open.blank] = { ...last, where, lines: last.lines + 1 }
    open = { blank: open.blank, line: index }
    return true
  }

  function blankOfLine(
    line: Line,
    text: string,
    raw: readonly RawBlank[],
    nth: number,
    boxes: ReturnType<typeof boxLabels>,
    index: number,
    officer: boolean,
  ): FoundBlank {
    const blank = raw[nth]
    if (blank === undefined) throw new RangeError('no such blank')
    const previous = raw[nth - 1]
    const next = raw[nth + 1]
    const between = text.slice(previous?.to ?? 0, blank.from)
    const unit = unitIn(text.slice(blank.to, next?.from) + (next ? 'x' : ''))
    const shared = {
      ...{ where: placeOf(line, text, blank.from, blank.to), unit, lines: 1, officer, line },
      headings: headings.labels,
      section: headings.section,
      ...(nth > 0 && headOf(text.slice(0, raw[0]?.from))),
      ...{ noteMarks: marksAround(text, raw, nth), certainty: blank.isDoubtful ? 0.6 : 0.95 },
      ...(blank.isDoubtful && { doubt: blank.kind === 'choice' ? ('words' as const) : ('few-dots' as const) }),
    }
    if (blank.kind === 'box') {
      const { label, question } = boxes.get(blank) ?? { label: labelIn(between, previous === undefined), question: '' }
      const asked = question !== '' ? question : (headings.question ?? '')
      return { ...shared, kind: 'box', label, labelFrom: 'line', ...(asked !== '' && { question: asked }) }
    }
    if (isPlace(raw, nth, text)) {
      return { ...shared, kind: 'dots', label: placeLabel(between), labelFrom: 'place', certainty: 0.9 }
    }
    const { label, from, marks } =
      blank.kind === 'date' && isSigningDate(raw, nth, text)
        ? ({ label: signingDate, from: 'place', marks: [] } as const)
        : labelFor(
            line,
            between,
            text.slice(0, raw[0]?.from),
            previous === undefined,
            text.slice(blank.to),
            index,
            blank,
          )
    const options = blank.options?.map((option) => text.slice(option.from, option.to))
    return {
      ...shared,
      ...{ kind: blank.kind, label, labelFrom: from },
      ...(shared.noteMarks.length === 0 && { noteMarks: marks }),
      ...(label.text === '' && { doubt: 'no-label' as const, certainty: Math.min(shared.certainty, 0.7) }),
      ...(blank.parts && { parts: blank.parts }),
      ...(options && { options }),
    }
  }

  /** The label of a blank: of its line, of the line above, of its heading, or what stands in brackets after it. */
  function labelFor(
    line: Line,
    between: string,
    lead: string,
    isFirst: boolean,
    after: string,
    index: number,
    { kind }: RawBlank,
  ): { readonly label: Label; readonly from: FoundBlank['labelFrom']; readonly marks: readonly string[] } {
    const own = labelIn(kind === 'date' ? withoutDay(between) : between, isFirst)
    if (own.text !== '') return { label: own, from: 'line', marks: [] }
    const ofCell = line.cell && isFirst ? labelOfCell(line.cell.table, line.cell.row, line.cell.column) : ''
    if (ofCell !== '') return { label: labelIn(ofCell, true), from: 'table', marks: noteMarksIn(ofCell) }
    const bracketed = /^\s*\(([^()\d][^()]*)\)/.exec(after)?.[1]
    if (bracketed !== undefined && isFirst && itemNumberOf(between) === undefined)
      return { label: labelIn(bracketed, true), from: 'after', marks: [] }
    if (isFirst) {
      const above = lines[index - 1]
      const isNumbered = itemNumberOf(between) !== undefined || line.paragraph.mark !== ''
      if (!isNumbered && above && above.cell?.cell === line.cell?.cell && zones[index - 1] !== 'notes') {
        const words = readingText(above.paragraph)
        const label = labelIn(words, true)
        if (label.text !== '' && findInLine(words).every((blank) => blank.kind === 'box'))
          return { label, from: 'line-before', marks: noteMarksIn(withoutNumber(words)) }
      }
    }
    const { head } = isFirst ? {} : headOf(lead)
    if (head !== undefined) return { label: labelIn(head, true), from: 'line', marks: [] }
    const heading = headings.labels.at(-1)
    return heading === undefined
      ? { label: own, from: 'none', marks: [] }
      : { label: labelIn(heading, true), from: 'heading', marks: headings.noteMarks }
  }
}

/** "Sinh ngày" keeps its day; "Thời điểm làm giấy tờ ngày" has it from the blank. */
function withoutDay(between: string): string {
  const shorter = between.replace(/(?<!từ|đến|kể)(?<=[\s,])(ngày|tháng)\s*:?\s*$/iu, ' ')
  return labelIn(shorter, false).text.includes(' ') || labelIn(shorter, false).text === '' ? shorter : between
}

function placeLabel(between: string): Label {
  const own = labelIn(between, true)
  return own.text === '' ? { ...own, text: 'Địa danh' } : own
}

const signingDate: Label = { text: 'Ngày lập', bracketed: [], hasColon: false }

/** What the first blank of a line is called, for those after it whose own words say too little: "Hợp đồng: Số …, ngày …". */
function headOf(lead: string): { readonly head?: string } {
  const { text } = labelIn(lead, true)
  const at = text.lastIndexOf(':')
  const head = at === -1 ? text : text.slice(0, at)
  return head === '' || bare.test(head) ? {} : { head }
}

/** 'm2', 'đồng', 'tầng' right after a blank; words that lead on to the next blank are no unit. */
const unitIn = (after: string) => /^\s*(m[2²]|đồng|vnđ|[^\s,;:.()]+(?=\s*(?:[,;.)]|$)))/iu.exec(after)?.[1] ?? ''

/** The place before "…, ngày … tháng … năm …". */
function isPlace(raw: readonly RawBlank[], nth: number, text: string): boolean {
  const blank = raw[nth]
  const next = raw[nth + 1]
  if (blank?.kind !== 'dots' || next?.kind !== 'date') return false
  return beginsClause(text.slice(0, blank.from)) && /^[\s,]*ngày\s*$/iu.test(text.slice(blank.to, next.from))
}

/** The day of signing: it begins its line, or follows the place. */
function isSigningDate(raw: readonly RawBlank[], nth: number, text: string): boolean {
  if (nth > 0 && isPlace(raw, nth - 1, text)) return true
  const endsLine = /^[\s.,;)]*(?:\n|$)/.test(text.slice(raw[nth]?.to))
  return (
    nth === 0 &&
    endsLine &&
    /^[\s(]*(?:[\p{L} ]{1,40},)?\s*(?:ngày|tháng)?\s*$/iu.test(lastLine(text.slice(0, raw[0]?.from)))
  )
}

const beginsClause = (lead: string) => /^[\s(]*$/.test(lastLine(lead)) || /(?:lập|làm)? ?tại[\s:]*$/iu.test(lead)

/** Marks of notes in the words before a blank, and right after it at the end of the line: "Kính gửi: …… (1)". */
function marksAround(text: string, raw: readonly RawBlank[], nth: number): string[] {
  const from = raw[nth - 1]?.to ?? itemNumberOf(text)?.length ?? 0
  const own = noteMarksIn(text.slice(from, raw[nth]?.from))
  const after = /^\s*((?:\([\d¹²³⁴⁵⁶⁷⁸⁹⁰]{1,2}[a-zđ]?\)|\[[\d¹²³⁴⁵⁶⁷⁸⁹⁰]{1,2}\]|[¹²³⁴⁵⁶⁷⁸⁹⁰]+))/u.exec(
    text.slice(raw[nth]?.to),
  )?.[1]
  return after !== undefined && own.length === 0 ? noteMarksIn(after) : own
}

function placeOf({ paragraph, cell }: Line, text: string, from: number, to: number): BlankPlace {
  return {
    ...{ paragraph: paragraph.number, from, lastParagraph: paragraph.number, to },
    text: text.slice(from, Math.min(to, from + 40)),
    before: text.slice(Math.max(0, from - context), from),
    after: text.slice(to, to + context),
    ...(cell && { cell: { table: cell.table.number, row: cell.row, column: cell.column } }),
  }
}
