import { signal } from '@preact/signals'
import { addCounts, type Counts, countSitting, emptyCounts, parseCounts, type Sitting } from '@viet-ho/form'
import { browser } from 'wxt/browser'
import { today, trouble } from '../app/room.ts'
import { settings } from '../app/stored.ts'
import { report as say } from '../text/report.ts'

const key = 'counts'
/** Stored numbers that can't be read stand under a key of their own from then on. */
const brokenKey = 'counts-broken-'
/** Longer than a year's report needs; after it a day's numbers go. */
const daysKept = 400

/** Numbers of sittings that could not be written yet; the next that can takes them along. */
let unwritten: Counts[] = []

/**
 * Adds the numbers of a finished sitting to those of this PC: no name, nothing of the citizen. Windows that finish at once take turns. The citizen
 * may be gone from memory by then: all that is kept of the sitting is counted here, before anything is waited for.
 */
export async function countFinished(sitting: Sitting): Promise<void> {
  unwritten = [...unwritten, countSitting(sitting, nameOfCounter())]
  try {
    await inTurn(async () => {
      const adding = unwritten
      if (adding.length === 0) return
      const before = (await readOrSetAside()) ?? emptyCounts(nameOfCounter())
      await browser.storage.local.set({ [key]: withoutOldDays(adding.reduce(addCounts, before)) })
      unwritten = unwritten.filter((each) => !adding.includes(each))
    })
  } catch (error) {
    trouble.value = say.notCounted(error instanceof Error ? error.message : String(error))
  }
}

/** The numbers of this PC, under the name that it has now: a PC that was named wrongly at first takes its numbers along. */
export const countsHere = signal<Counts | undefined>(undefined)

/** What was set aside because it could not be read, by its key. */
export const broken = signal<Readonly<Record<string, string>>>({})

/** Reads the numbers of this PC, and follows what other windows add; gives a function that stops. */
export function followCounts(): () => void {
  const read = async () => {
    const counts = await inTurn(readOrSetAside)
    countsHere.value = { ...(counts ?? emptyCounts(nameOfCounter())), counter: nameOfCounter() }
    const all = await browser.storage.local.get()
    broken.value = Object.fromEntries(
      Object.entries(all).flatMap(([name, value]) =>
        name.startsWith(brokenKey) ? [[name, JSON.stringify(value) ?? '']] : [],
      ),
    )
  }
  const tell = (error: unknown) => {
    trouble.value = String(error)
  }
  const onChanged = (changes: Readonly<Record<string, unknown>>) => {
    if (Object.keys(changes).some((name) => name.startsWith(key))) read().catch(tell)
  }
  read().catch(tell)
  browser.storage.local.onChanged.addListener(onChanged)
  return () => browser.storage.local.onChanged.removeListener(onChanged)
}

/** Takes away what was set aside; the clerk has looked at it. */
export const dropBroken = (name: string): Promise<void> => browser.storage.local.remove(name)

const inTurn = <Value>(act: () => Promise<Value>): Promise<Value> => navigator.locks.request('viet-ho-counts', act)

/** The stored numbers; undefined when there are none. What is no numbers is moved aside, and nothing is ever written over it. */
async function readOrSetAside(): Promise<Counts | undefined> {
  const { [key]: stored } = await browser.storage.local.get(key)
  if (stored === undefined) return undefined
  const { counts } = parseCounts(JSON.stringify(stored))
  if (counts !== undefined) return counts
  await browser.storage.local.set({ [`${brokenKey}${new Date().toISOString()}`]: stored })
  await browser.storage.local.remove(key)
  return undefined
}

function withoutOldDays(counts: Counts): Counts {
  const first = new Date(Date.parse(today()) - daysKept * 86_400_000).toISOString().slice(0, 10)
  const isKept = ({ day }: { readonly day: string }) => day >= first
  return { ...counts, citizens: counts.citizens.filter(isKept), papers: counts.papers.filter(isKept) }
}

/** What this counter is called; a name that came from elsewhere and is none is not let into a file that nobody could read. */
function nameOfCounter(): string {
  try {
    return emptyCounts(settings.value.counter).counter
  } catch {
    return 'quay-1'
  }
}
