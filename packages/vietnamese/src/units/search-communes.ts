import type { CommuneRow } from './commune-table.ts'
import { type Commune, communeTable } from './communes.ts'
import { joinSpellings, nameKey } from './name-key.ts'
import { readUnit, type UnitReading } from './unit-words.ts'

/** How a name answers what was typed, best first. */
const RANKS = {
  whole: 0,
  start: 1,
  wordStarts: 2,
  joinedStart: 3,
  laterWord: 4,
  initials: 5,
  withProvince: 6,
  inside: 7,
  none: 8,
} as const

/**
 * The communes whose name answers what has been typed so far, best first: the whole name, its beginning, the beginnings of its words
 * (`p thi` Phan Thiết), the same without spaces, a later word, the initials (`pt`), name and province together (`tan lap dak lak`), any part. Marks and a type
 * (`p.`, `xã`) may be typed or left out: a name with the marks and the type that were typed comes before one that only folds alike.
 *
 * @param options.province only communes of the province with this code
 * @param options.limit at most so many (20)
 * @throws CommunesNotLoadedError before `loadCommunes` has finished
 */
export function searchCommunes(
  query: string,
  { province, limit = 20 }: { readonly province?: string; readonly limit?: number } = {},
): Commune[] {
  const questions = readUnit(query)
    .filter(({ name }) => name.length > 0)
    .map(toQuestion)
  const hits: { row: CommuneRow; score: number }[] = []
  for (const row of communeTable().rows) {
    if (province !== undefined && row.unit.provinceCode !== province) continue
    let score = Number.POSITIVE_INFINITY
    for (const question of questions) score = Math.min(score, scoreOf(row, question))
    if (score !== Number.POSITIVE_INFINITY) hits.push({ row, score })
  }
  hits.sort((a, b) => a.score - b.score || a.row.folded.length - b.row.folded.length)
  return hits.slice(0, limit).map(({ row }) => row.unit)
}

interface Question {
  readonly type: UnitReading['type']
  readonly words: readonly string[]
  readonly folded: string
  readonly compact: string
  /** Absent when no marks were typed: then marks say nothing. */
  readonly marked?: string
}

function toQuestion({ type, name }: UnitReading): Question {
  const words = name.map(({ folded }) => folded)
  const compact = joinSpellings(words.join(''))
  const marked = nameKey(name, 'marked')
  return { type, words, folded: ` ${words.join(' ')}`, compact, ...(marked === words.join('') ? {} : { marked }) }
}

/** Rank first; within a rank the marks typed, then the type typed. */
function scoreOf(row: CommuneRow, question: Question): number {
  const rank = rankOf(row, question)
  if (rank === RANKS.none) return Number.POSITIVE_INFINITY
  const otherMarks = question.marked !== undefined && !row.marked.includes(question.marked)
  const otherType = question.type !== undefined && question.type !== row.unit.type
  return rank * 4 + (otherMarks ? 2 : 0) + (otherType ? 1 : 0)
}

function rankOf(row: CommuneRow, { folded, compact, words }: Question): number {
  if (row.compact === compact) return RANKS.whole
  if (row.folded.startsWith(folded)) return RANKS.start
  const inOrder = wordsBegin(row.folded, words)
  if (inOrder && row.folded.startsWith(` ${words[0]}`)) return RANKS.wordStarts
  if (row.compact.startsWith(compact)) return RANKS.joinedStart
  if (inOrder) return RANKS.laterWord
  if (words.length === 1 && row.initials === compact) return RANKS.initials
  if (words.length > 1 && wordsBegin(row.whole, words)) return RANKS.withProvince
  return compact.length > 2 && row.compact.includes(compact) ? RANKS.inside : RANKS.none
}

/** Whether the words typed begin words of the name, in its order. */
function wordsBegin(name: string, words: readonly string[]): boolean {
  let from = 0
  for (const word of words) {
    const at = name.indexOf(` ${word}`, from)
    if (at < 0) return false
    from = at + 1 + word.length
  }
  return true
}
