import type { Columns, Millimetres, Page, Points, Table } from '@viet-ho/document'

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

/** What a column with a share keeps beside columns in millimetres. */
const leastShare: Points = points(10)

/** Widths of the columns of `table` in a space `width` wide, none of them beyond it. Cell padding lies inside them. */
export function columnWidths({ columns }: Pick<Table, 'columns'>, width: Points): Points[] {
  const shares = columns.filter((column) => typeof column === 'number')
  const allShares = sum(shares)
  const fixed = sum(columns.map((column) => (typeof column === 'number' ? 0 : points(column.mm))))
  const scale = Math.min(1, width / (fixed + shares.length * leastShare))
  let covered = 0
  let edge = 0
  return columns.map((column) => {
    covered += typeof column === 'number' ? ((width - fixed * scale) * column) / allShares : points(column.mm) * scale
    const nextEdge = roundToTwips(covered)
    const columnWidth = roundToTwips(nextEdge - edge)
    edge = nextEdge
    return columnWidth
  })
}

/** How far a table `own` wide stands from the left edge of a space `width` wide. */
export function tableIndent({ align = 'left' }: Pick<Table, 'align'>, own: Points, width: Points): Points {
  return { left: 0, center: roundToTwips((width - own) / 2), right: roundToTwips(width - own) }[align]
}

/** The width of each of the columns that text is set in, and the gap between two. */
export function columnsGeometry(
  { count, gap = 10 }: Columns,
  width: Points,
): { readonly width: Points; readonly gap: Points } {
  const between = Math.min(points(gap), roundToTwips(width / (3 * count)))
  return { width: Math.floor(((width - (count - 1) * between) / count) * 20) / 20, gap: between }
}

const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0)

/**
 * Height of the empty paragraph that Word needs between two tables, after a table that ends the document, and in an empty cell.
 * The layout leaves the same height, so that pages end alike.
 */
export const tableGap: Points = 1

/** What Word and LibreOffice leave of that paragraph after a table that ends a cell. */
export const collapsedGap: Points = 0.05

export const roundToTwips = (length: Points): Points => toTwips(length) / 20
