import { type Control, controlsIn, readWord, rowOf, tagParts, type WordDocument, withoutControls } from '@viet-ho/docx'
import { type Line, linesOf } from '../find/lines.ts'

/** A Word file whose blanks are tagged content controls: what is read from it, and where they stand. */
export interface TaggedForm {
  readonly document: WordDocument
  readonly lines: readonly Line[]
  readonly controls: readonly TaggedControl[]
}

/** A control with what its tag says. */
export interface TaggedControl extends Control {
  readonly id: string
  readonly option: string
  readonly nth: number
}

/** @throws DocxReadError when the file can't be read; WordPlaceError when its XML is unusual. */
export function readTagged(bytes: Uint8Array): TaggedForm {
  const document = readWord(bytes)
  const controls = controlsIn(bytes).flatMap((control): TaggedControl[] => {
    const parts = tagParts(control.tag)
    return parts ? [{ ...control, ...parts }] : []
  })
  return { document, lines: linesOf(document), controls }
}

/** A row of a table that is there once for each answer. */
export interface TaggedRow {
  readonly list: string
  readonly table: number
  /** Of the table, from 1. */
  readonly row: number
  /** Columns by the numbers of the cells of the row, from 1. */
  readonly columns: ReadonlyMap<number, string>
}

/** The rows that repeat, in order. */
export function taggedRows({ lines, controls }: TaggedForm): TaggedRow[] {
  const rows = new Map<string, TaggedRow & { readonly columns: Map<number, string> }>()
  const places = new Map(lines.map((line) => [line.paragraph.number, line.cell]))
  for (const { id, paragraph } of controls) {
    const place = rowOf(id)
    const cell = places.get(paragraph)
    if (!place || !cell) continue
    const key = `${cell.table.number} ${cell.row}`
    const row = rows.get(key) ?? {
      list: place.list,
      table: cell.table.number,
      row: cell.row,
      columns: new Map<number, string>(),
    }
    rows.set(key, row)
    if (!row.columns.has(cell.column)) row.columns.set(cell.column, place.column)
  }
  return [...rows.values()]
}

/** The printed text of each line outside the controls, with its mark. */
export function fixedTexts({ lines, controls }: TaggedForm): string[] {
  const own = Map.groupBy(controls, ({ paragraph }) => paragraph)
  return lines.map(
    ({ paragraph, text }) => `${paragraph.mark} ${withoutControls(text, own.get(paragraph.number) ?? [])}`,
  )
}

/** The number of its row, in a cell of its own. */
export const isCounter = (text: string): boolean => /^\s*0?\d{1,3}[.)]?\s*$/.test(text)
