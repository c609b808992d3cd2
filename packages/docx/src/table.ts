import { borderWidth, cellPadding, type Flow, type Points, type Row, type Table } from '@viet-ho/document'
import { columnWidths, toTwips } from '@viet-ho/layout'
import {
  BorderStyle,
  Table as DocxTable,
  type IBorderOptions,
  type Paragraph,
  TableCell,
  TableLayoutType,
  TableRow,
  WidthType,
} from 'docx'

/** Writes the content of a cell into a column of the width given. */
export type WriteContent = (content: readonly Flow[], width: Points) => (Paragraph | DocxTable)[]

/** A table that fills a column `width` wide, its own columns fixed to a twentieth of a point, as the layout draws them. */
export function writeTable(table: Table, width: Points, writeContent: WriteContent): DocxTable {
  const columns = columnWidths(table, width)
  return new DocxTable({
    layout: TableLayoutType.FIXED,
    width: { size: toTwips(width), type: WidthType.DXA },
    columnWidths: columns.map(toTwips),
    margins: { top: 0, bottom: 0, left: toTwips(cellPadding), right: toTwips(cellPadding) },
    borders: sides(table.borders === 'all' ? line : noLine),
    rows: table.children.map((row) => writeRow(row, columns, writeContent)),
  })
}

function writeRow(row: Row, columns: readonly Points[], writeContent: WriteContent): TableRow {
  let column = 0
  const cells = row.children.map(({ span = 1, children }) => {
    const width = columns.slice(column, column + span).reduce((sum, columnWidth) => sum + columnWidth, 0)
    column += span
    return new TableCell({
      ...(span > 1 && { columnSpan: span }),
      children: writeContent(children, width - 2 * cellPadding),
    })
  })
  return new TableRow({
    ...(row.header && { tableHeader: true }),
    ...(!row.breakable && { cantSplit: true }),
    children: cells,
  })
}

/** Word counts borders in eighths of a point. */
const line: IBorderOptions = { style: BorderStyle.SINGLE, size: borderWidth * 8, color: '000000' }
const noLine: IBorderOptions = { style: BorderStyle.NONE, size: 0, color: 'auto' }

const sides = (border: IBorderOptions) => ({
  top: border,
  bottom: border,
  left: border,
  right: border,
  insideHorizontal: border,
  insideVertical: border,
})
