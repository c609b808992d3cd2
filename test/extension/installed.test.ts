import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { type BrowserContext, chromium, type Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { extensionIdOf } from '../browser/chromium.ts'
import { machinePolicy } from '../browser/policy.ts'
import { Packed, readCrx } from './packed.ts'

describe('a package installed by policy', () => {
  const packed = new Packed()
  const { folder, key, at, share } = packed
  const machine = machinePolicy('install')
  let context: BrowserContext
  beforeAll(() => {
    if (machine === undefined) console.log('the policy of this machine can’t be written: not tried')
    expect(packed.command('--new-key', key).status).toBe(0)
    expect(packed.pack({ out: share, version: '1.2.3', key }).status).toBe(0)
  })
  afterAll(async () => {
    await context?.close()
    machine?.remove()
    rmSync(folder, { recursive: true })
  })

  interface ManagementPage {
    chrome: {
      management: { getAll(done: (all: { id: string; version: string; installType: string }[]) => void): void }
      developerPrivate: { autoUpdate(done: () => void): void }
    }
  }
  const installed = (page: Page, id: string) =>
    page.evaluate(
      (wanted) =>
        new Promise<string>((done) => {
          const { chrome } = globalThis as unknown as ManagementPage
          chrome.management.getAll((all) => {
            const ours = all.find((each) => each.id === wanted)
            done(ours === undefined ? '' : `${ours.installType} ${ours.version}`)
          })
        }),
      id,
    )
  const update = (page: Page) =>
    page.evaluate(
      () =>
        new Promise<void>((done) => {
          ;(globalThis as unknown as ManagementPage).chrome.developerPrivate.autoUpdate(done)
        }),
    )

  it.skipIf(machine === undefined)(
    'comes up by itself, is updated from the same folder, and refuses to go back',
    async () => {
      const policy = JSON.parse(packed.read('chinh-sach/linux.json').toString()) as object
      const id = extensionIdOf(readCrx(packed.read('viet-ho-1.2.3.crx')).publicKey)
      // Without it nobody, and no test either, may look into what an office installed.
      machine?.write({ ...policy, DeveloperToolsAvailability: 1 })
      context = await chromium.launchPersistentContext('', {
        executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
        headless: false,
        ignoreDefaultArgs: ['--disable-extensions', '--disable-background-networking'],
        args: [
          '--headless=new',
          '--no-sandbox',
          '--disable-gpu',
          '--no-first-run',
          '--disable-sync',
          '--disable-component-update',
        ],
      })
      const page = await context.newPage()
      await page.goto('chrome://extensions')
      await expect.poll(() => installed(page, id), { timeout: 40_000 }).toBe('admin 1.2.3')
      const tool = await context.newPage()
      await tool.goto(`chrome-extension://${id}/page.html`)
      // A new PC is greeted.
      await tool.locator('.welcome').waitFor()
      await tool.keyboard.press('Escape')
      await tool.locator('#search').waitFor()
      // The policy's settings come with it; at the very first start a moment later.
      await tool.keyboard.press('Alt+0')
      await tool.getByText('Do cơ quan quy định: không quá 5 phút.').waitFor({ timeout: 30_000 })
      await tool.close()

      // The earlier package under a higher number: the way back that Chrome accepts.
      const from = join(share, 'viet-ho-1.2.3-chrome.zip')
      const release = (version: string) =>
        packed.command('--from', from, '--version', version, '--key', key, '--at', at, '--out', share)
      expect(release('1.2.5').status).toBe(0)
      await update(page)
      await expect.poll(() => installed(page, id), { timeout: 30_000 }).toBe('admin 1.2.5')
      // A lower number, though signed by the same key, is never taken.
      expect(release('1.2.4').status).toBe(0)
      await update(page)
      await page.waitForTimeout(3000)
      expect(await installed(page, id)).toBe('admin 1.2.5')
    },
  )
})
