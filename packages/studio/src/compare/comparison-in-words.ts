import { type Comparison, type Counts, differencesIn } from './compare-editions.ts'
import { say } from './messages.ts'

/** A comparison summed up in sentences: how much differs in the paper, the questions, the facts; one sentence where nothing does. */
export function comparisonInWords(comparison: Pick<Comparison, 'counts'>): string[] {
  if (differencesIn(comparison) === 0) return [say.nothingAtAll]
  const { paper, questions, facts } = comparison.counts
  return [
    countsInWords(say.subjects.paper, paper),
    countsInWords(say.subjects.questions, questions),
    countsInWords(say.subjects.facts, facts),
  ]
}

function countsInWords(subject: string, counts: Counts): string {
  const kinds = ['changed', 'added', 'removed', 'moved'] as const
  const counted = kinds.filter((kind) => counts[kind] > 0).map((kind) => say.counted[kind](counts[kind]))
  return counted.length === 0 ? say.nothing(subject) : say.sum(subject, counted)
}
