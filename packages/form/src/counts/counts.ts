import * as z from 'zod'
import type { Issue } from '../answers/issue.ts'
import { countSentences as say } from '../messages/counts.ts'
import { helpReasons } from '../sitting/help-reasons.ts'
import { strictObject } from '../template/strict-object.ts'

const day = z.iso.date()
const count = z.int().min(0).max(1_000_000_000)
const reasons = z.array(z.enum(helpReasons)).max(helpReasons.length)
const formId = z
  .string()
  .regex(/^[a-z0-9-]+(\/[a-z0-9-]+)+$/)
  .max(200)

const countsSchema = strictObject({
  version: z.literal(1),
  /** What this counter calls itself, so that its numbers aren't added twice: `quay-1`. Nothing of a person. */
  counter: z
    .string()
    .regex(/^[a-z0-9-]+$/)
    .min(1)
    .max(60),
  /** Citizens helped and minutes, by day and by the reasons that held together. */
  citizens: z.array(strictObject({ day, reasons, citizens: count, minutes: count })).max(100_000),
  /** Papers printed, by day, form and reasons. */
  papers: z
    .array(
      strictObject({
        day,
        form: formId,
        reasons,
        papers: count,
        minutes: count,
        corrections: count,
        incomplete: count,
      }),
    )
    .max(100_000),
})

/** The numbers of one counter, one row for each day, form and set of reasons. */
export type Counts = z.infer<typeof countsSchema>
export type CitizenCount = Counts['citizens'][number]
export type PaperCount = Counts['papers'][number]

export const emptyCounts = (counter: string): Counts => ({ version: 1, counter, citizens: [], papers: [] })

/** Adds the numbers of sittings to those of their counter; rows of the same day, form and reasons become one. */
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
    const key = JSON.stringify([row.day, 'form' in row ? row.form : '', row.reasons])
    const sum = sums.get(key)
    const added = numbers.map((name) => [name, Number(row[name]) + Number(sum?.[name] ?? 0)])
    sums.set(key, { ...row, ...Object.fromEntries(added) })
  }
  return [...sums].sort(([a], [b]) => Number(a > b) - Number(a < b)).map(([, row]) => row)
}

/** The numbers as text, fit to be carried to another counter. */
export const printCounts = (counts: Counts) => `${JSON.stringify(counts, null, 1)}\n`

/** Reads the numbers of a counter. `counts` is absent when the text holds none. Never throws. */
export function parseCounts(text: string): { readonly counts?: Counts; readonly issues: readonly Issue[] } {
  try {
    const read = countsSchema.safeParse(text.length > 50_000_000 ? undefined : JSON.parse(text))
    if (read.success) return { counts: addCounts(emptyCounts(read.data.counter), read.data), issues: [] }
  } catch {
    // No JSON: said below.
  }
  return { issues: [{ code: 'broken-counts', severity: 'error', message: say.broken }] }
}

/**
 * The numbers of several counters together. Where two files hold the same counter on the same day, one of them is older: the one with more citizens
 * counts, and an issue says so.
 */
export function mergeCounters(all: readonly Counts[]): {
  readonly counts: Counts
  readonly counters: number
  readonly issues: readonly Issue[]
} {
  const issues: Issue[] = []
  const days = new Map<string, Pick<Counts, 'citizens' | 'papers'>>()
  for (const { counter, citizens, papers } of all) {
    for (const date of new Set([...citizens, ...papers].map((row) => row.day))) {
      const key = `${counter} ${date}`
      const other = days.get(key)
      const here = {
        citizens: citizens.filter((row) => row.day === date),
        papers: papers.filter((row) => row.day === date),
      }
      if (other !== undefined)
        issues.push({ code: 'counted-twice', severity: 'warning', message: say.twice(counter, date) })
      if (other === undefined || sizeOf(here) > sizeOf(other)) days.set(key, here)
    }
  }
  const counts = [...days.values()].reduce(addCounts, emptyCounts('tat-ca'))
  return { counts, counters: new Set(all.map(({ counter }) => counter)).size, issues }
}

const sizeOf = ({ citizens }: Pick<Counts, 'citizens'>) => citizens.reduce((sum, row) => sum + row.citizens, 0)
