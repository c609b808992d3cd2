import type { Edition } from '@viet-ho/form'
import { compareFacts, type FactRow } from './compare-facts.ts'
import { compareLines, type LineRow, type What } from './compare-lines.ts'
import { compareQuestions, type QuestionRow } from './compare-questions.ts'
import { paperLines } from './paper-lines.ts'

/** How many rows there are of each kind. */
export type Counts = Readonly<Record<What, number>>

/** Two editions side by side: their papers, their questions, and what is known of them. */
export interface Comparison {
  readonly paper: readonly LineRow[]
  readonly questions: readonly QuestionRow[]
  readonly facts: readonly FactRow[]
  readonly counts: { readonly paper: Counts; readonly questions: Counts; readonly facts: Counts }
}

/**
 * What differs between two editions of a form, or between any two, in rows to be shown side by side. Of the papers the words are compared, and where there is
 * something to write or to tick; not how they look. A name of an edition is no difference.
 */
export function compareEditions(before: Edition, after: Edition): Comparison {
  const paper = compareLines(paperLines(before), paperLines(after))
  const questions = compareQuestions(before, after)
  const facts = compareFacts(before, after)
  // What moved stands in two rows.
  const once = paper.filter(({ what, after: there }) => what !== 'moved' || there !== undefined)
  const counts = { paper: countsOf(once), questions: countsOf(questions), facts: countsOf(facts) }
  return { paper, questions, facts, counts }
}

function countsOf(rows: readonly { readonly what: What }[]): Counts {
  const count = (kind: What) => rows.filter(({ what }) => what === kind).length
  return {
    ...{ same: count('same'), changed: count('changed'), added: count('added') },
    ...{ removed: count('removed'), moved: count('moved') },
  }
}

/** How many differences there are. */
export function differencesIn({ counts }: Pick<Comparison, 'counts'>): number {
  const all = [counts.paper, counts.questions, counts.facts]
  return all.reduce((sum, { changed, added, removed, moved }) => sum + changed + added + removed + moved, 0)
}
