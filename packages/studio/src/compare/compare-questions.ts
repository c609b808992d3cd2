import type { Edition } from '@viet-ho/form'
import { compareTexts, type LineRow, type What } from './compare-lines.ts'
import { type Entry, entriesOf, labelOf } from './entries.ts'
import { type PartName, partsOf, placeOf } from './field-parts.ts'
import { matchEntries } from './match-entries.ts'
import { say } from './messages.ts'
import { movedPairs } from './moved-pairs.ts'

export interface QuestionSide {
  /** As answers name it; of a section its title. */
  readonly path: string
  readonly label: string
  readonly depth: number
}

/** What is said of a question on both sides: its words in rows. */
export interface PartRow {
  readonly part: PartName
  /** What people call the part. */
  readonly name: string
  readonly rows: readonly LineRow[]
}

/** A section or a question, beside the same one of the other edition. What moved and changed besides is `changed`, with its places among the parts. */
export interface QuestionRow {
  readonly what: What
  readonly is: 'section' | 'question'
  readonly before?: QuestionSide
  readonly after?: QuestionSide
  /** The parts that differ; of a question that only one edition has, all that it has. */
  readonly parts: readonly PartRow[]
}

/** The sections and questions of both editions in the order of the later one; what it has no more stands where it stood. */
export function compareQuestions(before: Edition, after: Edition): QuestionRow[] {
  const left = entriesOf(before)
  const right = entriesOf(after)
  const pairs = matchEntries(left, right)
  const moved = movedPairs(left, right, pairs)
  const leftOf = new Map(pairs.map(([one, other]) => [other, one]))
  const rightOf = new Map(pairs)
  const rows: QuestionRow[] = []
  const addRemoved = (from: number) => {
    for (let at = from; at < left.length && !rightOf.has(at); at += 1) rows.push(alone('before', left[at], left))
  }
  addRemoved(0)
  for (const [at, entry] of right.entries()) {
    const other = leftOf.get(at)
    const old = other === undefined ? undefined : left[other]
    if (other === undefined || old === undefined) {
      rows.push(alone('after', entry, right))
      continue
    }
    rows.push(together(old, entry))
    addRemoved(other + 1)
  }
  return rows

  function together(old: Entry, entry: Entry): QuestionRow {
    const parts = differingParts(old, entry)
    const isMoved = moved.has(entry)
    const place: PartRow[] = isMoved ? [partRow('place', [placeOf(old, left)], [placeOf(entry, right)])] : []
    const what = parts.length > 0 ? 'changed' : isMoved ? 'moved' : 'same'
    return { what, is: kindOf(entry), before: sideOf(old), after: sideOf(entry), parts: [...place, ...parts] }
  }

  function differingParts(old: Entry, entry: Entry): PartRow[] {
    const earlier = partsOf(old, left)
    return [...partsOf(entry, right)].flatMap(([part, lines]) => {
      if (isSameCondition(part, old, entry)) return []
      const row = partRow(part, earlier.get(part) ?? [], lines)
      return row.rows.every(({ what }) => what === 'same') ? [] : [row]
    })
  }
}

/** The same condition in other words, because a question in it is called otherwise: that is told of the question. */
function isSameCondition(part: PartName, old: Entry, entry: Entry): boolean {
  if (part !== 'when' && part !== 'required' && part !== 'compute') return false
  return JSON.stringify(old.field?.[part]) === JSON.stringify(entry.field?.[part])
}

function alone(side: 'before' | 'after', entry: Entry | undefined, all: readonly Entry[]): QuestionRow {
  if (entry === undefined) throw new RangeError('no entry')
  const what = side === 'before' ? 'removed' : 'added'
  const parts = [...partsOf(entry, all)].filter(([, lines]) => lines.length > 0)
  const rows = parts.map(([part, lines]) => (side === 'before' ? partRow(part, lines, []) : partRow(part, [], lines)))
  return { what, is: kindOf(entry), [side]: sideOf(entry), parts: rows }
}

const partRow = (part: PartName, before: readonly string[], after: readonly string[]): PartRow => ({
  ...{ part, name: say.parts[part], rows: compareTexts(before, after) },
})

const kindOf = ({ field }: Entry) => (field ? 'question' : 'section')
const sideOf = (entry: Entry): QuestionSide => ({ path: entry.path, label: labelOf(entry), depth: entry.depth })
