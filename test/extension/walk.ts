import type { Page } from 'playwright-core'
import type { Clerk } from './clerk.ts'
import { answerMaritalStatus, readAloudToSigning } from './marital-status.ts'
import { officeFile } from './office-word.ts'

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
  [
    '17-soan-mau',
    async (clerk, page) => {
      await clerk.press('Escape', 'Alt+KeyV')
      await page.getByRole('button', { name: 'Soạn mẫu' }).press('Enter')
      await page.locator('.studio-start').waitFor()
    },
  ],
  [
    '18-cho-dien',
    async (_, page) => {
      await page
        .locator('.studio-start input[type=file]')
        .first()
        .setInputFiles(await officeFile())
      await page.locator('.sheet').waitFor()
    },
  ],
  [
    '19-to-giay',
    async (clerk, page) => {
      await page.locator('.sheet [aria-current]').focus()
      await clerk.press('ArrowUp', 'KeyC')
    },
  ],
  ['20-them-cho', (clerk) => clerk.press('Alt+KeyU', 'KeyM')],
  [
    '21-ve-mau',
    async (clerk, page) => {
      await clerk.press('Escape', 'Alt+KeyB')
      await page.locator('#edition-instrument').waitFor()
      await clerk.type('Quyết định số 1/2026/QĐ-UBND ví dụ')
    },
  ],
  [
    '22-con-phai-lam',
    async (clerk, page) => {
      await clerk.press('Alt+KeyO')
      await page.locator('.bench-state', { hasText: '1 chỗ cần sửa.' }).waitFor()
    },
  ],
  [
    '23-xem-thu',
    async (clerk, page) => {
      await page.locator('.panel .mistakes button').first().press('Enter')
      await page.waitForFunction(() => document.activeElement?.id === 'edition-formNumber')
      await clerk.type('Mẫu số 1')
      await page.locator('.bench-state', { hasText: 'Không có chỗ sai.' }).waitFor()
      await clerk.press('Alt+KeyK')
      await page.locator('.trial .asking').waitFor()
      await clerk.press('Alt+KeyA')
    },
  ],
  [
    '24-hoan-thanh',
    async (clerk, page) => {
      await clerk.press('Alt+KeyO')
      await page.getByText('Mẫu đã đúng.').waitFor()
    },
  ],
]
