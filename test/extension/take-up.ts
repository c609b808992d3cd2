import type { Page } from 'playwright-core'

/** What was left in the browser's memory, by what had been done. */
const left = new Map<string, Record<string, unknown>>()

interface SessionStorage {
  get(keys: null): Promise<Record<string, unknown>>
  set(items: object): Promise<void>
}

const inSession = (page: Page, items?: object): Promise<Record<string, unknown>> =>
  page.evaluate(async (given) => {
    const { chrome } = globalThis as unknown as { chrome: { storage: { session: SessionStorage } } }
    if (given) await chrome.storage.session.set(given)
    return chrome.storage.session.get(null)
  }, items)

/**
 * Does something with a sitting the first time, and from then on takes up what it came to, as a clerk does in a panel that was closed: a test that is
 * about what comes after needs no answers typed again. `name` says what is done.
 */
export async function takeUp(page: Page, name: string, act: () => Promise<void>): Promise<void> {
  const known = left.get(name)
  if (known === undefined) {
    await act()
    // It is kept within a second.
    await page.waitForTimeout(1000)
    const all = Object.entries(await inSession(page))
    left.set(name, Object.fromEntries(all.filter(([key]) => key.startsWith('sitting '))))
    return
  }
  await inSession(page, known)
  await page.reload()
  await page.locator('.top-bar .steps').waitFor()
}
