import type { Page } from 'playwright-core'
import { Clerk } from '../clerk.ts'
import { panel, type Tool } from '../tool.ts'
import type { Outcome } from './faults.ts'
import { passphrase } from './profile.ts'

/** One call throws, one call's transaction is aborted, or every call from one on throws. */
export const failureKinds = ['throw', 'abort', 'all'] as const
export type Failure = `${(typeof failureKinds)[number]}-${number}`

/** So many calls the tool makes between its opening and the last letter; no more can fail. */
export const mostCalls = 14

const name = 'nguyễn thị ví dụ'

/**
 * A window whose database fails at one call, or from one on: the passphrase where it is asked, some typing, the window closed. What is in the next
 * window, whose database is well, was not lost. The tool has `stumble` in its pages.
 */
export async function withFailing(tool: Tool, failure: Failure): Promise<Outcome> {
  const page = await tool.openAgain(panel, `sidepanel.html?fail=${failure}`)
  await passLock(page)
  const clerk = new Clerk(page)
  await page.locator('#search').waitFor()
  await clerk.beginWith(name)
  await page.waitForTimeout(1000)
  const isTold = (await page.locator('.keep-warnings .trouble').count()) > 0
  await page.close()
  const next = await tool.openAgain(panel, 'sidepanel')
  await passLock(next)
  const answer = next.locator('#answer')
  const found = await answer.waitFor({ timeout: 20_000 }).then(
    () => answer.inputValue(),
    () => 'nothing',
  )
  if (found !== 'nothing') await new Clerk(next).giveUp()
  // The next one begins with the passphrase.
  await next.keyboard.press('Alt+KeyQ')
  await next.locator('.unlock').waitFor()
  await next.close()
  if (found.toLowerCase() !== name) return { lost: `“${name}” became “${found}”` }
  return failure === 'all-1' && !isTold ? { untold: 'not on the disk' } : {}
}

/** Gives the passphrase where it is asked. */
async function passLock(page: Page): Promise<void> {
  const lock = page.locator('.unlock')
  await lock.or(page.locator('#search')).or(page.locator('.asking')).first().waitFor()
  if ((await lock.count()) === 0) return
  await page.keyboard.type(passphrase)
  await page.keyboard.press('Enter')
  await lock.waitFor({ state: 'detached' })
}
