import { foldForSearch } from '@viet-ho/vietnamese'
import { findDots, isRule } from './dots.ts'
import type { Line } from './lines.ts'
import { marksOfNote, noteMarksIn, withoutNumber } from './marks.ts'
import { readingText } from './reading-text.ts'

/**
 * What part of the paper a line belongs to: `form` is filled in by the citizen, `notes` tell how, `officer` is for the office alone. A signature column
 * is `form` too: dates and names stand in it.
 */
export type Zone = 'form' | 'notes' | 'officer'

const notesHeading =
  /^(huong dan (ke khai|ghi|viet|dien|cach|lap|khai)|huong dan$|cach (ghi|khai|viet)|ghi chu|chu thich|chu dan|luu y)/

/** Who acts for an office. */
const offices =
  '(?:co quan|co so|can bo|cong chuc|vien chuc|nguoi tiep nhan|bo phan|ubnd|uy ban|hoi dong|van phong|chi cuc|cuc|so|phong|cong an|chinh quyen|to dan pho|truong thon|thu truong|hieu truong|giam doc|chu tich|lanh dao|don vi|trung tam|to chuc hanh nghe)'

/** A heading above what only the office writes; folded, without its number. */
const officerHeading = new RegExp(
  [
    `(?:danh|danh rieng) cho ${offices}`,
    `^(?:phan|muc) (?:[a-z]+ ){0,4}(?:cua|do) ${offices}`,
    `^(?:xac nhan|chung nhan|y kien|nhan xet|ket luan|tham dinh|ket qua|phe duyet|ket qua [a-z]+ [a-z]+) cua ${offices}`,
    '^(?:can bo|cong chuc|nguoi|vien chuc) (?:tiep nhan|xac nhan|tham dinh|kiem tra|nhan ho so|thu ly)',
    '^co quan (?:thue|tiep nhan|dang ky|giai quyet)',
    '^thu truong (?:co quan|don vi)',
    '^loi chung',
  ].join('|'),
)

/** What begins another paper or list in the same file. */
const newPaper = /^(mau( so)? \d|mau [a-z]? ?\d|bang \d|phu luc|danh sach|cong hoa xa hoi chu nghia|to khai|don )/

/** The zone of each line. */
export function zonesOf(lines: readonly Line[]): Zone[] {
  let zone: Zone = 'form'
  const referred = new Set<string>()
  let signed = false
  return lines.map((line, index) => {
    const text = readingText(line.paragraph)
    const folded = foldForSearch(withoutNumber(text))
    if (line.cell !== undefined && isBordered(line)) {
      // A table with lines is part of the form, wherever it stands; a cell of it may be the office's.
      if (zone === 'notes') zone = 'form'
      return zone === 'officer' || cellIsOfficers(line) ? 'officer' : 'form'
    }
    if (zone !== 'form' && startsPaper(line, folded)) {
      zone = 'form'
      signed = false
    }
    if (zone === 'form') {
      if (startsNotes(line, text, folded, signed, referred, lines[index + 1]) && (signed || !asksLater(lines, index)))
        zone = 'notes'
      else if (line.cell === undefined && isOfficersHeading(line, folded)) zone = 'officer'
    } else if (zone === 'officer' && isNextPart(line, text, folded)) zone = 'form'
    else if (zone === 'officer' && notesHeading.test(folded) && findDots(text).length === 0) zone = 'notes'
    if (zone === 'form') for (const mark of noteMarksIn(text)) referred.add(mark)
    if (/\bky\b.*(ho ten|ho va ten|dong dau|ho chu dem)|chu ky/.test(folded)) signed = true
    return zone === 'form' && line.cell !== undefined && cellIsOfficers(line) ? 'officer' : zone
  })
}

function startsNotes(
  line: Line,
  text: string,
  folded: string,
  signed: boolean,
  referred: ReadonlySet<string>,
  next: Line | undefined,
): boolean {
  if (signed && isRule(line.text) && next !== undefined && marksOfNote(readingText(next.paragraph)).length > 0)
    return true
  const [mark] = marksOfNote(text)
  if (signed && mark !== undefined && referred.has(mark) && !/^[\s()[\]\d*¹²³⁴⁵⁶⁷⁸⁹⁰,;]*[.…_]{2}/u.test(text))
    return true
  if (findDots(text).some(({ weight }) => weight > 6)) return false
  return notesHeading.test(folded) && line.text.trim().length < 160
}

/** Whether blanks follow before another paper begins: advice in the middle of a form ends no form. */
function asksLater(lines: readonly Line[], index: number): boolean {
  for (const line of lines.slice(index + 1)) {
    const text = readingText(line.paragraph)
    if (startsPaper(line, foldForSearch(withoutNumber(text)))) return false
    if (/[:：]\s*[.…_]{4,}/.test(text) || /[☐☑]/.test(text)) return true
  }
  return false
}

/** "(dành cho cơ quan …)" says it in any type. */
const isOfficersHeading = (line: Line, folded: string): boolean =>
  officerHeading.test(folded) &&
  (isHeading(line) ||
    (/danh (?:rieng )?cho/.test(folded) && line.text.length < 160 && findDots(line.text).length === 0))

/** A heading of the form that follows a part for the office. */
const isNextPart = (line: Line, text: string, folded: string): boolean =>
  line.cell === undefined &&
  isHeading(line) &&
  /^\s*(?:phần|mục|[IVX]+[.)]|[A-Z][.)])/iu.test(text) &&
  !officerHeading.test(folded)

function startsPaper({ paragraph, text }: Line, folded: string): boolean {
  if (!newPaper.test(folded) || text.length > 200) return false
  return paragraph.looks.align === 'center' || isMostlyBold({ paragraph }) || /^mau( so)? \d/.test(folded)
}

/** Short, and bold or in capitals. */
export const isHeading = (line: Pick<Line, 'paragraph' | 'text'>): boolean =>
  line.text.trim().length < 160 && (isMostlyBold(line) || isCapitals(line.text) || /^\s*[IVX]+[.)]\s/.test(line.text))

export const isCapitals = (text: string): boolean => {
  const letters = text.replace(/[^\p{L}]/gu, '')
  return letters.length > 3 && letters.toLocaleUpperCase('vi') === letters
}

export function isMostlyBold({ paragraph }: Pick<Line, 'paragraph'>): boolean {
  let bold = 0
  let all = 0
  for (const inline of paragraph.children) {
    if (inline.type !== 'text') continue
    const letters = inline.value.replace(/[\s.…]/g, '').length
    all += letters
    if (inline.bold) bold += letters
  }
  return all > 0 && bold / all > 0.6
}

const isBordered = ({ cell }: Line): boolean => cell?.cell.borders.left === true && cell.cell.borders.bottom === true

/** A cell that begins with words for the office, or has them under the date. */
function cellIsOfficers({ cell }: Line): boolean {
  const words = (cell?.cell.children ?? [])
    .flatMap((block) => (block.type === 'paragraph' ? readingText(block).split('\n') : []))
    .filter((text) => text.trim() !== '')
  const [first = '', second = ''] = words
  const isDate = /^[\s.…]*,?\s*ngày[\s.…]+tháng/iu.test(first)
  return officerHeading.test(foldForSearch(withoutNumber(isDate ? second : first)))
}
