import { type FoundBlank, idOf, mostLetters, placeOf, unique } from '@viet-ho/form-import/parts'
import type { Draft, Place } from '../draft.ts'
import { takenIds } from '../fields.ts'
import { drafts } from '../messages.ts'
import { done, type Outcome, refuse } from '../outcome.ts'
import { askAnew } from './ask-anew.ts'
import { placeAt, sortPlaces } from './find-place.ts'
import { rowsOf } from './rows-of-cells.ts'
import { hasWords, linesIn } from './spans.ts'
import { takeOut } from './take-out.ts'

/**
 * Makes one of several places: dots that go on without words between them become one blank, those of a day, month and year a date, tick boxes the
 * choices of one question, and cells the rows of a table, called `label`. Words of the paper are never joined away.
 */
export function joinPlaces(
  draft: Draft,
  { places: keys, label = '' }: { readonly places: readonly string[]; readonly label?: string },
): Outcome<Draft> {
  if (draft.paper.kind !== 'word') return refuse('paper-fixed')
  const chosen = sortPlaces([...new Set(keys)].flatMap((key) => placeAt(draft, key) ?? []))
  const [first] = chosen
  if (first === undefined || chosen.length < 2) return refuse('one-place')
  const { kind } = first.blank
  if (kind === 'box' && chosen.every(({ blank }) => blank.kind === 'box')) return done(joinBoxes(draft, chosen, label))
  if (kind === 'cell' && chosen.every(({ blank }) => blank.kind === 'cell')) {
    const rows = rowsOf(draft, chosen, label)
    return rows ? done(replaced(draft, chosen, [rows])) : refuse('no-rows')
  }
  if (kind !== 'dots' || !chosen.every(({ blank }) => blank.kind === 'dots')) return refuse('mixed-kinds')
  const joined = dateOf(chosen) ?? lineOf(draft, chosen)
  if (joined === undefined) return refuse('words-between')
  return done(replaced(draft, chosen, [joined]))
}

/** The draft with other places for some, whose questions go. */
export function replaced(draft: Draft, gone: readonly Place[], fresh: readonly Place[]): Draft {
  const keys = new Set(gone.map(({ key }) => key))
  const without = takeOut(draft, gone)
  const kept = { ...without, places: without.places.filter(({ key }) => !keys.has(key)) }
  return askAnew({ ...kept, places: sortPlaces([...kept.places, ...fresh]) }, fresh)
}

function joinBoxes(draft: Draft, boxes: readonly Place[], label: string): Draft {
  const asked = boxes.find(({ found }) => found?.question !== undefined)?.found?.question
  const question = label.trim() || asked || boxes[0]?.found?.headings.at(-1) || boxes[0]?.found?.section || 'Lựa chọn'
  const others = takenIds(takeOut(draft, boxes).sections)
  const id = unique(idOf(question), others)
  const options = new Set<string>()
  const fresh = boxes.map((box): Place => {
    const option = unique(idOf(box.blank.label, mostLetters.choice), options)
    options.add(option)
    const found = box.found && { ...box.found, question }
    return {
      ...box,
      use: 'asked',
      isSeen: true,
      blank: { ...box.blank, id, option, type: 'choice' },
      ...(found && { found }),
    }
  })
  return replaced(draft, boxes, fresh)
}

/** "ngày …… tháng …… năm ……" and "……/……/……": the dots are parts of a date, and the words between them stay. */
function dateOf(dots: readonly Place[]): Place | undefined {
  const [first] = dots
  const last = dots.at(-1)
  if (
    !first?.found ||
    !last ||
    dots.length > 3 ||
    dots.some(({ blank }) => blank.where.paragraph !== first.blank.where.paragraph)
  )
    return undefined
  const { text } = first.found.line
  const between = dots.slice(1).map(({ blank }, index) => text.slice(dots[index]?.blank.where.to, blank.where.from))
  const wanted =
    dots.length === 3
      ? [/^[\s,]*(tháng\s*:?|[/.-])\s*$/iu, /^[\s,]*(năm\s*:?|[/.-])\s*$/iu]
      : [/^[\s,]*(năm\s*:?|[/.-])\s*$/iu]
  if (!between.every((words, index) => wanted[index]?.test(words))) return undefined
  const names = dots.length === 3 ? (['ngay', 'thang', 'nam'] as const) : (['thang', 'nam'] as const)
  const parts = dots.map(({ blank: { where } }, index) => ({
    part: names[index] ?? 'nam',
    from: where.from,
    to: where.to,
  }))
  const where = placeOf(first.found.line, text, first.blank.where.from, last.blank.where.to)
  const label = hasWords(first.blank.label) ? first.blank.label : drafts.dateParts.ngay
  return {
    ...first,
    use: 'asked',
    isSeen: true,
    blank: { ...first.blank, kind: 'date', type: 'date', id: first.blank.id, label, where },
    found: { ...first.found, kind: 'date', parts, where, label: { ...first.found.label, text: label } },
  }
}

/** Dots with nothing but space between them, on one line or on lines one below the other. */
function lineOf(draft: Draft, dots: readonly Place[]): Place | undefined {
  const lines = linesIn(draft)
  const [first] = dots
  if (!first?.found) return undefined
  let { where } = first.blank
  let count = first.found.lines
  for (const { blank, found } of dots.slice(1)) {
    if (!found || !isNext(where, blank.where)) return undefined
    const isSameLine = where.lastParagraph === blank.where.paragraph
    count += isSameLine ? 0 : found.lines
    where = { ...where, lastParagraph: blank.where.lastParagraph, to: blank.where.to }
  }
  const type = count > 1 && first.blank.type === 'text' ? 'long-text' : first.blank.type
  const found: FoundBlank = { ...first.found, where, lines: count }
  return { ...first, use: 'asked', isSeen: true, blank: { ...first.blank, type, where }, found }

  function isNext(before: typeof where, after: typeof where): boolean {
    const [a, b] = [lines.get(before.lastParagraph), lines.get(after.paragraph)]
    if (!a || !b || a.cell?.cell !== b.cell?.cell) return false
    if (a === b) return !hasWords(a.text.slice(before.to, after.from))
    for (let number = before.lastParagraph + 1; number < after.paragraph; number += 1)
      if (hasWords(lines.get(number)?.text ?? '')) return false
    const isAlone =
      !hasWords(b.text.slice(0, after.from)) && !hasWords(b.text.slice(after.to)) && b.paragraph.mark === ''
    return isAlone && !hasWords(a.text.slice(before.to))
  }
}
