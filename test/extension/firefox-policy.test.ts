import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import puppeteer from 'puppeteer-core'
import { expect, it } from 'vitest'
import { firefoxPolicy } from '../../extension/build/package/policy-files.ts'
import { root } from '../documentation/code-blocks.ts'

const built = join(root, 'extension/.output/firefox-mv3')
const address = '11111111-2222-4333-8444-555555555556'
const id = 'viet-ho@viet-ho.example'

it('follows the office’s policy in Firefox, from the file of the package', async () => {
  const home = mkdtempSync(join(tmpdir(), 'viet-ho-'))
  const folder = join(home, '.mozilla/managed-storage')
  mkdirSync(folder, { recursive: true })
  // Firefox checks no types: what is wrong comes through, and is told.
  const settings = { allowCamera: false, idleMinutes: 'năm', office: { tinh: 'Thành phố Huế', xa: 5 } }
  writeFileSync(join(folder, `${id}.json`), JSON.stringify(firefoxPolicy(id, 'Viết hộ', settings)))
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: process.env.FIREFOX ?? '/usr/bin/firefox-esr',
    headless: true,
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: { 'extensions.webextensions.uuids': JSON.stringify({ [id]: address }) },
    env: { ...process.env, HOME: home },
  })
  try {
    await browser.installExtension(built)
    const page = await browser.newPage()
    page.goto(`moz-extension://${address}/page.html`).catch(() => undefined)
    // A new PC is greeted.
    await page.waitForSelector('.welcome')
    await page.keyboard.press('Escape')
    await page.waitForSelector('#search')
    await page.keyboard.down('Alt')
    await page.keyboard.press('Digit0')
    await page.keyboard.up('Alt')
    await page.waitForSelector('#office-tinh:disabled')
    const text = (selector: string) => page.$eval(selector, (element) => element.textContent)
    expect(await page.$eval('#office-tinh', (input) => (input as HTMLInputElement).value)).toBe('Thành phố Huế')
    expect(await text('.policy-mistakes')).toContain('“office.xa” phải là')
    expect(await text('.policy-mistakes')).toContain('“idleMinutes” phải là số nguyên từ 1 đến 60.')
    expect(await text('#allowCamera-hint')).toContain('Do cơ quan quy định.')
  } finally {
    await browser.close()
    rmSync(home, { recursive: true, force: true })
  }
}, 120_000)
