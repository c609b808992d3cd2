import { office } from '../marital-status.ts'
import { openTool, panel, type Tool } from '../tool.ts'
import { type Failure, withFailing } from './failing-database.ts'
import { cleanUp, type Fault, type Outcome } from './faults.ts'
import { killAt } from './kills.ts'
import { newProfile, preparedProfile, removeProfile, setPassphrase } from './profile.ts'
import { stumble } from './stumbling.ts'

/** One fault that was tried, and what it came to. */
export interface Tried extends Outcome {
  readonly name: string
}

/** One browser for several faults. */
async function withTool<Result>(hasPassphrase: boolean, act: (tool: Tool) => Promise<Result>): Promise<Result> {
  const profile = newProfile()
  const tool = await openTool({ office }, { profile })
  try {
    await tool.context.addInitScript(stumble)
    if (hasPassphrase) {
      const page = await tool.open(panel, 'sidepanel')
      await setPassphrase(page)
      await page.close()
    }
    return await act(tool)
  } finally {
    await tool.close()
    removeProfile(profile)
  }
}

/** Each fault once; whatever else goes wrong counts as lost. */
export async function tryFaults(faults: readonly Fault[], onTried: (tried: Tried) => void): Promise<void> {
  for (const hasPassphrase of [false, true])
    await withTool(hasPassphrase, async (tool) => {
      for (const fault of faults.filter(({ needsPassphrase }) => needsPassphrase === hasPassphrase)) {
        await cleanUp(tool)
        onTried({ name: fault.name, ...(await fault.befall(tool).catch(asLost)) })
      }
    })
}

/** The database failing in each of these ways. */
export const tryFailures = (failures: readonly Failure[], onTried: (tried: Tried) => void): Promise<void> =>
  withTool(true, async (tool) => {
    for (const failure of failures) {
      await cleanUp(tool)
      onTried({ name: `database: ${failure}`, ...(await withFailing(tool, failure).catch(asLost)) })
    }
  })

/** Browsers killed at these moments of the scripted sitting, in milliseconds, so many at once. */
export async function tryKills(
  moments: readonly number[],
  atOnce: number,
  onTried: (tried: Tried) => void,
): Promise<void> {
  const prepared = await preparedProfile()
  const left = [...moments]
  const work = async () => {
    for (let after = left.shift(); after !== undefined; after = left.shift()) {
      const lost = await killAt(prepared, after).then(
        ({ losses }) => losses.join('; '),
        (error) => String(error),
      )
      onTried({ name: `killed after ${after} ms`, ...(lost !== '' && { lost }) })
    }
  }
  try {
    await Promise.all(Array.from({ length: atOnce }, work))
  } finally {
    removeProfile(prepared)
  }
}

const asLost = (error: unknown): Outcome => ({ lost: String(error) })
