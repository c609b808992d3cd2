import type { Page } from 'playwright-core'
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest'
import { accessibilityFaults } from './axe.ts'
import { Clerk } from './clerk.ts'
import { office } from './marital-status.ts'
import { full, openTool, panel, type Tool } from './tool.ts'

let tool: Tool
let page: Page
let clerk: Clerk

beforeAll(async () => {
  tool = await openTool({ office })
}, 120_000)
afterAll(async () => {
  await tool.close()
})
beforeEach(async () => {
  page = await tool.open(panel, 'sidepanel')
  clerk = new Clerk(page)
  return () => page.close()
})

const current = () => page.locator('#forms [aria-selected="true"]')

it.each([
  ['without marks, as people call it', 'giay doc than', 'Tờ khai cấp Giấy xác nhận tình trạng hôn nhân'],
  ['by the beginning of a word', 'kết h', 'Tờ khai đăng ký kết hôn'],
  ['by the code of its procedure', '1.001612', 'Giấy đề nghị đăng ký hộ kinh doanh'],
])('finds a form %s', async (_, typed, title) => {
  await clerk.type(typed)
  await current().getByText(title, { exact: true }).waitFor()
})

it('says which edition it is, why, and how sure its words are', async () => {
  await clerk.type('độc thân')
  const card = current()
  expect(await card.textContent()).toContain('Thông tư số 04/2024/TT-BTP')
  expect(await card.textContent()).toContain('có hiệu lực từ 06/6/2024')
  expect(await card.textContent()).toContain('Mới đối chiếu một phần')
})

it('says what is to be done about a form whose text nobody has seen, and does not open it', async () => {
  await clerk.type('nhận nuôi dưỡng')
  await clerk.press('Enter')
  expect(await current().textContent()).toContain('Lấy tệp Word của mẫu từ cơ quan')
  expect(await page.locator('.opening').count()).toBe(0)
})

it('takes another day and another edition, with its reason', async () => {
  await clerk.type('hỗ trợ chi phí mai táng')
  expect(await current().textContent()).toContain('335/2026')
  await page.locator('#received').focus()
  await page.keyboard.press('Control+A')
  await clerk.type('1/10/2026')
  await clerk.press('Enter')
  await page.locator('[aria-selected="true"]', { hasText: '176/2025' }).waitFor()
  await page.keyboard.press('Control+A')
  await clerk.type('32/13')
  await clerk.press('Enter')
  await page.getByText('Ghi đủ ngày, tháng, năm').waitFor()
})

it('moves by arrows, and puts pinned and recent forms first', async () => {
  await clerk.press('ArrowDown', 'ArrowDown')
  const third = await page.locator('.form-card').nth(2).locator('strong').textContent()
  expect(await current().locator('strong').textContent()).toBe(third)
  await clerk.press('Alt+KeyP')
  await page.reload()
  await page.getByRole('heading').first().waitFor()
  expect(await page.locator('.form-card').first().locator('strong').textContent()).toBe(third)
  await clerk.press('Alt+KeyP')
})

it('has no fault of accessibility, in the panel and on a page, also with large letters in the dark', async () => {
  await clerk.type('đất')
  expect(await accessibilityFaults(page)).toEqual([])
  const wide = await tool.open(full)
  await wide.emulateMedia({ colorScheme: 'dark' })
  expect(await accessibilityFaults(wide)).toEqual([])
  await wide.close()
})

it('asks nobody for anything, and shows no error', () => {
  expect(tool.faults).toEqual([])
})
