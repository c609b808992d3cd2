import { collapseSpaces } from '@viet-ho/vietnamese'
import { withoutNoteMarks, withoutNumber } from './marks.ts'

/** The words of the paper that name a blank, and what they say of it besides. */
export interface Label {
  /** Without number, marks of notes and the colon: 'Họ và tên'. '' when nothing names the blank. */
  readonly text: string
  /** "(nếu có)" → false, "(bắt buộc)" or "(*)" → true; undefined when the paper doesn't say. */
  readonly required?: boolean
  /** What stands in brackets beside it: 'ghi bằng chữ in hoa'. */
  readonly bracketed: readonly string[]
  /** Ends with a colon, which says most surely that an answer follows. */
  readonly hasColon: boolean
}

/** Units that belong to the blank before them, and words that only lead on. */
const leading =
  /^(?:\s*(?:(?:m[2²3³]|ha|km|đồng|vnđ|%)(?![\p{L}])|(?:tầng|người|năm|tháng|ngày|tuổi|bản|trang|lần|giờ|phút)(?=\s*[,;.)])))?[\s.,;:/)\]”"*]*/iu
const leadingOn = /^(?:trong đó|và|hoặc|do|thì|tức là|gồm)\s*[:,]?\s+(?=\p{L})/iu
const ifAny = /\(\s*nếu có\s*\)|,?\s+nếu có(?=\s*[:.…]*$)/iu
const mustBe = /\(\s*(?:bắt buộc|\*)\s*\)/iu

/** A label alone says nothing: what it is a number or day of stands before it. */
export const bare =
  /^(?:số|ngày|tên|loại|nơi|mã|tại|của|là|do|cấp|(?:kể |tính )?(?:từ|đến)(?: hết)?(?: ngày)?|khác|năm|số, ngày)$/iu

/** The label in the words between the blank before and this blank. */
export function labelIn(between: string, isFirst: boolean): Label {
  const own = isFirst ? between : afterBreak(between).replace(leading, '')
  const required = ifAny.test(own) ? false : mustBe.test(own) ? true : undefined
  const marked = withoutNoteMarks(withoutNumber(own.replace(/^[\s\ufffc]+/, '')))
  const bracketed = [...marked.matchAll(/\(([^()]+)\)/g)].map(([, words = '']) => words.trim())
  const plain = collapseSpaces(
    marked
      .replace(ifAny, ' ')
      .replace(mustBe, ' ')
      .replace(/[\ufffc]/g, ' ')
      .replace(/[\n\t]/g, ' '),
  )
    .replace(/^[\s.,;:–*+-]+/, '')
    .replace(leadingOn, '')
  const hasColon = /[:：]\s*\.?\s*$/.test(plain)
  const text = plain
    .replace(/[:：]\s*\([^()]*\)\s*$/, '')
    .replace(/[\s:：.,;(–-]+$/, '')
    .trim()
  return { text: ownPart(text), ...(required !== undefined && { required }), bracketed, hasColon }
}

/** What a sentence says before a semicolon, or in a line above a break, belongs to the blank before. */
function afterBreak(between: string): string {
  const at = Math.max(between.lastIndexOf(';'), between.lastIndexOf('\n'))
  return between.slice(at + 1).trim() === '' ? between : between.slice(at + 1)
}

/** "Thông tin liên hệ: Số điện thoại" is a telephone number; "Hợp đồng: Số" stays whole. */
function ownPart(text: string): string {
  const at = text.lastIndexOf(': ') === -1 ? text.lastIndexOf(':') : text.lastIndexOf(': ')
  if (at === -1) return text
  const last = text.slice(at + 1).trim()
  return bare.test(last) || last === '' || /^kính gửi/iu.test(text) ? text : last
}

/** A line break inside a paragraph parts labels as the end of one does. */
export const lastLine = (text: string): string => text.slice(text.lastIndexOf('\n') + 1)
