import { signal } from '@preact/signals'
import { type Counts, parseCounts, printCounts } from '@viet-ho/form'
import { settings } from '../app/stored.ts'
import { report as say } from '../text/report.ts'

/** Numbers of another counter, from a file. */
export interface Imported {
  readonly file: string
  readonly counts: Counts
}

/**
 * What was imported, until the tool is closed. It is not stored: the file that a counter sends is the truth, next week's holds this week too, and what
 * is still lying here from last month would only be counted by mistake.
 */
export const imported = signal<readonly Imported[]>([])

/** Years of a busy counter take less. */
const largest = 5_000_000
/** More counters than any office has. */
const most = 60

/** Takes the numbers of other counters; gives a sentence for each file that it could not take. What was there stays. */
export async function importCounts(files: readonly File[]): Promise<{ taken: number; mistakes: string[] }> {
  const mistakes: string[] = []
  let taken = 0
  for (const file of files) {
    const mistake = await importOne(file)
    if (mistake === undefined) taken += 1
    else mistakes.push(mistake)
  }
  return { taken, mistakes }
}

async function importOne(file: File): Promise<string | undefined> {
  if (file.size > largest) return say.tooLarge(file.name)
  const { counts, issues } = parseCounts(await file.text())
  if (counts === undefined) return issues.map(({ message }) => say.badFile(file.name, message)).join(' ')
  if (imported.value.some((each) => printCounts(each.counts) === printCounts(counts))) return say.again(file.name)
  if (imported.value.length >= most) return say.tooMany(file.name, most)
  imported.value = [...imported.value, { file: file.name, counts }]
  return undefined
}

export const removeImported = (gone: Imported): void => {
  imported.value = imported.value.filter((each) => each !== gone)
}

/** Whether a file bears the name of this PC: either it is ours, or two counters have one name. */
export const isNamedLikeHere = ({ counts }: Imported): boolean => counts.counter === settings.value.counter
