import { leader } from './reading-text.ts'

/** A stretch of a paragraph's text that stands for something to be written. */
export interface DottedSpan {
  readonly from: number
  readonly to: number
  /** How much of it there is, in dots: an ellipsis counts three, a tab with a leader as a long one. */
  readonly weight: number
}

/** Letters that draw a blank: full stops, ellipses, leaders and middle dots; underscores. A tab with a leader is `leader`. */
const dotted = '.…․‥·•_'
const weights: Readonly<Record<string, number>> = { '…': 3, [leader]: 30, _: 1.5, ' ': 0 }

const run = new RegExp(`(?:[._] ){3,}[._]|[${dotted}]+`, 'g')

/** Fewer dots than this are punctuation, or the end of an abbreviation. */
const leastWeight = 3

/**
 * The dotted stretches of `text` (from `readingText`) in order. Two of them with nothing but spaces between are one, as typists fill a line in
 * several goes, or over the end of a line; yet two long ones with a wide gap are two blanks side by side.
 */
export function findDots(text: string): DottedSpan[] {
  const spans: DottedSpan[] = []
  for (const { 0: match, index } of text.matchAll(run)) {
    const span = { from: index, to: index + match.length, weight: weigh(match) }
    if (span.weight < leastWeight) continue
    const last = spans.at(-1)
    const gap = last && text.slice(last.to, span.from)
    if (last && gap !== undefined && /^[ \u00a0]{0,2}$|^[ \u00a0]*\n[ \u00a0]*$/.test(gap)) {
      spans[spans.length - 1] = { from: last.from, to: span.to, weight: last.weight + span.weight }
    } else spans.push(span)
  }
  return spans
}

const weigh = (letters: string): number => [...letters].reduce((sum, letter) => sum + (weights[letter] ?? 1), 0)

/** Whether a paragraph is a rule to part the form from its notes, or the line under the motto, and no blank. */
export const isRule = (text: string): boolean => /^[\s_*=\-–—~]{4,}$/.test(text) && text.trim().length > 3
