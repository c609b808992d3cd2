import type { Page } from 'playwright-core'
import { Clerk } from '../clerk.ts'
import { panel, type Tool } from '../tool.ts'
import { passphrase } from './profile.ts'

export type Failure = `${'throw' | 'abort' | 'all'}-${number}`

export interface Outcome {
  readonly isLost: boolean
  /** Whether the clerk was told that it is not on the disk. */
  readonly isTold: boolean
  /** How many calls there were; no more can fail. */
  readonly calls: number
}

const name = 'nguyễn thị ví dụ'

/**
 * A window whose database fails at one call, or at all from one on: the passphrase, some typing, the window closed. What is in the next window, whose
 * database is well, is what was not lost.
 */
export async function withFailing(tool: Tool, failure: Failure): Promise<Outcome> {
  const page = await tool.openAgain(panel, `sidepanel.html?fail=${failure}`)
  await passLock(page)
  const clerk = new Clerk(page)
  await page.locator('#search').waitFor()
  await clerk.begin('giay doc than')
  await clerk.until('Họ, chữ đệm, tên người yêu cầu')
  await clerk.type(name)
  await page.waitForTimeout(1000)
  const isTold = (await page.locator('.keep-warnings .trouble').count()) > 0
  const calls = await page.evaluate(() => (window as unknown as { databaseCalls?: number }).databaseCalls ?? 0)
  await page.close()
  const next = await tool.openAgain(panel, 'sidepanel')
  await passLock(next)
  const answer = next.locator('#answer')
  const isBack = await answer.waitFor({ timeout: 8000 }).then(
    () => true,
    () => false,
  )
  const isLost = !isBack || (await answer.inputValue()).toLowerCase() !== name
  if (isBack) await new Clerk(next).giveUp()
  await next.close()
  return { isLost, isTold, calls }
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
