import { type DottedSpan, findDots, isRule } from './dots.ts'
import { leader } from './reading-text.ts'

/** A blank of one line, before it has a name. */
export interface RawBlank {
  readonly kind: 'dots' | 'date' | 'box' | 'digits' | 'choice'
  readonly from: number
  readonly to: number
  readonly weight: number
  /** Of a date: the dots of day, month and year; the day may be missing. */
  readonly parts?: readonly DatePart[]
  /** Of boxes for digits: how many stand together. */
  readonly groups?: readonly number[]
  /** Of words to choose between: each of them. */
  readonly options?: readonly { readonly from: number; readonly to: number }[]
  /** Few dots in a place where they may say "and so on". */
  readonly isDoubtful: boolean
}

export interface DatePart {
  readonly part: 'ngay' | 'thang' | 'nam'
  readonly from: number
  readonly to: number
}

/** The blanks in the text of one paragraph (`readingText`), in order, without those that only say "and so on". */
export function findInLine(text: string): RawBlank[] {
  if (isRule(text) && !text.includes('_')) return []
  const dates = findDates(text)
  const digits = [...text.matchAll(/☐(?:[ -]?☐){4,}/g)].map(({ 0: run, index }): RawBlank => {
    const parts = run.split(/[ -]+(?=☐)/).map((group) => group.length)
    const groups = parts.every((count) => count === 1) ? [parts.length] : parts
    return { kind: 'digits', from: index, to: index + run.length, weight: 10, groups, isDoubtful: false }
  })
  const isDigit = (at: number) => digits.some(({ from, to }) => at >= from && at < to)
  const signs = [...text.matchAll(/[☐☑]|\[ {1,3}\]/g)].filter(({ index }) => !isDigit(index))
  const boxes = signs.map(
    ({ 0: sign, index }): RawBlank => ({
      kind: 'box',
      from: index,
      to: index + sign.length,
      weight: 10,
      isDoubtful: false,
    }),
  )
  const choices = findChoices(text)
  const taken = [...dates, ...digits, ...boxes, ...choices]
  const dots = findDots(text)
    .filter((span) => !taken.some((blank) => span.from < blank.to && blank.from < span.to))
    .flatMap((span): RawBlank[] => {
      const judged = judge(text, span)
      return judged === 'and-so-on' ? [] : [{ kind: 'dots', ...span, isDoubtful: judged === 'doubtful' }]
    })
  return [...taken, ...dots].sort((a, b) => a.from - b.from)
}

const dots = `[.…․_${leader}]+(?:[ \\u00a0][.…_]{2,})*`
const digitsOrDots = `(?:\\d{1,3}[ \\u00a0]?)?${dots}`
const inWords = new RegExp(
  `(?:(ngày)[\\s:]*(${dots})[\\s,]*)?(tháng)[\\s:]*(${dots})[\\s,]*(năm)[\\s:]*(${digitsOrDots})`,
  'gi',
)
const withStrokes = new RegExp(`(${dots})[ \\u00a0]?/[ \\u00a0]?(${dots})[ \\u00a0]?/[ \\u00a0]?(${digitsOrDots})`, 'g')

const monthAndYear = new RegExp(`(tháng)[\\s:]*(${dots})[ \\u00a0]?/[ \\u00a0]?(${digitsOrDots})`, 'gi')

/** "ngày … tháng … năm …" and "…/…/…", each one blank from its first dots to its last. */
function findDates(text: string): RawBlank[] {
  const found: RawBlank[] = []
  for (const match of text.matchAll(inWords)) {
    const [, , day, , month = '', , year = ''] = match
    const end = match.index + match[0].length
    // The words stand as they were typed, so each part is looked for from where the one before it ended.
    let at = match.index
    const parts: DatePart[] = []
    for (const [part, written, word] of [
      ['ngay', day, /ngày/i],
      ['thang', month, /tháng/i],
      ['nam', year, /năm/i],
    ] as const) {
      if (written === undefined) continue
      const after = at + (word.exec(text.slice(at))?.index ?? 0)
      const from = text.indexOf(written, after)
      parts.push({ part, from, to: from + written.length })
      at = from + written.length
    }
    found.push(dateOf(parts, end))
  }
  for (const match of text.matchAll(withStrokes)) {
    const [, day = '', month = '', year = ''] = match
    const end = match.index + match[0].length
    if (found.some(({ from, to }) => match.index < to && from < end)) continue
    const monthAt = text.indexOf(month, text.indexOf('/', match.index))
    const parts: DatePart[] = [
      { part: 'ngay', from: match.index, to: match.index + day.length },
      { part: 'thang', from: monthAt, to: monthAt + month.length },
      { part: 'nam', from: end - year.length, to: end },
    ]
    found.push(dateOf(parts, end))
  }
  for (const match of text.matchAll(monthAndYear)) {
    const [whole, , month = '', year = ''] = match
    const end = match.index + whole.length
    const from = text.indexOf(month, match.index)
    if (found.some((date) => from < date.to && date.from < end)) continue
    const parts: DatePart[] = [
      { part: 'thang', from, to: from + month.length },
      { part: 'nam', from: end - year.length, to: end },
    ]
    found.push(dateOf(parts, end))
  }
  return found.filter(({ from, to }) => !isQuoted(text.slice(0, from), text.slice(to)))
}

