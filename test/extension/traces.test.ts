import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { afterEach, expect, it } from 'vitest'
import { cards } from './cards.ts'
import { Clerk } from './clerk.ts'
import { kill, newProfile, removeProfile, setPassphrase } from './faults/profile.ts'
import { answerMaritalStatus, office, readAloudToSigning } from './marital-status.ts'
import { full, openTool, panel, type Tool } from './tool.ts'

// What of a citizen is left in the folder where the browser keeps everything: storage, caches, logs, history, sessions, file names.

let tool: Tool | undefined
let profile = ''

afterEach(async () => {
  await tool?.close().catch(() => {})
  tool = undefined
  removeProfile(profile)
})

/** What the citizens of these tests are known by: names, in the cases that papers and searches have, and numbers. */
const names = ['trần thị ví dụ', 'nguyễn văn thí dụ']
const words = [...names, ...names.map((name) => name.toUpperCase()), 'Trần Thị Ví Dụ', 'Nguyễn Văn Thí Dụ']
const needles = [
  ...words,
  ...words.map((word) => word.normalize('NFD')),
  '068180000123',
  '068158000123',
  'Phan Thiết, Bình Thuận',
  '068201000456',
  '068 180 000 123',
].flatMap((word) => [Buffer.from(word, 'utf8'), Buffer.from(word, 'utf16le'), Buffer.from(encodeURIComponent(word))])

/** Files of the profile that have something of a citizen in them, or in their names. */
function traces(): string[] {
  const files = readdirSync(profile, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile())
  expect(files.length).toBeGreaterThan(20)
  return files
    .map(({ parentPath, name }) => join(parentPath, name))
    .filter((path) => {
      const bytes = Buffer.concat([Buffer.from(path), readFileSync(path)])
      return needles.some((needle) => bytes.includes(needle))
    })
    .map((path) => path.slice(profile.length))
}

/** A whole sitting by keyboard: asked, read back, printed, signed, copied into the portal. */
async function wholeSitting(page: Page): Promise<void> {
  const clerk = new Clerk(page)
  await answerMaritalStatus(page)
  await page.locator('.papers').waitFor()
  await clerk.press('Alt+Digit3')
  await readAloudToSigning(page)
  await clerk.press('1', 'Enter')
  await page.locator('.printing').waitFor()
  await clerk.press('Enter')
  await page.getByText('Công dân đã ký').first().waitFor()
  await clerk.press('Enter', 'Alt+Digit5')
  await page.locator('.after').waitFor()
  await page.getByRole('button', { name: 'Chép tất cả' }).press('Enter')
  await page
    .getByText(/^Đã chép/)
    .first()
    .waitFor()
}

async function finish(page: Page): Promise<void> {
  await page.keyboard.press('Control+Enter')
  const dialog = page.getByRole('alertdialog')
  await dialog.or(page.locator('#search')).first().waitFor()
  if ((await dialog.count()) > 0) {
    await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
  }
  await page.locator('#search').waitFor()
  // Its last write, and its removal.
  await page.waitForTimeout(1000)
}

it('finds what is there: an answer that a page puts into the history', async () => {
  profile = newProfile()
  tool = await openTool({ office }, { profile })
  const page = await tool.open(full)
  await page.evaluate(() => history.pushState({}, '', `#${encodeURIComponent('trần thị ví dụ')}`))
  await page.waitForTimeout(500)
  await tool.close()
  expect(traces()).not.toEqual([])
}, 60_000)

it.each([
  ['in the panel, with a passphrase', 'sidepanel', true],
  ['on a page, without one', 'page', false],
] as const)(
  'leaves nothing of a citizen on the disk %s',
  async (_, where, hasPassphrase) => {
    profile = newProfile()
    tool = await openTool({ office }, { profile })
    await tool.context.grantPermissions(['clipboard-read', 'clipboard-write'])
    const page = await tool.open(where === 'page' ? full : panel, where)
    if (hasPassphrase) await setPassphrase(page)
    await wholeSitting(page)
    await finish(page)
    // One who is given up, and one who is put aside and dropped.
    const clerk = new Clerk(page)
    await answerMaritalStatus(page)
    await clerk.press('Alt+Digit1', 'Alt+KeyC')
    await page.locator('#card-input').waitFor()
    await page.keyboard.type(cards.woman)
    await clerk.press('Enter')
    await page.getByText('068158000123').first().waitFor()
    await clerk.press('Escape')
    await page.locator('.asking').waitFor()
    await clerk.giveUp()
    await clerk.beginWith('trần thị ví dụ')
    await clerk.press('Enter', 'Alt+KeyS')
    await page.locator('.parked').waitFor()
    await page.getByRole('button', { name: /^Xóa/ }).press('Enter')
    await page.getByRole('alertdialog').getByRole('button', { name: 'Xóa' }).press('Enter')
    await page.locator('.parked').waitFor({ state: 'detached' })
    const stored = await page.evaluate(async () => {
      const { chrome } = globalThis as unknown as { chrome: { storage: Record<string, { get(): Promise<object> }> } }
      return Object.keys((await chrome.storage.session?.get()) ?? {}).filter((name) => name.startsWith('sitting'))
    })
    expect(stored).toEqual([])
    expect(tool.faults).toEqual([])
    await tool.close()
    expect(traces()).toEqual([])
  },
  180_000,
)

it.each([
  ['with a passphrase', true],
  ['without one', false],
])(
  'has nothing of a citizen in the open on the disk in the middle of a sitting, %s',
  async (_, hasPassphrase) => {
    profile = newProfile()
    tool = await openTool({ office }, { profile })
    const page = await tool.open(full)
    if (hasPassphrase) await setPassphrase(page)
    await answerMaritalStatus(page)
    await page.locator('.papers').waitFor()
    await new Clerk(page).press('Alt+Digit1')
    await page.waitForTimeout(2000)
    await kill(profile, tool)
    expect(traces()).toEqual([])
  },
  90_000,
)
