import { choiceId, type FoundBlank, type Line, labelIn, nameBlanks, placeOf } from '@viet-ho/form-import/parts'
import type { Draft, Place } from '../draft.ts'
import { done, type Outcome, refuse } from '../outcome.ts'
import { askAnew } from './ask-anew.ts'
import { hasWords, linesIn, type Span, spansOf } from './spans.ts'

/**
 * Puts a blank on the paper that the importer didn't see: over dots, between words (`from` = `to`), in an empty cell; or over words with strokes between
 * them, of which one will be left standing: "đồng ý/không đồng ý".
 */
export function addPlace(draft: Draft, span: Span): Outcome<Draft> {
  if (draft.paper.kind !== 'word') return refuse('paper-fixed')
  const lines = linesIn(draft)
  const line = lines.get(span.paragraph)
  if (!line || span.from < 0 || span.to < span.from || span.to > line.text.length) return refuse('no-place')
  if (draft.places.some((place) => spansOf(place, lines).some((other) => overlap(span, other))))
    return refuse('blank-there')
  const words = line.text.slice(span.from, span.to)
  const options = words
    .split('/')
    .map((word) => word.trim())
    .filter((word) => word !== '')
  const isChoice = hasWords(words) && options.length > 1 && options.every((word) => choiceId(word) !== '')
  if (hasWords(words) && !isChoice) return refuse('blank-over-words')
  const found = foundAt(draft, line, span, isChoice ? options : undefined)
  const [named] = nameBlanks([found], draft.vocabulary, new Map())
  if (!named) return refuse('no-place')
  const taken = new Set(draft.places.map(({ key }) => key))
  let key = `p${span.paragraph}:${span.from}`
  while (taken.has(key)) key += '+'
  return done(askAnew(draft, [{ key, use: 'asked', isSeen: true, isTyped: false, ...named }]))
}

const overlap = (a: Span, b: Span) =>
  a.paragraph === b.paragraph &&
  (a.from === a.to && b.from === b.to ? a.from === b.from : a.from < b.to && b.from < a.to)

function foundAt(
  draft: Draft,
  line: Line,
  { paragraph, from, to }: Span,
  options: readonly string[] | undefined,
): FoundBlank {
  const lines = linesIn(draft)
  const spans = draft.places
    .flatMap((place) => spansOf(place, lines))
    .filter((span) => span.paragraph === paragraph && span.to <= from)
  const start = Math.max(0, ...spans.map((span) => span.to))
  const label = labelIn(line.text.slice(start, from), start === 0)
  const isCell = line.cell !== undefined && !hasWords(line.text) && from === to
  const near = nearest(draft.places, paragraph)
  return {
    kind: options ? 'choice' : isCell ? 'cell' : 'dots',
    where: placeOf(line, line.text, from, to),
    label,
    labelFrom: label.text === '' ? 'none' : 'line',
    unit: '',
    headings: near?.headings ?? [],
    section: near?.section ?? '',
    noteMarks: [],
    lines: line.text.slice(from, to).split('\n').length,
    officer: false,
    certainty: 1,
    ...(options && { options }),
    line,
  }
}

/** The place before, or else the first after: it stands in the same part of the paper, most likely. */
const nearest = (places: readonly Place[], paragraph: number): FoundBlank | undefined =>
  (places.findLast(({ blank }) => blank.where.paragraph <= paragraph) ?? places[0])?.found
