import type * as z from 'zod'
import type { Issue } from '../answers/issue.ts'
import { countSentences as say } from '../messages/counts.ts'
import { helpReasons } from '../sitting/help-reasons.ts'
import { CounterNameError } from './counter-name-error.ts'
import { countsByDay, type DayCounts, isFuller } from './counts-of-day.ts'
import { counterName, countsSchema } from './counts-schema.ts'

/** The numbers of one counter, one row for each day, form and set of reasons. */
export type Counts = z.infer<typeof countsSchema>
export type CitizenCount = Counts['citizens'][number]
export type PaperCount = Counts['papers'][number]

/** A counter's numbers before its first sitting. Throws CounterNameError for a name that `parseCounts` would refuse. */
export function emptyCounts(counter: string): Counts {
  if (!counterName.safeParse(counter).success) throw new CounterNameError(counter)
  return { version: 1, counter, citizens: [], papers: [] }
}

/**
 * Adds the numbers of sittings to those of their counter; rows of the same day, form and reasons become one, in whatever order the reasons stand.
 * A sum stops at Number.MAX_SAFE_INTEGER, beyond which it couldn't be told exactly.
 */
export function addCounts(counts: Counts, more: Pick<Counts, 'citizens' | 'papers'>): Counts {
  return {
    ...counts,
    citizens: sumRows([...counts.citizens, ...more.citizens], ['citizens', 'minutes']),
    papers: sumRows([...counts.papers, ...more.papers], ['papers', 'minutes', 'corrections', 'incomplete']),
  }
}

/** Rows that differ in nothing but `numbers` become one, with the numbers added; sorted by what they have in common. */
function sumRows<Row extends CitizenCount | PaperCount>(rows: readonly Row[], numbers: readonly (keyof Row)[]): Row[] {
  const sums = new Map<string, Row>()
  for (const row of rows) {
    const reasons = helpReasons.filter((reason) => row.reasons.includes(reason))
    const key = JSON.stringify([row.day, 'form' in row ? row.form : '', reasons])
    const sum = sums.get(key)
    const added = numbers.map((name) => [name, total(Number(row[name]), Number(sum?.[name] ?? 0))])
    sums.set(key, { ...row, reasons, ...Object.fromEntries(added) })
  }
  return [...sums].sort(([a], [b]) => Number(a > b) - Number(a < b)).map(([, row]) => row)
}

const total = (a: number, b: number) => Math.min(a + b, Number.MAX_SAFE_INTEGER)

/** The numbers as text, fit to be carried to another counter. */
export const printCounts = (counts: Counts) => `${JSON.stringify(counts, null, 1)}\n`

/** Reads the numbers of a counter. `counts` is absent when the text holds none. Never throws. */
export function parseCounts(text: string): { readonly counts?: Counts; readonly issues: readonly Issue[] } {
  try {
    const read = countsSchema.safeParse(JSON.parse(text.replace(/^\uFEFF/, '')))
    if (read.success) return { counts: addCounts(emptyCounts(read.data.counter), read.data), issues: [] }
  } catch {
    // No JSON: said below.
  }
  return { issues: [{ code: 'broken-counts', severity: 'error', message: say.broken }] }
}

/**
 * The numbers of several counters together. Where two files hold the same counter on the same day, one of them is older: the one with more citizens
 * counts, and with as many the one with more papers; an issue says so.
 */
export function mergeCounters(all: readonly Counts[]): {
  readonly counts: Counts
  readonly counters: number
  readonly issues: readonly Issue[]
} {
  const issues: Issue[] = []
  const chosen = new Map<string, DayCounts>()
  for (const counts of all) {
    for (const [day, here] of countsByDay(counts)) {
      const key = `${counts.counter} ${day}`
      const other = chosen.get(key)
      if (other !== undefined)
        issues.push({ code: 'counted-twice', severity: 'warning', message: say.twice(counts.counter, day) })
      if (other === undefined || isFuller(here, other)) chosen.set(key, here)
    }
  }
  const days = [...chosen.values()]
  const sum = addCounts(emptyCounts('tat-ca'), {
    citizens: days.flatMap(({ citizens }) => citizens),
    papers: days.flatMap(({ papers }) => papers),
  })
  return { counts: sum, counters: new Set(all.map(({ counter }) => counter)).size, issues }
}
