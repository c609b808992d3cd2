import type { RawBlank } from './find-in-line.ts'
import { type Label, labelIn, lastLine } from './label.ts'

/** What the paper calls the day on which it is signed, where it says only "ngày". */
export const signingDate: Label = { text: 'Ngày lập', bracketed: [], hasColon: false }

/** The place before "…, ngày … tháng … năm …". */
export function isPlace(raw: readonly RawBlank[], nth: number, text: string): boolean {
  const blank = raw[nth]
  const next = raw[nth + 1]
  if (blank?.kind !== 'dots' || next?.kind !== 'date') return false
  return beginsClause(text.slice(0, blank.from)) && /^[\s,]*ngày\s*$/iu.test(text.slice(blank.to, next.from))
}

/** The day of signing: it begins its line, or follows the place. */
export function isSigningDate(raw: readonly RawBlank[], nth: number, text: string): boolean {
  if (nth > 0 && isPlace(raw, nth - 1, text)) return true
  const lead = lastLine(text.slice(0, raw[0]?.from))
  const endsLine = /^[\s.,;)]*(?:\n|$)/.test(text.slice(raw[nth]?.to))
  return nth === 0 && endsLine && /^[\s(]*(?:[\p{L} ]{1,40},)?\s*(?:ngày|tháng)?\s*$/iu.test(lead)
}

const beginsClause = (lead: string) => /^[\s(]*$/.test(lastLine(lead)) || /(?:lập|làm)? ?tại[\s:]*$/iu.test(lead)

/** "Làm tại", or what such a place is called. */
export function placeLabel(between: string): Label {
  const own = labelIn(between, true)
  return own.text === '' ? { ...own, text: 'Địa danh' } : own
}
