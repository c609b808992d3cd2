import { paperMarkup } from '../draft/paper-markup.ts'
import {
  datePart,
  dotsMarkup,
  type RepeatedRows,
  type Replacement,
  type Replacements,
  type RowCell,
} from '../draft/replacements.ts'
import { cellText, type Line } from '../find/lines.ts'
import { isCounter, readTagged, type TaggedControl, type TaggedForm, taggedRows } from './tagged-form.ts'

/**
 * form.hbs of a Word file whose blanks are tagged content controls: its paper, with the same words.
 * @throws DocxReadError when the file can't be read; WordPlaceError when its XML is unusual.
 */
export function markupOfTagged(bytes: Uint8Array): string {
  const form = readTagged(bytes)
  return paperMarkup(form.document, replacementsOfTagged(form))
}

export function replacementsOfTagged(form: TaggedForm): Replacements {
  const { lines, controls } = form
  const own = controls.filter(({ id }) => !/\[\d+\]\./.test(id))
  const inParagraph = new Map<number, Replacement[]>()
  const dropped = new Set<number>()
  const byNumber = new Map(lines.map((line) => [line.paragraph.number, line]))
  const digits = new Map<string, string>()
  for (const { id, nth } of own) {
    if (nth === 1)
      digits.set(
        id,
        groupsOf(
          own.filter((other) => other.id === id && other.nth > 0),
          byNumber,
        ),
      )
  }
  for (const control of own) {
    const line = byNumber.get(control.paragraph)
    if (!line) continue
    if (isContinuation(control) && isAlone(control, line)) dropped.add(control.paragraph)
    const replacements = inParagraph.get(control.paragraph) ?? []
    inParagraph.set(control.paragraph, [...replacements, replacementOf(control, line)])
  }
  for (const replacements of inParagraph.values()) replacements.sort((a, b) => a.from - b.from)
  return { inParagraph, dropped, tables: repeatedTables(form) }

  function isContinuation({ id, nth }: TaggedControl): boolean {
    return nth > 1 && !digits.has(id)
  }

  /** Whether nothing else stands in its paragraph. */
  function isAlone({ paragraph, from, to }: TaggedControl, { text }: Line): boolean {
    const others = own.some((other) => other.paragraph === paragraph && !isContinuation(other))
    return !others && /^[\s.;,…]*$/.test(text.slice(0, from) + text.slice(to))
  }

  function replacementOf(control: TaggedControl, { text, paragraph }: Line): Replacement {
    const { id, option, nth, kind, from, to } = control
    const put = (markup: string) => ({ from, to, markup })
    if (kind === 'check-box') return put(option === '' ? `{{check "${id}"}}` : `{{check "${id}" "${option}"}}`)
    if (kind === 'words')
      return put(`{{alternative "${id}" "${option}" "${text.slice(from, to).replaceAll('"', '”')}"}}`)
    const boxes = digits.get(id)
    if (boxes !== undefined) return put(nth === 1 ? `{{digits "${id}" "${boxes}"}}` : '')
    if (nth > 1) return put('')
    const more = own.filter((other) => other.id === id && other.nth > 1 && other.paragraph !== control.paragraph)
    const lines = 1 + new Set(more.map((other) => other.paragraph)).size
    // What stands after the dots of a line that goes on below is a full stop at most.
    const end = lines > 1 && /^[\s.;,…]*$/.test(text.slice(to)) ? text.length : to
    const part = /^(.+)\.(ngay|thang|nam)$/.exec(id)
    if (part && to > from) return datePart(part[1] ?? '', part[2] as 'ngay' | 'thang' | 'nam', text, from, to)
    if (text.trim() === '') return put(`{{fill "${id}"}}`)
    return {
      from,
      to: end,
      markup: dotsMarkup(id, { paragraph, text, from, to: end, lines: end === text.length ? lines : 1 }),
    }
  }
}

/** How many boxes for digits stand together: `10-3` where a cell without one parts them. */
function groupsOf(boxes: readonly TaggedControl[], lines: ReadonlyMap<number, Line>): string {
  const groups: number[] = []
  let last: Line['cell']
  for (const { paragraph } of boxes) {
    const cell = lines.get(paragraph)?.cell
    const goesOn = cell && last && cell.table === last.table && cell.row === last.row && cell.column === last.column + 1
    if (goesOn) groups.push((groups.pop() ?? 0) + 1)
    else groups.push(1)
    last = cell
  }
  return groups.join('-')
}

function repeatedTables(form: TaggedForm): Map<number, RepeatedRows> {
  const tables = new Map<number, RepeatedRows>()
  for (const { list, table: number, row, columns } of taggedRows(form)) {
    const known = tables.get(number)
    if (known) {
      if (known.id === list) tables.set(number, { ...known, count: row - known.first + 1 })
      continue
    }
    const table = form.lines.find(({ cell }) => cell?.table.number === number)?.cell?.table
    const cells = (table?.rows[row - 1]?.cells ?? []).map((cell, index): RowCell => {
      const column = columns.get(index + 1)
      if (column === '#' || (column === undefined && isCounter(cellText(cell)))) return 'number'
      return column === undefined ? 'nothing' : { column }
    })
    tables.set(number, { id: list, first: row, count: 1, cells })
  }
  return tables
}
