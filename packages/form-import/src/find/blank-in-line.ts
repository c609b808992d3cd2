import type { BlankPlace } from '../blank.ts'
import { type BoxLabels, boxLabels } from './box-labels.ts'
import { findInLine, type RawBlank } from './find-in-line.ts'
import { labelOfCell } from './find-in-table.ts'
import type { FoundBlank } from './found-blank.ts'
import type { Headings } from './headings.ts'
import { endOfBoxWords, type Label, labelIn } from './label.ts'
import type { Line } from './lines.ts'
import { itemNumberOf, noteMarksIn, withoutNoteMarks, withoutNumber } from './marks.ts'
import { readingText } from './reading-text.ts'
import { isPlace, isSigningDate, placeLabel, signingDate } from './signing-place.ts'

/** A line with what stands around it. */
export interface LineContext {
  readonly line: Line
  readonly text: string
  readonly officer: boolean
  readonly headings: Headings
  /** The line before, where it may hold the label of this one. */
  readonly above: Line | undefined
}

/** The blanks of a line with their labels. */
export function blanksInLine(raw: readonly RawBlank[], around: LineContext): FoundBlank[] {
  const boxes = boxLabels(around.text, raw)
  return raw.map((blank, nth) => blankInLine(blank, raw, nth, boxes, around))
}

function blankInLine(
  blank: RawBlank,
  raw: readonly RawBlank[],
  nth: number,
  boxes: BoxLabels,
  around: LineContext,
): FoundBlank {
  const { line, text, officer, headings } = around
  const next = raw[nth + 1]
  const lead = text.slice(0, raw[0]?.from)
  const shared = {
    ...{ where: placeOf(line, text, blank.from, blank.to), officer, line },
    lines: text.slice(blank.from, blank.to).split('\n').length,
    unit: unitIn(text.slice(blank.to, next?.from) + (next ? 'x' : '')),
    ...{ headings: headings.labels, section: headings.section, ...(nth > 0 && headOf(lead)) },
    ...{ noteMarks: marksAround(text, raw, nth), certainty: blank.isDoubtful ? 0.6 : 0.95 },
    ...(blank.isDoubtful && { doubt: blank.kind === 'choice' ? ('words' as const) : ('few-dots' as const) }),
  }
  if (blank.kind === 'box') return { ...shared, kind: 'box', ...boxLabel(blank, boxes, around) }
  const between = wordsBefore(raw, nth, boxes, text)
  if (isPlace(raw, nth, text))
    return { ...shared, kind: 'dots', label: placeLabel(between), labelFrom: 'place', certainty: 0.9 }
  const { label, from, marks } =
    blank.kind === 'date' && isSigningDate(raw, nth, text)
      ? ({ label: signingDate, from: 'place', marks: [] } as const)
      : labelFor(blank, { between, lead, isFirst: nth === 0 }, around)
  const options = blank.options?.map((option) => text.slice(option.from, option.to))
  return {
    ...shared,
    ...{ kind: blank.kind, label, labelFrom: from },
    ...(shared.noteMarks.length === 0 && { noteMarks: marks }),
    ...(label.text === '' && { doubt: 'no-label' as const, certainty: Math.min(shared.certainty, 0.7) }),
    ...(blank.parts && { parts: blank.parts }),
    ...(blank.groups && { groups: blank.groups }),
    ...(options && { options }),
  }
}

/** The words between the blank before and this one, without those of a tick box, unless nothing else is there. */
function wordsBefore(raw: readonly RawBlank[], nth: number, boxes: BoxLabels, text: string): string {
  const previous = raw[nth - 1]
  const since = text.slice(previous?.to ?? 0, raw[nth]?.from)
  const isAfterBox = previous?.kind === 'box' && boxes.isAfter(previous)
  const rest = isAfterBox ? since.slice(endOfBoxWords(since, raw[nth]?.kind === 'dots')) : since
  return rest.trim() === '' ? since : rest
}

function boxLabel(blank: RawBlank, boxes: BoxLabels, { line, headings }: LineContext) {
  const { label, question } = boxes.of.get(blank) ?? { label: labelIn('', true), question: '' }
  const ofCell = line.cell ? labelOfCell(line.cell.table, line.cell.row, line.cell.column) : ''
  // "Giới tính | □ Nam □ Nữ": the cell beside asks, unless the box has no words of its own.
  const asked =
    question !== ''
      ? question
      : label.text !== '' && ofCell !== ''
        ? labelIn(ofCell, true).text
        : (headings.question ?? '')
  return {
    ...(ofCell === '' || label.text !== ''
      ? { label, labelFrom: 'line' as const }
      : { label: labelIn(ofCell, true), labelFrom: 'table' as const }),
    ...(asked !== '' && { question: asked }),
  }
}

