import { foldForSearch } from '@viet-ho/vietnamese'
import { paperKinds, typeRules } from '../name/type-rules.ts'
import { findInLine } from './find-in-line.ts'
import { type Label, labelIn } from './label.ts'
import { cellText, type Line } from './lines.ts'
import { depthOf, itemNumberOf } from './marks.ts'
import { readingText } from './reading-text.ts'

/**
 * A blank that the paper means and doesn't draw: "[05] Mã số thuế:" with its boxes lost, "1.2.2. Phường/xã:" among lines with dots. A heading ends with a
 * colon too, and is told by what stands under it.
 */
export function implicitBlank(
  lines: readonly Line[],
  index: number,
  text: string,
):
  | { readonly kind: 'dots' | 'digits'; readonly label: Label; readonly at: number; readonly certainty: number }
  | undefined {
  const line = lines[index]
  const drawn = text.replace(/[\s\t\ufffc]+$/u, '')
  if (!line || !/[:：]$/.test(drawn) || drawn.length > 160) return undefined
  // The cells of a table with lines say for themselves what is to be written.
  if (line.cell?.cell.borders.left && line.cell.cell.borders.right && hasRoomBeside(line)) return undefined
  const label = labelIn(drawn, true)
  if (label.text === '' || label.text.split(' ').length > 12) return undefined
  const number = itemNumberOf(text)
  const next = lines[index + 1]
  const certainty = certaintyOf()
  if (certainty === 0) return undefined
  const plain = foldForSearch(label.text)
  const isDigits = /^ma so thue|dinh danh|^so can cuoc|^ma so/.test(plain) && number?.level === 'bracket'
  return { kind: isDigits ? 'digits' : 'dots', label, at: drawn.length, certainty }

  function certaintyOf(): number {
    const sure = knows(label.text)
    const nextText = next === undefined ? '' : readingText(next.paragraph)
    // What a table asks stands in its cells.
    if (next?.cell?.cell !== line?.cell?.cell)
      return (next?.cell === undefined || line?.cell?.cell.borders.left) && sure ? 0.6 : 0
    const nextNumber = itemNumberOf(nextText)
    const opensLower = nextNumber !== undefined && depthOf(nextNumber.level) > depthOf(number?.level)
    const opensDots = /^[\s.…_\u2025]+$/.test(nextText) && nextText.trim() !== ''
    if (opensLower || opensDots || next?.cell !== line?.cell) return 0
    if (number?.level === 'bracket' || number?.level === 'bracket2') return 0.75
    if (/[\t\ufffc]\s*$/u.test(text)) return sure ? 0.75 : 0.6
    const isAmongBlanks =
      number !== undefined && nextNumber?.level === number.level && hasBlank(lines[index - 1]) && hasBlank(next)
    if (isAmongBlanks) return 0.7
    return sure && nextNumber === undefined && number === undefined && /[:：]\s*$/.test(nextText) ? 0.6 : 0
  }
}

/** Whether its row has a cell to write in. */
const hasRoomBeside = ({ cell }: Line): boolean =>
  cell?.table.rows[cell.row - 1]?.cells.some((other) => other !== cell.cell && /^[\s.…_☐]*$/.test(cellText(other))) ??
  false

const hasBlank = (line: Line | undefined) => line !== undefined && findInLine(readingText(line.paragraph)).length > 0

/** Whether such a label usually has an answer. */
function knows(label: string): boolean {
  const plain = foldForSearch(label)
  return (
    typeRules.some(({ when, confidence }) => confidence >= 0.85 && when.test(plain)) ||
    paperKinds.some((kind) => kind.test(plain))
  )
}
