import type { Millimetres, Page, Points, Table } from '@viet-ho/document'

/** Word counts in twentieths of a point; every length on a page is rounded to them, so that Word and the PDF agree. */
export const toTwips = (length: Points): number => Math.round(length * 20)

/** Millimetres as points, rounded to a twentieth. */
export function points(length: Millimetres): Points {
  return Math.round((length / 25.4) * 1440) / 20
}

/** A sheet in points: its size, and the column of text between its margins. */
export interface PageGeometry {
  readonly width: Points
  readonly height: Points
  readonly top: Points
  readonly right: Points
  readonly bottom: Points
  readonly left: Points
  readonly bodyWidth: Points
  readonly bodyHeight: Points
}

/** The lengths of `page` in points, each rounded to a twentieth as Word holds it. */
export function pageGeometry({ width, height, margins }: Page): PageGeometry {
  const sheet = { width: points(width), height: points(height) }
  const [top, right, bottom, left] = [margins.top, margins.right, margins.bottom, margins.left].map(points) as [
    Points,
    Points,
    Points,
    Points,
  ]
  return {
    ...sheet,
    top,
    right,
    bottom,
    left,
    bodyWidth: roundToTwips(sheet.width - left - right),
    bodyHeight: roundToTwips(sheet.height - top - bottom),
  }
}

/** Widths of the columns of `table` in a space `width` wide; together they fill it exactly. Cell padding lies inside them. */
export function columnWidths(table: Table, width: Points): Points[] {
  const total = table.columns.reduce((sum, share) => sum + share, 0)
  let covered = 0
  let edge = 0
  return table.columns.map((share) => {
    covered += share
    const nextEdge = roundToTwips((width * covered) / total)
    const column = roundToTwips(nextEdge - edge)
    edge = nextEdge
    return column
  })
}

/**
 * Height of the empty paragraph that Word needs between two tables, after a table that ends the document, and in an empty cell.
 * The layout leaves the same height, so that pages end alike.
 */
export const tableGap: Points = 1

/** What Word and LibreOffice leave of that paragraph after a table that ends a cell. */
export const collapsedGap: Points = 0.05

export const roundToTwips = (length: Points): Points => toTwips(length) / 20
