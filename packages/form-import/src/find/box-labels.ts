import type { RawBlank } from './find-in-line.ts'
import { endOfBoxWords, type Label, labelIn } from './label.ts'

/** The labels of the tick boxes of a line, and which way it is set. */
export interface BoxLabels {
  readonly of: ReadonlyMap<RawBlank, BoxLabel>
  /** The words of a box stand after it. */
  readonly areAfter: boolean
}

export interface BoxLabel {
  readonly label: Label
  /** What the boxes of the line ask together; '' where each stands alone. */
  readonly question: string
}

/** The words that each tick box of a line stands for: those before it, or those after it, whichever way the line is set. */
export function boxLabels(text: string, raw: readonly RawBlank[]): BoxLabels {
  const boxes = raw.filter(({ kind }) => kind === 'box')
  const [first] = boxes
  const last = boxes.at(-1)
  if (!first || !last) return { of: new Map(), areAfter: false }
  const lead = text.slice(0, first.from)
  const after = standAfter(text, raw, boxes)
  const asksFirst = after && /[:：]\s*$/.test(lead)
  const question = boxes.length > 1 && asksFirst ? labelIn(lead, true).text : sharedQuestion(lead, boxes.length, after)
  const of = new Map(
    boxes.map((box) => {
      const at = raw.indexOf(box)
      const before = text.slice(raw[at - 1]?.to ?? 0, box.from)
      const behind = text.slice(box.to, raw[at + 1]?.from)
      // "Lần đầu: □": the words are a label as well, and not the question of others.
      const isFirst = box === first && raw[0] === box
      const words = after
        ? behind.slice(0, endOfBoxWords(behind, raw[at + 1]?.kind === 'dots'))
        : isFirst && question !== ''
          ? lastPart(before)
          : before
      const label = labelIn(words, after || (isFirst && question === ''))
      const only = boxes.length === 1 && after && asksFirst && label.text === '' ? labelIn(before, true) : label
      return [
        box,
        { label: only, question: boxes.length === 1 && asksFirst ? labelIn(lead, true).text : question },
      ] as const
    }),
  )
  return { of, areAfter: after }
}

/** Whether the words of a box stand after it. */
function standAfter(text: string, raw: readonly RawBlank[], boxes: readonly RawBlank[]): boolean {
  const [first] = boxes
  const last = boxes.at(-1)
  if (!first || !last) return false
  const lead = text.slice(0, first.from)
  if (lead.replace(/^[\s\ufffc]*(?:[-–+*•]|\(?\w{1,3}[.)])?\s*/u, '') === '') return true
  const behind = text.slice(last.to, raw[raw.indexOf(last) + 1]?.from)
  // Nothing, or only punctuation, after the last: the words stand before.
  if (!/^[\s\t]*[\p{L}\d]/u.test(behind)) return false
  const asks = /[:：]\s*$/.test(lead)
  const gapBefore = lead.length - lead.trimEnd().length
  const gapAfter = behind.length - behind.trimStart().length
  return asks && gapAfter <= gapBefore + 2 && !/^\s*\[\d/.test(behind)
}

/** "Giới tính: Nam □ Nữ □": what stands before the colon asks for all of them. */
function sharedQuestion(lead: string, count: number, after: boolean): string {
  if (after || count < 2) return ''
  const at = lead.lastIndexOf(':')
  return at === -1 || lead.slice(at + 1).trim() === '' ? '' : labelIn(lead.slice(0, at + 1), true).text
}

const lastPart = (text: string) => text.slice(text.lastIndexOf(':') + 1)
