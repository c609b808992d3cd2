// `npm run screenshots`: every screen of the clerk's tool in out/screens, in the width of the panel and of a page, to be looked at.
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { root } from '../documentation/code-blocks.ts'
import { Clerk } from './clerk.ts'
import { answerMaritalStatus, office, readAloudToSigning } from './marital-status.ts'
import { full, openTool, panel } from './tool.ts'

const folder = join(root, 'out/screens')
mkdirSync(folder, { recursive: true })

/** What is shown, and how to come there from the screen before. */
const walk: readonly (readonly [name: string, go: (clerk: Clerk, page: Page) => Promise<unknown>])[] = [
  ['1-chon', (clerk) => clerk.type('giay doc than')],
  [
    '2-mo-dau',
    async (clerk, page) => {
      await clerk.press('Enter')
      await page.locator('.opening').waitFor()
    },
  ],
  [
    '3-hoi',
    async (clerk, page) => {
      await clerk.press('Enter')
      await page.locator('.asking').waitFor()
      await clerk.until('Họ, chữ đệm, tên người yêu cầu')
      await clerk.type('nguyễn thị ví dụ')
    },
  ],
  ['4-xem-giay', (clerk) => clerk.press('Alt+KeyX')],
  [
    '5-ca-mau',
    async (clerk, page) => {
      await clerk.press('Escape', 'Alt+KeyM')
      await page.locator('.whole-form').waitFor()
    },
  ],
  [
    '6-giay-to',
    async (_, page) => {
      await page.reload()
      await page.locator('#search').waitFor()
      await answerMaritalStatus(page)
      await page.locator('.papers').waitFor()
    },
  ],
  ['7-doc-lai', (clerk) => clerk.press('Alt+Digit3')],
  ['8-quay-man-hinh', (clerk) => clerk.press('KeyX')],
  [
    '9-cach-ky',
    async (clerk, page) => {
      await clerk.press('Escape')
      await readAloudToSigning(page)
    },
  ],
  [
    '10-in',
    async (clerk) => {
      await clerk.press('1', 'Enter', 'Enter')
    },
  ],
  ['11-cong', (clerk) => clerk.press('Alt+Digit5')],
  ['12-cai-dat', (clerk) => clerk.press('Alt+Digit0')],
]

const tool = await openTool({ office })
for (const [width, size] of [
  ['400', panel],
  ['1280', full],
] as const) {
  const page = await tool.open(size, width === '400' ? 'sidepanel' : 'page')
  const clerk = new Clerk(page)
  for (const [name, go] of walk) {
    await go(clerk, page)
    await page.waitForTimeout(300)
    await page.screenshot({ path: join(folder, `${name}-${width}.png`) })
    console.log(`out/screens/${name}-${width}.png`)
  }
  await page.close()
}
await tool.close()
if (tool.faults.length > 0) console.error(tool.faults.join('\n'))
