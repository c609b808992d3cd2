import { type FoundBlank, idOf, type Line, placeOf } from '@viet-ho/form-import/parts'
import type { Draft, Place } from '../draft.ts'
import { drafts } from '../messages.ts'
import { done, type Outcome, refuse } from '../outcome.ts'
import { placeAt } from './find-place.ts'
import { replaced } from './join-places.ts'
import { linesIn } from './spans.ts'

/**
 * Makes several places of one: a date its day, month and year, a blank of several lines its lines, a line two halves (`at`: a letter of the dots, the middle
 * when not given), the rows of a table its cells; a box leaves the question that it was a choice of.
 */
export function splitPlace(
  draft: Draft,
  { place: key, at }: { readonly place: string; readonly at?: number },
): Outcome<Draft> {
  if (draft.paper.kind !== 'word') return refuse('paper-fixed')
  const place = placeAt(draft, key)
  if (!place?.found) return refuse('no-place')
  if (place.blank.kind === 'box' && place.blank.option) return done(leaveQuestion(draft, place))
  const pieces = piecesOf(draft, place, at)
  return pieces.length < 2 ? refuse('cannot-split') : done(replaced(draft, [place], freshKeys(draft, place, pieces)))
}

type Piece = {
  readonly line: Line
  readonly from: number
  readonly to: number
  readonly lastParagraph?: number
  readonly lines?: number
  readonly label: string
  readonly kind?: 'cell'
}

function piecesOf(draft: Draft, { blank, found }: Place, at: number | undefined): Piece[] {
  if (!found) return []
  const { where, label } = blank
  if (blank.kind === 'date')
    return (found.parts ?? []).map(({ part, from, to }) => ({
      line: found.line,
      from,
      to,
      label: `${drafts.dateParts[part]} (${label})`,
    }))
  if (blank.kind === 'rows') return cellsOf(found)
  if (blank.kind !== 'dots') return []
  if (where.lastParagraph > where.paragraph) return linePieces(draft, blank)
  const { text } = found.line
  const middle = at ?? where.from + Math.floor((where.to - where.from) / 2)
  if (where.to - where.from < 2 || middle <= where.from || middle >= where.to) return []
  // A blank of several lines inside one paragraph is parted at a line.
  const rule = text.slice(where.from, where.to).indexOf('\n')
  const border = rule > 0 && at === undefined ? where.from + rule : middle
  const after = rule > 0 && at === undefined ? border + 1 : border
  return [
    { line: found.line, from: where.from, to: border, label },
    { line: found.line, from: after, to: where.to, label: drafts.rest(label) },
  ]
}

/** The first line, and those after it. */
function linePieces(draft: Draft, { where, label }: Place['blank']): Piece[] {
  const lines = linesIn(draft)
  const first = lines.get(where.paragraph)
  const rest: Line[] = []
  for (let number = where.paragraph + 1; number <= where.lastParagraph; number += 1) {
    const line = lines.get(number)
    if (line && line.text.trim() !== '') rest.push(line)
  }
  const [second] = rest
  if (!first || !second) return []
  return [
    { line: first, from: where.from, to: first.text.trimEnd().length, label },
    {
      line: second,
      from: second.text.length - second.text.trimStart().length,
      to: rest.length > 1 ? where.to : second.text.trimEnd().length,
      ...(rest.length > 1 && { lastParagraph: where.lastParagraph, lines: rest.length }),
      label: drafts.secondLine(label),
    },
  ]
}

function cellsOf(found: FoundBlank): Piece[] {
  const { cell } = found.line
  if (!cell) return []
  const rows = cell.table.rows.slice(cell.row - 1, cell.row - 1 + (found.rows ?? 1))
  return rows.flatMap((row, index) =>
    row.cells.flatMap((own, nth): Piece[] => {
      const column = found.columns?.[nth]
      const paragraph = own.children.find((block) => block.type === 'paragraph')
      if (!column || column.isRunningNumber || !paragraph) return []
      const at = { table: cell.table, row: cell.row + index, column: nth + 1, cell: own }
      const label = drafts.rowCell(column.label, index + 1)
      return [{ line: { paragraph, text: '', cell: at }, from: 0, to: 0, label, kind: 'cell' }]
    }),
  )
}

function freshKeys(draft: Draft, place: Place, pieces: readonly Piece[]): Place[] {
  const taken = new Set(draft.places.map(({ key }) => key))
  let count = 1
  return pieces.map((piece, index) => {
    let { key } = place
    while (index > 0 && taken.has(key)) {
      count += 1
      key = `${place.key}/${count}`
    }
    taken.add(key)
    return placeFrom(place, piece, key)
  })
}

function placeFrom({ blank, found }: Place, piece: Piece, key: string): Place {
  const { line, from, to, label, lastParagraph = line.paragraph.number, lines = 1, kind = 'dots' } = piece
  const where = { ...placeOf(line, line.text, from, to), lastParagraph }
  const { columns: _, ...rest } = blank
  const { parts: __, columns: ___, rows: ____, ...was } = found as FoundBlank
  const own: FoundBlank = {
    ...was,
    kind,
    where,
    lines,
    line,
    label: { text: label, bracketed: [], hasColon: false },
    labelFrom: 'line',
  }
  return {
    key,
    use: 'asked',
    isSeen: true,
    isTyped: false,
    blank: { ...rest, kind, where, id: idOf(label), type: lines > 1 ? 'long-text' : 'text', label },
    found: own,
  }
}

/** A box by itself is a yes; where only one other was left in its question, that is a yes too. */
function leaveQuestion(draft: Draft, box: Place): Draft {
  const others = draft.places.filter(
    ({ blank, key, use }) => blank.id === box.blank.id && key !== box.key && use === 'asked',
  )
  const leaving = others.length === 1 ? [box, ...others] : [box]
  const alone = leaving.map((each): Place => {
    const { question: _, ...found } = each.found as FoundBlank
    return {
      ...each,
      isSeen: true,
      blank: { ...each.blank, id: idOf(each.blank.label), option: '', type: 'yes-no' },
      found,
    }
  })
  return replaced(draft, leaving, alone)
}