interface Words {
  readonly between: string
  /** The line up to its first blank. */
  readonly lead: string
  readonly isFirst: boolean
}

interface FoundLabel {
  readonly label: Label
  readonly from: FoundBlank['labelFrom']
  /** Marks of the notes that speak of it. */
  readonly marks: readonly string[]
}

/** The label of a blank: of its line, of its cell, of the line above, of its heading, or what stands in brackets after it. */
function labelFor(blank: RawBlank, words: Words, around: LineContext): FoundLabel {
  const { between, lead, isFirst } = words
  const { line, text, headings } = around
  const own = labelIn(blank.kind === 'date' ? withoutDay(between, isFirst) : between, isFirst)
  if (own.text !== '') return { label: own, from: 'line', marks: [] }
  if (!isFirst) {
    const { head } = headOf(lead)
    if (head !== undefined) return { label: labelIn(head, true), from: 'line', marks: [] }
  } else {
    const isNumbered = itemNumberOf(between) !== undefined || line.paragraph.mark !== ''
    const ofCell = line.cell ? labelOfCell(line.cell.table, line.cell.row, line.cell.column) : ''
    if (ofCell !== '') return { label: labelIn(ofCell, true), from: 'table', marks: noteMarksIn(ofCell) }
    const bracketed = /^\s*\(([^()\d][^()]*)\)/.exec(text.slice(blank.to))?.[1]
    if (bracketed !== undefined && !isNumbered) return { label: labelIn(bracketed, true), from: 'after', marks: [] }
    const above = isNumbered ? undefined : labelAbove(around)
    if (above) return above
  }
  const heading = headings.labels.at(-1)
  return heading === undefined
    ? { label: own, from: 'none', marks: [] }
    : { label: labelIn(heading, true), from: 'heading', marks: headings.noteMarks }
}

/** The line above names the blank, if it holds none of its own. */
function labelAbove({ line, above }: LineContext): FoundLabel | undefined {
  if (!above || above.cell?.cell !== line.cell?.cell) return undefined
  const words = readingText(above.paragraph)
  const label = labelIn(words, true)
  if (label.text === '' || findInLine(words).some(({ kind }) => kind !== 'box')) return undefined
  return { label, from: 'line-before', marks: noteMarksIn(withoutNumber(words)) }
}

/** "Thời điểm làm giấy tờ, ngày": the blank says day itself; "Sinh ngày", "tính đến ngày" say it in their own words. */
function withoutDay(between: string, isFirst: boolean): string {
  const shorter = between.replace(/(?<=^|[\s,])(?:ngày|tháng)\s*:?\s*$/iu, ' ')
  const label = labelIn(shorter, false).text
  const isNoun = /^(?:thời (?:điểm|gian|hạn)|ngày|kỳ|hạn|đã)/iu.test(label)
  return (label === '' && isFirst) || isNoun ? shorter : between
}

/** What the first blank of a line is about, for those after it whose own words say too little: "Hợp đồng: Số …, ngày …". */
function headOf(lead: string): { readonly head?: string } {
  const plain = withoutNoteMarks(withoutNumber(lead)).replace(/[\s:：]+$/, '')
  const at = plain.lastIndexOf(':')
  return at === -1 ? {} : { head: labelIn(plain.slice(0, at), true).text }
}

/** 'm2', 'đồng', 'tầng' right after a blank; words that lead on to the next blank are no unit. */
const unitIn = (after: string) => /^\s*(m[2²]|đồng|vnđ|[^\s,;:.()]+(?=\s*(?:[,;.)]|$)))/iu.exec(after)?.[1] ?? ''

/** Marks of notes in the words before a blank, and right after it at the end of the line: "Kính gửi: …… (1)". */
function marksAround(text: string, raw: readonly RawBlank[], nth: number): string[] {
  const from = raw[nth - 1]?.to ?? itemNumberOf(text)?.length ?? 0
  const own = noteMarksIn(text.slice(from, raw[nth]?.from))
  const after = /^\s*([([]?[\d¹²³⁴⁵⁶⁷⁸⁹⁰]{1,2}[a-zđ]?[)\]]?)/u.exec(text.slice(raw[nth]?.to))?.[1]
  return after !== undefined && own.length === 0 ? noteMarksIn(after) : own
}

/** How many letters around a blank are told, to find it by. */
const context = 60

export function placeOf({ paragraph, cell }: Line, text: string, from: number, to: number): BlankPlace {
  return {
    ...{ paragraph: paragraph.number, from, lastParagraph: paragraph.number, to },
    text: text.slice(from, Math.min(to, from + 40)),
    before: text.slice(Math.max(0, from - context), from),
    after: text.slice(to, to + context),
    ...(cell && { cell: { table: cell.table.number, row: cell.row, column: cell.column } }),
  }
}
