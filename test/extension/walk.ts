import type { Page } from 'playwright-core'
import type { Clerk } from './clerk.ts'
import { answerMaritalStatus, readAloudToSigning } from './marital-status.ts'

/** Every screen of the tool by its name, and how to come there from the one before. */
export const walk: readonly (readonly [name: string, go: (clerk: Clerk, page: Page) => Promise<unknown>])[] = [
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
    async (clerk, page) => {
      await clerk.giveUp()
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
    async (clerk, page) => {
      await clerk.press('1', 'Enter', 'Enter')
      await page.locator('.printed-paper').waitFor()
    },
  ],
  ['11-cong', (clerk) => clerk.press('Alt+Digit5')],
  ['12-cai-dat', (clerk) => clerk.press('Alt+Digit0')],
  [
    '13-bao-cao',
    async (clerk, page) => {
      await clerk.press('Escape', 'Alt+KeyT')
      await page.locator('#search').waitFor()
      await clerk.press('Alt+KeyB')
      await page.locator('.numbers').waitFor()
    },
  ],
  [
    '14-tro-giup',
    async (clerk, page) => {
      await clerk.press('Alt+KeyH')
      await page.locator('.chapter').waitFor()
    },
  ],
  ['15-muc-luc', (clerk) => clerk.press('Alt+KeyT')],
  [
    '16-phim',
    async (clerk) => {
      await clerk.type('bang phim')
      await clerk.press('Enter')
    },
  ],
]
