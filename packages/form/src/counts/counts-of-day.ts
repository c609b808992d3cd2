import type { CitizenCount, Counts, PaperCount } from './counts.ts'

/** What one file says of one day. */
export interface DayCounts {
  readonly citizens: CitizenCount[]
  readonly papers: PaperCount[]
}

/** The rows of a file by their day; each row is looked at once, since a file may hold years. */
export function countsByDay({ citizens, papers }: Counts): Map<string, DayCounts> {
  const days = new Map<string, DayCounts>()
  const dayOf = (day: string) => {
    const found = days.get(day) ?? { citizens: [], papers: [] }
    days.set(day, found)
    return found
  }
  for (const row of citizens) dayOf(row.day).citizens.push(row)
  for (const row of papers) dayOf(row.day).papers.push(row)
  return days
}

/** Whether a day holds more than the same day in another file: more citizens, or as many and more papers. */
export function isFuller(one: DayCounts, other: DayCounts): boolean {
  const more = citizensOf(one) - citizensOf(other)
  return more > 0 || (more === 0 && papersOf(one) > papersOf(other))
}

const citizensOf = ({ citizens }: DayCounts) => citizens.reduce((sum, row) => sum + row.citizens, 0)
const papersOf = ({ papers }: DayCounts) => papers.reduce((sum, row) => sum + row.papers, 0)
