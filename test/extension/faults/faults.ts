import type { Page } from 'playwright-core'
import { Clerk } from '../clerk.ts'
import { full, panel, type Tool } from '../tool.ts'
import { alterRecords, type ExtensionApi, withApi } from './in-page.ts'
import { unlock } from './profile.ts'

/** What became of one fault. */
export interface Outcome {
  /** What was lost that was older than a second, in words; undefined when nothing was. */
  readonly lost?: string
  /** What the clerk should have been told, and was not. */
  readonly untold?: string
}

/** A fault that befalls a sitting on the tool, with a passphrase or without one. */
export interface Fault {
  readonly name: string
  readonly needsPassphrase: boolean
  /** Takes most of a minute. */
  readonly isSlow?: true
  befall(tool: Tool): Promise<Outcome>
}

const name = 'nguyễn thị ví dụ'
const second = 1000
/** A write that failed is tried again within this time. */
const again = 4000

/** A sitting with a name in it, kept. */
async function begun(tool: Tool, words = name): Promise<{ page: Page; clerk: Clerk }> {
  const page = await tool.openAgain(panel, 'sidepanel')
  const clerk = new Clerk(page)
  await page.locator('#search').waitFor()
  await clerk.beginWith(words)
  await page.waitForTimeout(second)
  return { page, clerk }
}

/** What stands in the next window that is opened. */
async function reopened(tool: Tool, words = name): Promise<Outcome & { page: Page }> {
  const page = await tool.openAgain(panel, 'sidepanel')
  const answer = page.locator('#answer')
  const lock = page.locator('.unlock')
  await answer
    .or(lock)
    .first()
    .waitFor({ timeout: 20_000 })
    .catch(() => {})
  if ((await lock.count()) > 0) await unlock(page)
  const found = await answer.waitFor({ timeout: 20_000 }).then(
    () => answer.inputValue(),
    () => 'nothing',
  )
  return found.toLowerCase() === words ? { page } : { page, lost: `“${words}” became “${found}”` }
}

/** Ends the sitting, for the next fault. */
async function cleared({ page, ...outcome }: Outcome & { page: Page }): Promise<Outcome> {
  if ((await page.locator('.top-bar .steps').count()) > 0) await new Clerk(page).giveUp()
  await page.close()
  return outcome
}

const isShown = (page: Page, words: string | RegExp) =>
  page
    .getByText(words)
    .first()
    .waitFor({ timeout: again })
    .then(
      () => true,
      () => false,
    )

/** Fills the browser's memory for extensions, so that nothing more goes in. */
const fillMemory = (page: Page) =>
  withApi(page, async ({ storage }) => {
    for (let size = 9_000_000; size >= 1; size = Math.floor(size / 2))
      for (let piece = 0; piece < 3; piece += 1)
        await storage.session.set({ [`junk ${size} ${piece}`]: 'x'.repeat(size) }).catch(() => {})
  })

const freeMemory = (page: Page) =>
  withApi(page, async ({ storage }) => {
    const names = Object.keys(await storage.session.get(null))
    await storage.session.remove(names.filter((each) => each.startsWith('junk ')))
  })

/** The browser goes by what it has found out about the room on the disk for so long. */
const roomIsRemembered = 35_000

/** The disk takes nothing more from now on. */
async function fillDisk(tool: Tool, page: Page): Promise<{ free(): Promise<void> }> {
  const session = await tool.context.newCDPSession(page)
  await session.send('Storage.overrideQuotaForOrigin', { origin: tool.origin, quotaSize: 1 })
  await page.waitForTimeout(roomIsRemembered)
  return { free: () => session.send('Storage.overrideQuotaForOrigin', { origin: tool.origin }).then(() => {}) }
}

const untoldUnless = (isTold: boolean, what: string): Outcome => (isTold ? {} : { untold: what })

