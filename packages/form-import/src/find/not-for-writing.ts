import { paragraphText } from '@viet-ho/docx'
import type { Line } from './lines.ts'

/** A line that looks like a blank and waits for nothing that is typed. */
export const isNotForWriting = (line: Line, text: string, above: Line | undefined): boolean =>
  isRuleAcross(line, text, above) || isNameOfSigner(line, text) || isCopyFor(text)

/** A line of underscores in the middle of the page parts things; one under a label is for writing. */
function isRuleAcross({ paragraph }: Line, text: string, above: Line | undefined): boolean {
  if (!/^[\s_]+$/.test(text) || text.trim() === '') return false
  const isAsked = above !== undefined && /[:：]\s*(?:\([^)]*\)\s*)?$/.test(above.text.trim())
  return !isAsked && (paragraph.looks.align === 'center' || text.trim().length < 30)
}

/** "- Lưu: VT, …" under "Nơi nhận": who keeps a copy. */
const isCopyFor = (text: string): boolean => /^\s*-\s*lưu\b.{0,20}$/iu.test(text)

/** Dots under "(Ký, ghi rõ họ tên)" wait for the name that the signer writes. */
function isNameOfSigner({ cell, paragraph }: Line, text: string): boolean {
  if (!cell || !/^[\s.…_]+$/.test(text) || text.trim() === '') return false
  const above = cell.cell.children.slice(0, cell.cell.children.indexOf(paragraph))
  return above.some((block) => block.type === 'paragraph' && /\((?:ký|chữ ký|điểm chỉ)/iu.test(paragraphText(block)))
}
