import { createHash } from 'node:crypto'
import { join } from 'node:path'
import { type Counts, emptyCounts } from '@viet-ho/form'
import type { Page } from 'playwright-core'
import { root } from '../documentation/code-blocks.ts'
import { Clerk } from './clerk.ts'
import { office } from './marital-status.ts'
import { openTool } from './tool.ts'
import { walk } from './walk.ts'

/** Where the pictures of the handbook stand, and a digest of the words that each was made of. */
export const pictureFolder = join(root, 'extension/public/handbook')
export const digestFile = join(pictureFolder, 'pictures.json')

/** Small enough for the panel. */
export const pictureSize = { width: 400, height: 600 }

/** Pictures by the step of the walk that they show. */
const pictures: Readonly<Record<string, string>> = {
  '1-chon': 'chon.png',
  '3-hoi': 'hoi.png',
  '5-ca-mau': 'ca-mau.png',
  '6-giay-to': 'giay-to.png',
  '7-doc-lai': 'doc-lai.png',
  '8-quay-man-hinh': 'xoay.png',
  '9-cach-ky': 'cach-ky.png',
  '10-in': 'in.png',
  '11-cong': 'cong.png',
  '12-cai-dat': 'cai-dat.png',
  '13-bao-cao': 'bao-cao.png',
  '17-soan-mau': 'soan-mau.png',
  '19-to-giay': 'to-giay.png',
  '20-them-cho': 'them-cho.png',
  '24-hoan-thanh': 'hoan-thanh.png',
}
export const pictureNames: readonly string[] = Object.values(pictures)

/** Numbers for the picture of the report. Nobody was counted. */
const counts: Counts = {
  ...emptyCounts('quay-1'),
  citizens: [{ day: '2026-11-24', reasons: ['elderly'], citizens: 7, minutes: 96 }],
  papers: [],
}

/** Walks the tool on a day that is always the same, with an invented citizen, and stops at each screen of which there is a picture. */
export async function walkForPictures(stop: (picture: string, page: Page) => Promise<void>): Promise<string[]> {
  const tool = await openTool({ office })
  try {
    await tool.context.addInitScript(() => {
      const Real = Date
      const now = Real.UTC(2026, 10, 26, 2)
      globalThis.Date = new Proxy(Real, {
        construct: (target, given) => Reflect.construct(target, given.length === 0 ? [now] : given),
        get: (target, name) => (name === 'now' ? () => now : Reflect.get(target, name)),
      })
      // The tool has seen later times than that, and would warn of the clock.
      const { chrome } = globalThis as unknown as {
        chrome: { storage?: { local: { get(keys?: unknown): Promise<object> } } }
      }
      const get = chrome.storage?.local.get.bind(chrome.storage.local)
      if (chrome.storage && get)
        chrome.storage.local.get = (keys) => (keys === 'latestTime' ? Promise.resolve({}) : get(keys))
    })
    const page = await tool.open(pictureSize, 'sidepanel')
    await page.emulateMedia({ colorScheme: 'light' })
    await page.evaluate(async (stored) => {
      const { chrome } = globalThis as unknown as {
        chrome: { storage: { local: { set(value: object): Promise<void> } } }
      }
      await chrome.storage.local.set({ counts: stored })
    }, counts)
    const clerk = new Clerk(page)
    for (const [name, go] of walk) {
      await go(clerk, page)
      const picture = pictures[name]
      if (picture === undefined) continue
      await settle(page)
      await stop(picture, page)
    }
    return tool.faults
  } finally {
    await tool.close()
  }
}

/** Waits until the page says the same twice. */
async function settle(page: Page): Promise<void> {
  let before = ''
  for (let waited = 0; waited < 20; waited += 1) {
    await page.waitForTimeout(300)
    const now = await digestOf(page)
    if (now === before) return
    before = now
  }
}

/** A digest of what can be read on the page: a picture is out of date when it changes. */
export async function digestOf(page: Page): Promise<string> {
  const words = await page.evaluate(() => {
    const top = document.querySelector<HTMLElement>('dialog[open]') ?? document.body
    // biome-ignore lint/performance/useDomNodeTextContent: what is hidden is on no picture
    return top.innerText.replaceAll(/\s+/g, ' ').trim()
  })
  return createHash('sha256').update(words).digest('hex').slice(0, 16)
}
