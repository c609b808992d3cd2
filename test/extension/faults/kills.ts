import { openTool, panel } from '../tool.ts'
import { copyOf, kill, removeProfile, unlock } from './profile.ts'
import { type Done, lossOf, restored, sit } from './scripted-sitting.ts'

/** One browser that was killed: how far the sitting was, and what was lost that was older than a second. */
export interface Kill {
  readonly after: number
  readonly losses: readonly string[]
}

/**
 * Kills a browser in the middle of the scripted sitting, `after` milliseconds from its beginning, starts it again with what is on the disk, gives the
 * passphrase, and compares what the clerk sees with what had been done.
 */
export async function killAt(prepared: string, after: number): Promise<Kill> {
  const profile = copyOf(prepared)
  try {
    const tool = await openTool({}, { profile })
    const page = await tool.openAgain(panel, 'sidepanel')
    await unlock(page)
    await page.locator('#search').waitFor()
    const done: Done[] = []
    const sitting = sit(page, done).catch(() => {})
    await new Promise((resolve) => setTimeout(resolve, after))
    const end = performance.now()
    const until = [...done]
    await kill(profile, tool)
    await sitting

    const again = await openTool({}, { profile })
    try {
      const screen = await again.openAgain(panel, 'sidepanel')
      await unlock(screen)
      await screen.locator('.top-bar').waitFor()
      // A sitting that was put aside in that moment is in the list.
      const takeUp = screen.locator('.take-up').first()
      const isOnScreen = screen.locator('.top-bar .steps')
      const somethingKept = (until.findLast(({ at }) => at <= end - 1000)?.answers.size ?? 0) > 0
      if (somethingKept)
        await takeUp
          .or(isOnScreen)
          .first()
          .waitFor({ timeout: 20_000 })
          .catch(() => {})
      if ((await takeUp.count()) > 0) await takeUp.press('Enter')
      else if ((await isOnScreen.count()) === 0)
        return { after, losses: lossOf(until, end, { answers: new Map(), confirmed: 0 }) }
      // What was typed in the very last moment may be there too.
      return { after, losses: lossOf([...until, ...done.slice(until.length)], end, await restored(screen)) }
    } finally {
      await again.close()
    }
  } finally {
    removeProfile(profile)
  }
}
