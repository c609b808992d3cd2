import type { RawBlank } from './find-in-line.ts'
import { endOfBoxWords, type Label, labelIn } from './label.ts'

/** The labels of the tick boxes of a line. */
export interface BoxLabels {
  readonly of: ReadonlyMap<RawBlank, BoxLabel>
  /** Whether the words of this box stand after it. */
  isAfter(box: RawBlank): boolean
}

export interface BoxLabel {
  readonly label: Label
  /** What the boxes of the line ask together; '' where each stands alone. */
  readonly question: string
}

/** The words that each tick box of a line stands for: those before it, or those after it, whichever way its part of the line is set. */
export function boxLabels(text: string, raw: readonly RawBlank[]): BoxLabels {
  const of = new Map<RawBlank, BoxLabel>()
  const after = new Set<RawBlank>()
  for (const part of partsOf(text, raw)) {
    const isAfter = standAfter(part)
    for (const [box, label] of labelsIn(part, isAfter)) {
      of.set(box, label)
      if (isAfter) after.add(box)
    }
  }
  return { of, isAfter: (box) => after.has(box) }
}

/** A stretch of the line whose boxes are set the same way: a sentence, or what stands between dotted blanks. */
interface Part {
  readonly text: string
  readonly raw: readonly RawBlank[]
  readonly boxes: readonly RawBlank[]
  readonly start: number
  readonly end: number
}

function partsOf(text: string, raw: readonly RawBlank[]): Part[] {
  const ends = [...text.matchAll(/\.\s+(?=\p{Lu})|\n/gu)].map(({ index }) => index + 1)
  const parts: Part[] = []
  let start = 0
  for (const end of [...ends, text.length]) {
    const boxes = raw.filter(({ kind, from }) => kind === 'box' && from >= start && from < end)
    const [first] = boxes
    // A blank before the first box ends what is said of the boxes.
    const before = raw.findLast(
      ({ kind, to }) => kind !== 'box' && first !== undefined && to <= first.from && to > start,
    )
    if (first) parts.push({ text, raw, boxes, start: before?.to ?? start, end })
    start = end
  }
  return parts
}

function labelsIn(part: Part, isAfter: boolean): [RawBlank, BoxLabel][] {
  const { text, raw, boxes, start, end } = part
  const [first] = boxes
  const lead = text.slice(start, first?.from)
  const asksFirst = isAfter && /[:：]\s*$/.test(lead)
  const shared = asksFirst ? labelIn(lead, true).text : isAfter ? '' : sharedQuestion(lead, boxes.length)
  return boxes.map((box, nth) => {
    const at = raw.indexOf(box)
    const before = text.slice(Math.max(start, raw[at - 1]?.to ?? 0), box.from)
    const behind = text.slice(box.to, Math.min(end, raw[at + 1]?.from ?? end))
    if (isAfter) {
      const label = labelIn(behind.slice(0, endOfBoxWords(behind, raw[at + 1]?.kind === 'dots')), true)
      // "Đồng ý: □" with nothing behind is named by what it asks.
      const isBare = boxes.length === 1 && label.text === ''
      return [box, { label: isBare ? labelIn(before, true) : label, question: shared }]
    }
    // "Giới tính: Nam □": the words of the first box come after the question.
    const words = nth === 0 && shared !== '' ? before.slice(before.lastIndexOf(':') + 1) : before
    return [box, { label: labelIn(words, nth === 0 && shared === ''), question: shared }]
  })
}

/** Whether the words of the boxes of a part stand after them. */
function standAfter({ text, raw, boxes, start, end }: Part): boolean {
  const [first] = boxes
  const last = boxes.at(-1)
  if (!first || !last) return false
  const lead = text.slice(start, first.from)
  if (lead.replace(/^[\s\ufffc,;]*(?:[-–+*•]|\(?\w{1,3}[.)])?\s*/u, '') === '') return true
  const behind = text.slice(last.to, Math.min(end, raw[raw.indexOf(last) + 1]?.from ?? end))
  // Nothing, or only punctuation, after the last: the words stand before.
  if (!/^\s*[\p{L}\d]/u.test(behind)) return false
  const asks = /[:：]\s*$/.test(lead)
  const gapBefore = lead.length - lead.trimEnd().length
  const gapAfter = behind.length - behind.trimStart().length
  return asks && gapAfter <= gapBefore + 2 && !/^\s*\[\d/.test(behind)
}

/** "Giới tính: Nam □ Nữ □": what stands before the colon asks for all of them. */
function sharedQuestion(lead: string, count: number): string {
  const at = lead.lastIndexOf(':')
  return count < 2 || at === -1 || lead.slice(at + 1).trim() === '' ? '' : labelIn(lead.slice(0, at + 1), true).text
}
