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
  /** A window for the next citizen: what windows that are closed have left is put out of its way. */
  open(size?: Size, page?: PageName): Promise<Page>
  /** Closes every window, and has the tool as it is after it was installed, with these settings: what a citizen or a clerk has left is gone. */
  renew(settings?: unknown): Promise<void>
  /** A window as it comes, with what was left in another. */
  openAgain(size?: Size, page?: PageName): Promise<Page>
  close(): Promise<void>
}

interface ToolWorker {
  readonly chrome: {
    readonly storage: {
      readonly session: { clear(): Promise<void> }
      readonly local: { clear(): Promise<void>; set(items: object): Promise<void> }
    }
  }
}

type Size = { readonly width: number; readonly height: number }
/** A page of the tool, also with what is behind its name in the address. */
type PageName = 'page' | 'sidepanel' | `${string}.html?${string}`

export const panel = { width: 400, height: 860 }
export const full = { width: 1280, height: 860 }

/**
 * Opens Chromium with the built tool; the office's settings are given, so that no test waits for them to be typed. The first-run screens count as seen,
 * unless the settings say otherwise. A profile that is opened again has its settings already.
 */
export async function openTool(
  settings: unknown = {},
  { folder = built, ...options }: { readonly folder?: string } & NonNullable<Parameters<typeof chromiumWith>[2]> = {},
): Promise<Tool> {
  const faults: string[] = []
  const context = await chromiumWith(folder, full, options)
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
  const openAgain: Tool['open'] = async (size = full, name = 'page') => {
    const page = await context.newPage()
    page.on('pageerror', (error) => faults.push(String(error)))
    page.on('console', (message) => message.type() === 'error' && faults.push(message.text()))
    await page.setViewportSize(size)
    await page.goto(`${origin}/${name.includes('.html') ? name : `${name}.html`}`)
    await page.getByRole('heading').first().waitFor()
    return page
  }
  const worker = async () => context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'))
  const open: Tool['open'] = async (...args) => {
    await (await worker()).evaluate(async () => {
      const { chrome } = globalThis as unknown as ToolWorker
      await chrome.storage.session.clear()
    })
    return openAgain(...args)
  }
  const set = async (value: unknown) =>
    (await worker()).evaluate(
      async (given) => {
        const { chrome } = globalThis as unknown as ToolWorker
        await chrome.storage.local.set({ settings: given })
      },
      isRecord(value) ? { hasSeenWelcome: true, ...value } : value,
    )
  const renew: Tool['renew'] = async (renewed = {}) => {
    for (const page of context.pages().filter((each) => each.url().startsWith(origin))) await page.close()
    await (await worker()).evaluate(async () => {
      const { chrome } = globalThis as unknown as ToolWorker
      await Promise.all([chrome.storage.session.clear(), chrome.storage.local.clear()])
      for (const { name = '' } of await indexedDB.databases())
        await new Promise((resolve, reject) => {
          const removing = indexedDB.deleteDatabase(name)
          removing.onsuccess = resolve
          removing.onerror = reject
        })
    })
    await set(renewed)
    faults.splice(0)
  }
  if (options.profile === undefined || !isRecord(settings) || Object.keys(settings).length > 0) await set(settings)
  return { context, origin, faults, open, openAgain, renew, close: () => context.close() }
}

const isRecord = (settings: unknown): settings is object =>
  typeof settings === 'object' && settings !== null && !Array.isArray(settings)

/** The id that the key in the manifest gives. */
export function toolId(folder: string = built): string {
  const { key } = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8')) as { key: string }
  return extensionIdOf(Buffer.from(key, 'base64'))
}