const dateOf = (parts: readonly DatePart[], to: number): RawBlank => ({
  kind: 'date',
  from: parts[0]?.from ?? to,
  to,
  weight: 20,
  parts,
  isDoubtful: false,
})

/** Words of which the paper asks one, written side by side where an answer belongs: known pairs, or whatever ends a line after its colon. */
const alternatives =
  /(?:nam\s*\/\s*nữ|có\s*\/\s*không|(?:đồng ý|thuộc|được)\s*\/\s*không (?:đồng ý|thuộc|được))(?=\s*\((?:gạch|xo[áa]|xóa|khoanh))|(?<=:\s*|\(|^\s*)(?:nam\s*[/,]\s*nữ|nam\s+nữ|có\s*\/\s*không|không\s*\/\s*có|đồng ý\s*\/\s*không đồng ý|được\s*\/\s*không được|đúng\s*\/\s*sai)(?=\s*(?:[.;,(]|\)(?!\s*[:.…_])|$))|(?<=:\s*)\p{L}[\p{L} ]{0,24}(?:\s*\/\s*\p{L}[\p{L} ]{0,24}){1,3}(?=\s*[.;]?\s*$)/giu

function findChoices(text: string): RawBlank[] {
  // Whom a paper goes to is no choice of the citizen's.
  if (/^\s*kính gửi/iu.test(text)) return []
  return [...text.matchAll(alternatives)].map((match) => {
    const from = match.index
    const to = from + match[0].length
    const options: { from: number; to: number }[] = []
    for (const word of match[0].matchAll(/[\p{L}]+(?: [\p{L}]+)*/gu)) {
      for (const piece of word[0].toLowerCase() === 'nam nữ'
        ? word[0].matchAll(/\p{L}+/gu)
        : [{ 0: word[0], index: 0 }]) {
        const start = from + word.index + piece.index
        options.push({ from: start, to: start + piece[0].length })
      }
    }
    return { kind: 'choice', from, to, weight: 10, options, isDoubtful: true }
  })
}

/** Dots that few may mean "and so on": after a list, in brackets, in a quotation. */
function judge(text: string, { from, to, weight }: DottedSpan): 'blank' | 'doubtful' | 'and-so-on' {
  const before = text.slice(0, from)
  const after = text.slice(to)
  if (isQuoted(before, after)) return 'and-so-on'
  if (weight > 6) return 'blank'
  const isAfterColon = /[:：]\s*$/.test(before)
  if (isAfterColon || /^\s*kính gửi/iu.test(before)) return 'blank'
  const inBrackets = isOpen(before) && /^[^(]*\)/.test(after)
  // "(tại xã..., tỉnh ...): ……": the answer follows the bracket; "(trong đó: tầng hầm …, tum: …)" asks in it.
  const asksInside =
    /[\p{L}\d] $/u.test(before) && !/^[^()]*\)\s*:/.test(after) && before.slice(before.lastIndexOf('(')).includes(':')
  if (weight <= 4 && inBrackets && !asksInside) return 'and-so-on'
  if (
    inBrackets &&
    /^\)/.test(after) &&
    before.slice(before.lastIndexOf('(')).includes(',') &&
    /[\p{L}] ?$/u.test(before)
  )
    return 'and-so-on'
  // "họ tên, năm sinh, địa chỉ…": the last of a list, that began after a colon, a bracket or with the line.
  const clause = before.slice(Math.max(before.lastIndexOf(':'), before.lastIndexOf('('), before.lastIndexOf(';')) + 1)
  const touchesWord = /[\p{L}\d)]$/u.test(before)
  if (weight <= 4 && touchesWord && clause.includes(',') && !/^\s*,?\s*(ngày|tháng|năm)/i.test(after))
    return 'and-so-on'
  if (weight <= 4 && touchesWord && /^\s*(thì|ghi|;|”|")/.test(after) && !isAfterColon) return 'and-so-on'
  if (weight <= 4 && /,\s*$/.test(before) && !/^\s*,?\s*ngày/i.test(after)) return 'and-so-on'
  return touchesWord || /^\s*\S/.test(before) ? (weight <= 4 ? 'doubtful' : 'blank') : 'blank'
}

/** Inside “…” that is closed again: words quoted as an example. */
const isQuoted = (before: string, after: string): boolean =>
  before.lastIndexOf('“') > before.lastIndexOf('”') && after.includes('”')

/** After a bracket that is not closed yet; that of "a)" opened nothing. */
const isOpen = (before: string): boolean => before.lastIndexOf('(') > before.lastIndexOf(')')
