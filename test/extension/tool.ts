import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { BrowserContext, Page } from 'playwright-core'
import { chromiumWith, extensionIdOf } from '../browser/chromium.ts'
import { root } from '../documentation/code-blocks.ts'

/** Where `npm run build` puts the tool. */
export const built = join(root, 'extension/.output/chrome-mv3')

/** The tool in Chromium, as a clerk has it. */
export interface Tool {
  readonly context: BrowserContext
  readonly origin: string
  /** Errors of every page, and every request that left for somewhere else. */
  readonly faults: string[]
  open(size?: { width: number; height: number }, page?: 'page' | 'sidepanel'): Promise<Page>
  close(): Promise<void>
}

export const panel = { width: 400, height: 860 }
export const full = { width: 1280, height: 860 }

/** Opens Chromium with the built tool; the office's settings are given, so that no test waits for them to be typed. */
export async function openTool(settings?: unknown, folder: string = built): Promise<Tool> {
  const faults: string[] = []
  const context = await chromiumWith(folder, full)
  const origin = `chrome-extension://${toolId(folder)}`
  context.on('request', (request) => {
    if (!/^(chrome-extension|blob|data|about|chrome):/.test(request.url())) faults.push(`request: ${request.url()}`)
  })
  // print() ends headless Chromium: what would be printed is noted instead.
  await context.addInitScript(() => {
    const noted = window as unknown as { printed: number }
    noted.printed = 0
    window.print = () => {
      const top = window.top as unknown as { printed: number }
      top.printed += 1
    }
  })
  const open: Tool['open'] = async (size = full, name = 'page') => {
    const page = await context.newPage()
    page.on('pageerror', (error) => faults.push(String(error)))
    page.on('console', (message) => message.type() === 'error' && faults.push(message.text()))
    await page.setViewportSize(size)
    await page.goto(`${origin}/${name}.html`)
    await page.getByRole('heading').first().waitFor()
    return page
  }
  if (settings !== undefined) {
    const page = await open()
    await page.evaluate(async (value) => {
      const { chrome } = globalThis as unknown as {
        chrome: { storage: { local: { set(value: object): Promise<void> } } }
      }
      await chrome.storage.local.set({ settings: value })
    }, settings)
    await page.close()
  }
  return { context, origin, faults, open, close: () => context.close() }
}

/** The id that the key in the manifest gives. */
export function toolId(folder: string = built): string {
  const { key } = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8')) as { key: string }
  return extensionIdOf(Buffer.from(key, 'base64'))
}
