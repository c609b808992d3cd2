/** The number before an item, as typed: '1.', '1.2.1.', 'a)', 'IV.', '(2)', '[04]', '-', '+', '*'. */
const itemNumber =
  /^\s*(?:Điều \d{1,2}\.|\[\d{1,3}[a-zđ]?(?:\.\d{1,2})*[a-zđ]?\]\.?|\(\d{1,2}\)|\d{1,2}(?:\.\d{1,2}){1,4}\.?(?=[\s\p{Lu}])|\d{1,2}[.)/](?=\s|\p{L})|[a-zđ]{1,2}[.)](?=\s)|[a-zđ]\)(?=\p{L})|[IVX]{1,5}[.)-](?=\s|\p{Lu})|[A-ZĐ][.)](?=\s)|\d{1,2}\s*[-–](?=\s*[.…_])|[-–—+*•○▪](?=\s|\p{L}|\d|[.…]))\s*/u

/** A mark that ties a word to a note: '(1)', '(4a)', '[2]', '(*)', '¹'. Never at the beginning of a line, where it numbers an item. */
const noteMark = /(?:\([\d¹²³⁴⁵⁶⁷⁸⁹⁰]{1,2}[a-zđ]?\)|\[[\d¹²³⁴⁵⁶⁷⁸⁹⁰]{1,2}\]|\(\*{1,3}\)|(?<!m)[¹²³⁴⁵⁶⁷⁸⁹⁰]+)/gu

export interface ItemNumber {
  readonly text: string
  readonly length: number
  readonly level: Level
}

/** What sort of number it is, so that an item under another can be told from one beside it. */
export type Level =
  | 'bracket'
  | 'bracket2'
  | 'roman'
  | 'capital'
  | 'decimal'
  | 'decimal2'
  | 'decimal3'
  | 'letter'
  | 'dash'
  | 'plus'
  | 'paren'

/** The number that a line begins with; more than one in a row ("5. a)") are taken together. */
export function itemNumberOf(text: string): ItemNumber | undefined {
  const match = itemNumber.exec(text)
  if (match === null || match[0] === '') return undefined
  const number = match[0].trim()
  return { text: number, length: match[0].length, level: levelOf(number) }
}

function levelOf(number: string): Level {
  if (number.startsWith('[')) return /^\[\d+\]/.test(number) ? 'bracket' : 'bracket2'
  if (number.startsWith('(')) return 'paren'
  if (/^[IVX]+[.)-]$/.test(number)) return 'roman'
  if (/^[A-ZĐ]/.test(number)) return 'capital'
  if (/^[a-zđ]/.test(number)) return 'letter'
  if (/^\d/.test(number)) {
    const parts = number.split('.').filter((part) => part !== '').length
    return parts === 1 ? 'decimal' : parts === 2 ? 'decimal2' : 'decimal3'
  }
  return number === '+' ? 'plus' : 'dash'
}

/** How deep an item of this sort usually stands. */
export const depthOf = (level: Level | undefined): number =>
  level === undefined
    ? 9
    : {
        capital: 0,
        roman: 1,
        bracket: 2,
        bracket2: 3,
        decimal: 2,
        decimal2: 3,
        decimal3: 4,
        letter: 5,
        paren: 6,
        dash: 7,
        plus: 8,
      }[level]

export const withoutNumber = (text: string): string => text.slice(itemNumberOf(text)?.length ?? 0)

export const withoutNoteMarks = (text: string): string => text.replace(noteMark, '')

/** The marks in a stretch of text, as their notes begin: '(1)' and '[1]' both '1', '(*)' as '*'. */
export const noteMarksIn = (text: string): string[] =>
  [...text.matchAll(noteMark)].map(([mark]) => plainDigits(mark).replace(/[()[\]]/g, ''))

/** The mark that a note begins with: '(4a), (4b): …' gives both. */
export function marksOfNote(text: string): string[] {
  const start =
    /^\s*((?:(?:\([\d¹²³⁴⁵⁶⁷⁸⁹⁰]{1,2}[a-zđ]?\)|\[[\d¹²³⁴⁵⁶⁷⁸⁹⁰]{1,2}\]|\(\*{1,3}\)|\*{1,3}(?=\s)|[¹²³⁴⁵⁶⁷⁸⁹⁰]+)[\s,;và]*)+)/u.exec(
      text,
    )
  return start === null ? [] : noteMarksIn(start[1] ?? '').concat(/^\s*\*+(?=\s)/.exec(text)?.[0].trim() ?? [])
}

const plainDigits = (mark: string) => mark.replace(/[¹²³⁴⁵⁶⁷⁸⁹⁰]/g, (digit) => String('⁰¹²³⁴⁵⁶⁷⁸⁹'.indexOf(digit)))
