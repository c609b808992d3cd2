import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import puppeteer from 'puppeteer-core'
import { expect, it } from 'vitest'
import { packNotes } from '../../extension/text/pack-notes.ts'
import { packs } from '../../extension/text/packs.ts'
import { root } from '../documentation/code-blocks.ts'
import { firstPack } from './pack-files.ts'

const built = join(root, 'extension/.output/firefox-mv3')
/** Firefox gives an extension another address on every machine; here it is told which. */
const address = '11111111-2222-4333-8444-555555555555'

/** What web-ext may say that is no fault of ours: Preact can write markup (we give it only our own painter's), zod looks for `Function` and does without. */
const known = ['DANGEROUS_EVAL', 'UNSAFE_VAR_ASSIGNMENT']

it('is a Firefox extension that web-ext has no fault to find with', () => {
  const webExt = join(root, 'extension/node_modules/web-ext/bin/web-ext.js')
  const args = ['lint', '--source-dir', built, '--no-config-discovery', '--output', 'json']
  const { stdout } = spawnSync(process.execPath, [webExt, ...args], { encoding: 'utf8', cwd: root })
  const { errors, warnings, notices } = JSON.parse(stdout.slice(stdout.indexOf('{'))) as Record<
    string,
    { code: string }[]
  >
  expect({ errors, notices }).toEqual({ errors: [], notices: [] })
  expect(warnings?.map(({ code }) => code).filter((code) => !known.includes(code))).toEqual([])
})

it('finds a form, asks and shows the paper in Firefox, by keyboard', async () => {
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: process.env.FIREFOX ?? '/usr/bin/firefox-esr',
    headless: true,
    // Otherwise no page of an extension may be gone to from outside.
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: { 'extensions.webextensions.uuids': JSON.stringify({ 'viet-ho@viet-ho.example': address }) },
  })
  try {
    await browser.installExtension(built)
    const page = await browser.newPage()
    await page.setViewport({ width: 1280, height: 860 })
    const errors: string[] = []
    page.on('pageerror', (error) => errors.push(String(error)))
    // Firefox never tells that a page of an extension has come.
    page.goto(`moz-extension://${address}/page.html`).catch(() => undefined)
    // A new PC is greeted first.
    await page.waitForSelector('.welcome')
    await page.keyboard.press('Escape')
    await page.waitForSelector('#search')
    // A pack is opened in its worker and kept, there too.
    const menu = await page.waitForSelector('.tools > button')
    await menu?.press('Enter')
    await page.evaluate((name) => {
      const acts = [...document.querySelectorAll<HTMLElement>('.more button')]
      acts.find((act) => act.textContent?.includes(name))?.focus()
    }, packNotes.title)
    await page.keyboard.press('Enter')
    const chooser = await page.waitForSelector('.add-pack')
    await chooser?.evaluate(
      (place, bytes) => {
        const dropped = new DataTransfer()
        dropped.items.add(new File([Uint8Array.from(bytes)], 'goi.viet-ho'))
        place.dispatchEvent(new DragEvent('drop', { bubbles: true, cancelable: true, dataTransfer: dropped }))
      },
      [...(await firstPack())],
    )
    const told = () => page.evaluate(() => document.querySelector('main')?.textContent ?? '')
    await expect.poll(told, { timeout: 20_000 }).toContain(packs.install)
    await page.keyboard.down('Shift')
    await page.keyboard.press('Tab')
    await page.keyboard.up('Shift')
    await page.keyboard.press('Enter')
    await expect.poll(told, { timeout: 20_000 }).toContain(packs.installedNow('Mẫu của xã Ví Dụ'))
    await page.keyboard.press('Escape')
    await page.waitForSelector('#search')
    await page.keyboard.type('giay doc than')
    await page.keyboard.press('Enter')
    await page.waitForSelector('.opening')
    await page.keyboard.press('Enter')
    await page.waitForSelector('.one-question')
    const label = () => page.evaluate(() => document.querySelector('.label')?.textContent ?? '')
    for (let asked = 0; asked < 10 && !(await label()).startsWith('Xin giấy cho ai'); asked += 1)
      await page.keyboard.press('Enter')
    await page.keyboard.press('1')
    await expect.poll(label).toMatch(/^Họ, chữ đệm, tên người yêu cầu/)
    await page.keyboard.type('nguyễn thị ví dụ')
    const paper = () => page.evaluate(() => document.querySelector('.paper')?.textContent?.replace(/\s/g, ' '))
    await expect.poll(paper, { timeout: 10_000 }).toContain('Nguyễn Thị Ví Dụ')
    expect(errors).toEqual([])
  } finally {
    await browser.close()
  }
}, 120_000)