/** A sitting on the disk, its window closed and the tool locked, something done to what is stored, and the next window. */
async function afterDamage(tool: Tool, damage: (page: Page) => Promise<unknown>): Promise<Outcome> {
  const { page, clerk } = await begun(tool)
  // One more write, so that both places are written; what is damaged is the last second.
  await clerk.press('Alt+KeyX', 'Escape')
  await clerk.press('Alt+KeyQ')
  await page.locator('.unlock').waitFor()
  await damage(page)
  await page.close()
  return cleared(await reopened(tool))
}

export const faults: readonly Fault[] = [
  {
    name: 'the panel is closed',
    needsPassphrase: false,
    async befall(tool) {
      const { page } = await begun(tool)
      await page.close()
      return cleared(await reopened(tool))
    },
  },
  {
    name: 'the page crashes',
    needsPassphrase: false,
    async befall(tool) {
      const { page } = await begun(tool)
      const crashed = page.waitForEvent('crash')
      await page.goto('chrome://crash').catch(() => {})
      await crashed
      await page.close()
      return cleared(await reopened(tool))
    },
  },
  {
    name: 'the disk is full',
    needsPassphrase: true,
    isSlow: true,
    async befall(tool) {
      const { page, clerk } = await begun(tool)
      const other = await tool.openAgain(panel, 'sidepanel')
      const disk = await fillDisk(tool, other)
      await clerk.type(' thêm')
      await page.waitForTimeout(second)
      const told = untoldUnless(await isShown(page, 'Chưa ghi được xuống ổ đĩa'), 'not on the disk')
      await page.close()
      await disk.free()
      await other.close()
      return { ...told, ...(await cleared(await reopened(tool, `${name} thêm`))) }
    },
  },
  {
    name: 'the disk is full and the memory too, then there is room again',
    needsPassphrase: true,
    isSlow: true,
    async befall(tool) {
      const { page, clerk } = await begun(tool)
      const disk = await fillDisk(tool, page)
      await fillMemory(page)
      await clerk.type(' thêm')
      const told = untoldUnless(await isShown(page, 'Chưa lưu được'), 'kept nowhere')
      await freeMemory(page)
      await disk.free()
      const isOver = await page
        .getByText('Chưa lưu được')
        .waitFor({ state: 'detached', timeout: again })
        .then(() => true)
        .catch(() => false)
      await page.close()
      return {
        ...told,
        ...untoldUnless(isOver, 'that it is kept again'),
        ...(await cleared(await reopened(tool, `${name} thêm`))),
      }
    },
  },
  {
    name: 'the memory is full, and no disk is used',
    needsPassphrase: false,
    async befall(tool) {
      const { page, clerk } = await begun(tool)
      await fillMemory(page)
      // The browser counts in pieces: a few letters more may take no more room.
      const more = ' thêm'.repeat(20)
      await clerk.type(more)
      const told = untoldUnless(await isShown(page, 'Chưa lưu được'), 'kept nowhere')
      await freeMemory(page)
      await page.waitForTimeout(again)
      await page.close()
      return { ...told, ...(await cleared(await reopened(tool, `${name}${more}`))) }
    },
  },
  {
    name: 'the latest record has other bytes',
    needsPassphrase: true,
    befall: (tool) =>
      afterDamage(tool, (page) =>
        alterRecords(page, 'sittings', (record, newest) =>
          newest ? { ...record, data: `AAAA${String(record.data).slice(4)}` } : undefined,
        ),
      ),
  },
  {
    name: 'the latest record is gone',
    needsPassphrase: true,
    befall: (tool) =>
      afterDamage(tool, (page) => alterRecords(page, 'sittings', (_, newest) => (newest ? null : undefined))),
  },
  {
    name: 'the record before has other bytes',
    needsPassphrase: true,
    befall: (tool) =>
      afterDamage(tool, (page) =>
        alterRecords(page, 'sittings', (record, newest) => (newest ? undefined : { ...record, iv: 'AAAA' })),
      ),
  },
  {
    name: 'the wrapped key in the database is broken',
    needsPassphrase: true,
    befall: (tool) =>
      afterDamage(tool, (page) => alterRecords(page, 'vault', (record) => ({ ...record, salt: 7, key: null }))),
  },
  {
    name: 'the wrapped key in the database is gone',
    needsPassphrase: true,
    befall: (tool) => afterDamage(tool, (page) => alterRecords(page, 'vault', () => null)),
  },
  {
    name: 'the other copy of the wrapped key is broken',
    needsPassphrase: true,
    befall: (tool) =>
      afterDamage(tool, (page) => withApi(page, ({ storage }) => storage.local.set({ vault: 'rubbish' }))),
  },
  {
    name: 'the other copy of the wrapped key is gone',
    needsPassphrase: true,
    befall: (tool) => afterDamage(tool, (page) => withApi(page, ({ storage }) => storage.local.remove('vault'))),
  },
  {
    name: 'the settings are rubbish',
    needsPassphrase: false,
    async befall(tool) {
      const { page } = await begun(tool)
      const before = await page.evaluate(`chrome.storage.local.get('settings')`)
      await page.close()
      const other = await tool.context.newPage()
      await other.goto(`${tool.origin}/icon-16.png`)
      await withApi(other, ({ storage }) =>
        storage.local.set({
          settings: { office: 7, textSize: 'x', keepUntil: {}, hasSeenWelcome: true },
          removals: 7,
          latestTime: 'x',
        }),
      )
      const outcome = await cleared(await reopened(tool))
      await other.evaluate(`chrome.storage.local.set(${JSON.stringify(before)})`)
      await other.close()
      return outcome
    },
  },
  {
    name: 'the latest record in memory is cut',
    needsPassphrase: false,
    async befall(tool) {
      const { page, clerk } = await begun(tool)
      await clerk.press('Alt+ArrowUp', 'Alt+ArrowDown')
      await page.waitForTimeout(second)
      await withApi(page, async ({ storage }) => {
        const all = Object.entries(await storage.session.get(null)).filter(([each]) => each.startsWith('sitting '))
        const numbered = all.map(
          ([each, text]) => [Number(JSON.parse(String(text)).generation), each, String(text)] as const,
        )
        const [, newest = '', text = ''] = numbered.sort(([a], [b]) => b - a)[0] ?? []
        await storage.session.set({ [newest]: text.slice(0, text.length / 2) })
      })
      await page.close()
      return cleared(await reopened(tool))
    },
  },
  {
    name: 'the clock is set back by two days, and put right',
    needsPassphrase: true,
    async befall(tool) {
      const { page, clerk } = await begun(tool)
      await page.clock.setSystemTime(Date.now() - 2 * 86_400_000)
      await clerk.type(' thêm')
      await page.waitForTimeout(second)
      await page.close()
      return cleared(await reopened(tool, `${name} thêm`))
    },
  },
  {
    name: 'the clock stays behind',
    needsPassphrase: false,
    async befall(tool) {
      const { page } = await begun(tool)
      await page.close()
      // The tool has seen a later time than that of now.
      const other = await tool.openAgain(panel, 'sidepanel')
      await withApi(other, ({ storage }) => storage.local.set({ latestTime: Date.now() + 3600_000 }))
      await other.close()
      const outcome = await reopened(tool)
      const told = untoldUnless(await isShown(outcome.page, 'Đồng hồ máy chậm'), 'the clock')
      await withApi(outcome.page, ({ storage }) => storage.local.remove('latestTime'))
      return { ...told, ...(await cleared(outcome)) }
    },
  },
  {
    name: 'a second window takes the sitting over while the first types',
    needsPassphrase: false,
    async befall(tool) {
      const { page, clerk } = await begun(tool)
      const other = await tool.openAgain(full)
      await other.locator('.take-up').waitFor()
      await clerk.type(' thêm')
      await other.keyboard.press('Alt+KeyS')
      await other.keyboard.press('Enter')
      await other.locator('#answer').waitFor()
      const found = await other.locator('#answer').inputValue()
      const told = untoldUnless(await isShown(page, 'đã chuyển sang cửa sổ khác'), 'that it has moved')
      await page.close()
      const outcome = found.toLowerCase() === `${name} thêm` ? {} : { lost: `became “${found}”` }
      return { ...told, ...(await cleared({ page: other, ...outcome })) }
    },
  },
  {
    name: 'the first window hangs while a second takes over',
    needsPassphrase: false,
    async befall(tool) {
      const { page } = await begun(tool)
      const other = await tool.openAgain(full)
      await other.locator('.take-up').waitFor()
      const hanging = page.evaluate(() => {
        const end = Date.now() + 6000
        while (Date.now() < end);
      })
      await other.keyboard.press('Alt+KeyS')
      await other.keyboard.press('Enter')
      await other.locator('#answer').waitFor()
      const found = await other.locator('#answer').inputValue()
      await hanging
      // The first window is awake again: it must not write over what the second has now.
      await new Clerk(other).type(' mới')
      await other.waitForTimeout(2 * second)
      await other.close()
      await page.close()
      if (found.toLowerCase() !== name) return { lost: `became “${found}”` }
      return cleared(await reopened(tool, `${name} mới`))
    },
  },
  {
    name: 'the form has another edition now',
    needsPassphrase: false,
    async befall(tool) {
      const { page } = await begun(tool)
      await page.close()
      const other = await tool.context.newPage()
      await other.goto(`${tool.origin}/icon-16.png`)
      await withApi(other, async ({ storage }) => {
        for (const [key, text] of Object.entries(await storage.session.get(null))) {
          if (!key.startsWith('sitting ')) continue
          const kept = JSON.parse(String(text))
          kept.events = kept.events.map((event: { type: string; edition?: string }) =>
            event.type === 'form-added' ? { ...event, edition: 'khong-con-nua' } : event,
          )
          const { form } = kept.halfTyped ?? kept.events[0]
          kept.events.push({ type: 'answered', at: kept.events[0].at, form, field: 'khongConHoi', value: 'câu cũ' })
          await storage.session.set({ [key]: JSON.stringify(kept) })
        }
      })
      await other.close()
      const outcome = await reopened(tool)
      const isTold = (await isShown(outcome.page, 'đã có bản khác')) && (await isShown(outcome.page, 'câu cũ'))
      return { ...untoldUnless(isTold, 'what has changed'), ...(await cleared(outcome)) }
    },
  },
  {
    name: 'the tool is updated in the middle',
    needsPassphrase: true,
    async befall(tool) {
      const { page } = await begun(tool)
      const closed = page.waitForEvent('close')
      await withApi(page, async ({ runtime }) => runtime.reload()).catch(() => {})
      await closed
      // The browser takes a moment to load it again.
      for (let tries = 0; tries < 20; tries += 1) {
        const probe = await tool.context.newPage()
        const isThere = await probe.goto(`${tool.origin}/icon-16.png`).catch(() => null)
        await probe.close()
        if (isThere !== null) break
        await new Promise((resolve) => setTimeout(resolve, 300))
      }
      return cleared(await reopened(tool))
    },
  },
]

/** Puts everything of the fault before out of the way of the next. */
export async function cleanUp({ context }: Tool): Promise<void> {
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'))
  for (const page of context.pages()) if (page.url() !== 'about:blank') await page.close()
  await worker.evaluate(async () => {
    const { chrome } = globalThis as unknown as { chrome: ExtensionApi }
    const names = Object.keys(await chrome.storage.session.get(null))
    await chrome.storage.session.remove(names.filter((each) => /^(sitting|junk) /.test(each)))
    await chrome.storage.local.remove(['latestTime', 'removals', 'tries'])
  })
}
