import { type Control, paragraphText, tagWord, type WordCell } from '@viet-ho/docx'
import { choicePlaces } from '../draft/replacements.ts'
import { cellText, firstParagraph } from '../find/lines.ts'
import type { NamedBlank } from '../name/name-blanks.ts'

/**
 * The Word file with a content control in each of its blanks, tagged with the id of its field; nothing else of it is changed.
 * @throws DocxReadError when the file can't be read; WordPlaceError when a blank has no place for a control.
 */
export const tagForm = (
  bytes: Uint8Array,
  blanks: readonly NamedBlank[],
  texts: ReadonlyMap<number, string>,
): Uint8Array => tagWord(bytes, formControls(blanks, texts))

/** @param texts - `paragraphText` by the number of the paragraph */
export const formControls = (blanks: readonly NamedBlank[], texts: ReadonlyMap<number, string>): Control[] =>
  blanks.flatMap((named) => controlsOf(named, texts))

function controlsOf({ blank, found }: NamedBlank, texts: ReadonlyMap<number, string>): Control[] {
  const { id, label: title, where } = blank
  const { paragraph, from, to } = where
  const text = { paragraph, title, kind: 'text' } as const
  switch (blank.kind) {
    case 'box':
      return [{ paragraph, from, to, title, kind: 'check-box', tag: blank.option ? `${id}=${blank.option}` : id }]
    case 'date':
      return (found.parts ?? []).map((part) => ({ ...text, from: part.from, to: part.to, tag: `${id}.${part.part}` }))
    case 'choice':
      return choicePlaces(found, from).map((place) => ({
        ...{ paragraph, title, kind: 'words' as const },
        from: place.from,
        to: place.to,
        tag: `${id}=${place.choice}`,
      }))
    case 'digits':
      return digitCells({ blank, found }) ?? [{ ...text, from, to, tag: id }]
    case 'rows':
      return rowControls({ blank, found })
    default:
      return lineControls({ blank, found }, texts)
  }
}

/** A blank of several lines has a control on each. */
function lineControls({ blank }: NamedBlank, texts: ReadonlyMap<number, string>): Control[] {
  const { paragraph, lastParagraph, from, to } = blank.where
  const controls: Control[] = []
  for (let number = paragraph; number <= lastParagraph; number++) {
    const text = texts.get(number)
    if (text === undefined) continue
    const start = number === paragraph ? from : text.length - text.trimStart().length
    const end = number === lastParagraph ? to : text.trimEnd().length
    if (number > paragraph && end <= start) continue
    const tag = number === paragraph ? blank.id : `${blank.id}#${controls.length + 1}`
    controls.push({ paragraph: number, from: start, to: end, tag, title: blank.label, kind: 'text' })
  }
  return controls
}

/** Boxes that cells draw, one for each digit; a dash between two groups of them is a word of the paper. */
function digitCells({ blank, found }: NamedBlank): Control[] | undefined {
  const { cell } = found.line
  if (!cell || found.lastColumn === undefined) return undefined
  const cells = cell.table.rows[cell.row - 1]?.cells.slice(cell.column - 1, found.lastColumn) ?? []
  const boxes = cells.filter((own) => cellText(own) === '')
  return boxes.flatMap((own, index) => cellControl(own, `${blank.id}#${index + 1}`, blank.label))
}

function rowControls({ blank, found }: NamedBlank): Control[] {
  const { cell } = found.line
  if (!cell) return []
  const rows = cell.table.rows.slice(cell.row - 1, cell.row - 1 + (found.rows ?? 1))
  return rows.flatMap((row, index) => {
    let next = 0
    return row.cells.flatMap((own, nth): Control[] => {
      const tag = `${blank.id}[${index + 1}]`
      // A number that is printed is a word of the paper; "…" is none.
      if (found.columns?.[nth]?.isRunningNumber)
        return /^[\s.…]*$/.test(cellText(own)) ? cellControl(own, `${tag}.#`, blank.label) : []
      const column = blank.columns?.[next++]
      return column ? cellControl(own, `${tag}.${column.id}`, column.label) : []
    })
  })
}

/** Around the dots of a cell, or in an empty one. */
function cellControl(cell: WordCell, tag: string, title: string): Control[] {
  const paragraph = firstParagraph(cell)
  if (!paragraph || paragraph.number === 0) return []
  const text = paragraphText(paragraph)
  const from = text.trim() === '' ? 0 : text.length - text.trimStart().length
  const to = text.trim() === '' ? 0 : text.trimEnd().length
  return [{ paragraph: paragraph.number, from, to, tag, title, kind: 'text' }]
}
