import type { WordParagraph } from '@viet-ho/docx'
import type { DatePart } from '../find/find-in-line.ts'
import type { FoundBlank } from '../find/found-blank.ts'
import type { FoundForm } from '../find-in-word.ts'
import type { NamedBlank } from '../name/name-blanks.ts'

/** What stands in form.hbs instead of a stretch of a paragraph. */
export interface Replacement {
  readonly from: number
  readonly to: number
  readonly markup: string
}

export interface Replacements {
  readonly inParagraph: ReadonlyMap<number, readonly Replacement[]>
  /** Paragraphs that only go on with the blank of one above. */
  readonly dropped: ReadonlySet<number>
  /** Repeated tables, by the number of the table. */
  readonly tables: ReadonlyMap<number, RepeatedRows>
}

/** The rows of a table that stand there once for each answer. */
export interface RepeatedRows {
  readonly id: string
  /** Of the empty rows on the blank form, from 1. */
  readonly first: number
  readonly count: number
  /** What each cell of a row is for. */
  readonly cells: readonly RowCell[]
}

/** A column's id, the number of the row, or nothing. */
export type RowCell = { readonly column: string } | 'number' | 'nothing'

/** Where each blank goes. */
export function replacementsOf({ blanks }: Pick<FoundForm, 'blanks'>): Replacements {
  const inParagraph = new Map<number, Replacement[]>()
  const dropped = new Set<number>()
  const tables = new Map<number, RepeatedRows>()
  for (const named of blanks) {
    const { blank, found } = named
    const { paragraph, lastParagraph } = blank.where
    if (blank.kind === 'rows') {
      tables.set(found.line.cell?.table.number ?? 0, rowsOf(named))
      continue
    }
    for (let next = paragraph + 1; next <= lastParagraph; next += 1) dropped.add(next)
    const own = inParagraph.get(paragraph) ?? []
    inParagraph.set(paragraph, [...own, ...markupOf(named)])
  }
  for (const [paragraph, own] of inParagraph) {
    own.sort((a, b) => a.from - b.from)
    inParagraph.set(paragraph, own.map(apartFrom))
  }
  return { inParagraph, dropped, tables }
}

/** Two answers do not touch, where one stretch of dots is for both. */
const apartFrom = (own: Replacement, index: number, all: readonly Replacement[]): Replacement => {
  const before = all[index - 1]
  const isTouching =
    before !== undefined && before.to === own.from && /\}\}$/.test(before.markup) && /^\{\{/.test(own.markup)
  return isTouching ? { ...own, markup: ` ${own.markup}` } : own
}

export function rowsOf({ blank, found }: NamedBlank): RepeatedRows {
  let next = 0
  const cells = (found.columns ?? []).map(({ isRunningNumber }): RowCell => {
    if (isRunningNumber) return 'number'
    const column = blank.columns?.[next++]
    return column ? { column: column.id } : 'nothing'
  })
  return { id: blank.id, first: found.line.cell?.row ?? 1, count: found.rows ?? 1, cells }
}

function markupOf({ blank, found }: NamedBlank): Replacement[] {
  const { id, where } = blank
  const { from } = where
  const to = where.lastParagraph > where.paragraph ? found.line.text.length : where.to
  switch (blank.kind) {
    case 'box':
      return [{ from, to, markup: blank.option ? `{{check "${id}" "${blank.option}"}}` : `{{check "${id}"}}` }]
    case 'cell':
      return [{ from, to, markup: `{{fill "${id}"}}` }]
    case 'digits':
      return [
        { from, to, markup: `${from === to && from > 0 ? ' ' : ''}{{digits "${id}" "${boxesOf(blank.type, found)}"}}` },
      ]
    case 'date':
      return (found.parts ?? []).map(({ part, from: start, to: end }) =>
        datePart(id, part, found.line.text, start, end),
      )
    case 'choice':
      return choiceMarkup(id, found, from, to)
    default:
      return [{ from, to, markup: dotsMarkup(id, { ...found.line, from, to, lines: found.lines }) }]
  }
}

/** A day, a month or a year in its place; "20…" keeps its printed 20. */
export function datePart(id: string, part: DatePart['part'], text: string, from: number, to: number): Replacement {
  const printed = part === 'nam' ? /^20\s?/.exec(text.slice(from, to))?.[0] : undefined
  const start = from + (printed?.length ?? 0)
  const name = printed === undefined ? part : 'namHaiSo'
  const width = part === 'nam' && printed === undefined ? 12 : 8
  return { from: start, to, markup: apart(`{{fill "${id}.${name}" width=${width}}}`, text, start, to) }
}

/** An answer does not touch the words beside it, as dots may. */
function apart(markup: string, text: string, from: number, to: number): string {
  const before = /[\p{L}:;,)\]]$/u.test(text.slice(0, from)) ? ' ' : ''
  const after = /^[\p{L}[]/u.test(text.slice(to)) ? ' ' : ''
  return `${before}${markup}${after}`
}

const boxesOf = (type: string, { groups }: FoundBlank): string =>
  groups?.join('-') ?? (type === 'tax-code' ? '10-3' : type === 'personal-id-number' ? '12' : '10')

/** A stretch of dots in a paragraph, or where there should be one. */
export interface DottedPlace {
  readonly paragraph: WordParagraph
  readonly text: string
  readonly from: number
  readonly to: number
  /** How many lines of dots. */
  readonly lines: number
}

/** A dotted blank: to the end of its line where it ends it, else as wide as its dots. */
export function dotsMarkup(id: string, { text, paragraph, from, to, lines }: DottedPlace): string {
  const put = (markup: string) => apart(markup, text, from, to)
  const isLast = /^[\s.;,]*$/.test(text.slice(to))
  if (lines > 1 && isLast) return put(`{{fill "${id}" lines=${Math.min(lines, 40)}}}`)
  const endsLine = isLast && paragraph.looks.align !== 'center' && paragraph.looks.align !== 'right'
  const width = widthOf(text.slice(from, to), paragraph.looks.size)
  if (from === to || (endsLine && width > 12)) return put(`{{fill "${id}"}}`)
  return put(`{{fill "${id}" width=${Math.max(4, Math.min(160, Math.round(width)))}}}`)
}

/** Advance widths of Times, in ems. */
const widths: Readonly<Record<string, number>> = { '…': 1, _: 0.5, '\t': 8 }

const widthOf = (dots: string, size: number) =>
  [...dots].reduce((sum, letter) => sum + (widths[letter] ?? 0.25), 0) * size * (25.4 / 72)

function choiceMarkup(id: string, found: FoundBlank, from: number, to: number): Replacement[] {
  const places = choicePlaces(found, from)
  return places.map(({ words, choice, ...place }, index) => {
    const end = index === places.length - 1 ? Math.max(place.to, to) : place.to
    const markup = `{{alternative "${id}" "${choice}" "${words}"}}${found.line.text.slice(place.to, end)}`
    return { from: place.from, to: end, markup }
  })
}

/** Where each of the words to choose between stands, and the choice that it is. */
export function choicePlaces({ options = [], line }: FoundBlank, from: number) {
  let at = from
  return options.map((words) => {
    const start = line.text.indexOf(words, at)
    at = start + words.length
    return { from: start, to: at, words, choice: choiceId(words) }
  })
}

export const choiceId = (words: string) =>
  ({ nam: 'nam', nữ: 'nu', có: 'co', không: 'khong' })[words.toLowerCase()] ??
  words
    .toLowerCase()
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/đ/g, 'd')
    .replace(/[^a-z]+(.)?/g, (_, letter: string | undefined) => letter?.toUpperCase() ?? '')
