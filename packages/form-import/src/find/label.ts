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

/** Units that belong to the blank before them. */
const unit = new RegExp(
  [
    String.raw`^\s*(?:(?:m[2²3³]|ha|km|đồng|vnđ|%)(?!\p{L})`,
    String.raw`|\/?[A-ZĐ]{2,}(?:-[A-ZĐ]+)+(?=\s)`,
    String.raw`|(?!ngày\s*,\s*tháng)(?:cm[³3]?|kg|chỗ|cái|tầng|người|năm|tháng|ngày|tuổi|bản|trang|lần|giờ|phút)(?=\s*[,;.)]))`,
  ].join(''),
  'iu',
)
/** Words that only lead on to the next label. */
const leadingOn = /^(?:trong đó|và|hoặc|thì|tức là|gồm|cùng ngày)\s*[:,;]?\s+(?=\p{L})/iu
const ifAny = /\(\s*nếu có\s*\)|,?\s+nếu có(?=\s*[:.…]*$)/iu
const mustBe = /\(\s*(?:bắt buộc|\*)\s*\)/iu

/** A label alone says nothing: what it is a number or day of stands before it. */
export const bare =
  /^(?:số|ngày|tên|loại|nơi|mã|tại|của|là|do|cấp|(?:kể |tính )?(?:từ|đến)(?: hết)?(?: ngày| tháng)?|khác|năm|số, ngày|rồi)$/iu

/** The label in the words between the blank before and this blank. */
export function labelIn(between: string, isFirst: boolean): Label {
  const own = isFirst
    ? between
    : afterBreak(between)
        .replace(unit, '')
        .replace(/^[\s.,;:/)\]”"*]+/u, '')
  const required = ifAny.test(own) ? false : mustBe.test(own) ? true : undefined
  const marked = withoutNoteMarks(withoutNumber(own.replace(/^[\s\ufffc]+/, '')))
  const bracketed = [...marked.matchAll(/\(([^()]+)\)/g)].map(([, words = '']) => words.trim())
  const plain = collapseSpaces(
    marked
      .replace(ifAny, ' ')
      .replace(mustBe, ' ')
      .replace(/[\ufffc\n\t]/g, ' '),
  )
    .replace(/^[\s.,;:–*+-]+/, '')
    .replace(leadingOn, '')
  const hasColon = /[:：]\s*\.?\s*$/.test(plain)
  const text = plain.replace(/[:：]\s*\([^()]*\)\s*$/, '').replace(/[\s:：.,;(–-]+$/, '')
  return { text: masked(text, ownPart).trim(), ...(required !== undefined && { required }), bracketed, hasColon }
}

/** Works on a text as if the signs in its brackets were none: "(1: Nam; 2: Nữ)" parts nothing. */
function masked(text: string, work: (text: string) => string): string {
  const signs = ':;.,'
  const hide = (part: string) => part.replace(/[:;.,]/g, (sign) => String.fromCharCode(0xe000 + signs.indexOf(sign)))
  const shown = work(text.replace(/\([^()]*\)/g, hide))
  return shown.replace(/[\ue000-\ue003]/g, (hidden) => signs.charAt(hidden.charCodeAt(0) - 0xe000))
}

/** What a sentence says before a semicolon, or in a line above a break, belongs to the blank before. */
const afterBreak = (between: string): string =>
  masked(between, (text) => {
    const at = Math.max(text.lastIndexOf(';'), text.lastIndexOf('\n'), text.search(/\.\s+\p{Lu}[^.]*$/u))
    return text.slice(at + 1).trim() === '' ? text : text.slice(at + 1)
  })

/** "Thông tin liên hệ: Số điện thoại" is a telephone number; "Hợp đồng: Số" stays whole, and of "Kính gửi: Chủ tịch" only the first counts. */
function ownPart(text: string): string {
  if (/^kính gửi/iu.test(text)) return text.slice(0, 'kính gửi'.length)
  // "Có (dạng tật …": what the bracket that is still open asks.
  const open = text.lastIndexOf('(')
  const inside = open > text.lastIndexOf(')') ? text.slice(open + 1).replace(/^\s*ghi rõ:?\s*/iu, '') : text
  const at = inside.lastIndexOf(':')
  const last = inside.slice(at + 1).trim()
  return bare.test(last) || last === '' ? inside : withoutNumber(last)
}

/** A line break inside a paragraph parts labels as the end of one does. */
export const lastLine = (text: string): string => text.slice(text.lastIndexOf('\n') + 1)

/**
 * Where the words of a tick box end and those of the blank after it begin: "□ Nữ Dân tộc: ……", "□ Đang đi học (lớp ……)". Before dots a comma parts
 * them as well: "□ Tự nguyện, mức đóng ……".
 */
export function endOfBoxWords(between: string, isBeforeDots: boolean): number {
  const leading = between.length - between.trimStart().length
  const words = between.slice(leading).replace(/\([^()]*\)/g, (inside) => inside.replace(/[,;.]/g, ' '))
  const ends = [
    words.search(/\t|\s{3,}|;\s|\.\s|\s\[\d/),
    openBracket(words),
    isBeforeDots ? words.lastIndexOf(', ') : -1,
  ]
  const short = /^(?:Nam|Nữ|Có|Không|Rồi|Chưa)(?=\s+\p{Lu})/u.exec(words)
  if (short) ends.push(short[0].length)
  const first = Math.min(...ends.filter((end) => end > 0))
  return Number.isFinite(first) ? leading + first : between.length
}

function openBracket(words: string): number {
  const at = words.lastIndexOf('(')
  return at > words.lastIndexOf(')') ? at : -1
}
