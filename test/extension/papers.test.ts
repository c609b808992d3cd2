import type { Page } from 'playwright-core'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { answerMaritalStatus, focusedName, office, sheetText, textOf } from './marital-status.ts'
import { takeUp } from './take-up.ts'
import { full, openTool, panel, type Tool } from './tool.ts'

describe('papers', () => {
  let tool: Tool
  let page: Page
  beforeAll(async () => {
    tool = await openTool({ office })
  }, 60_000)
  afterAll(() => tool.close())
  beforeEach(async () => {
    await tool.renew({ office })
    page = await tool.open(panel)
    await takeUp(page, 'answered', () => answerMaritalStatus(page))
    await page.locator('.papers').waitFor()
  }, 60_000)
  const printed = () => page.evaluate(() => (window as unknown as { printed: number }).printed)
  const status = () => textOf(page.locator('.papers > [role=status]').first())

  it('ticks papers off with 1 and 2, goes on by itself, and reads aloud what is open', async () => {
    expect(await page.getByText('Mẫu đang làm').count()).toBe(1)
    const row = page.getByRole('group', { name: /Văn bản ủy quyền, không phải chứng thực/ })
    expect(
      await row.getByRole('radio', { name: /Chưa xem/ }).evaluate((radio) => radio === document.activeElement),
    ).toBe(true)
    expect(await status()).toBe('Chưa xem 1 giấy.')
    await page.keyboard.press('1')
    await page.waitForFunction(() => document.activeElement?.id === 'papers-next')
    expect(await row.getByRole('radio', { name: /Có/ }).isChecked()).toBe(true)
    expect(await status()).toBe('Đủ giấy tờ.')
    // With nothing missing there is nothing to ask for.
    await page.keyboard.press('Alt+i')
    expect(await printed()).toBe(0)
    await page.keyboard.press('Enter')
    await page.locator('.steps [aria-current]').getByText('Đọc lại').waitFor()
    expect(tool.faults).toEqual([])
  })

  it('prints the request to complete in one key, and tells the fee of the province and the day of the result', async () => {
    await page.keyboard.press('2')
    await page.waitForFunction(() => document.activeElement?.id === 'papers-next')
    expect(await status()).toBe('Còn thiếu 1 giấy.')
    await page.keyboard.press('Alt+i')
    await page.locator('.printed-paper').waitFor()
    expect(await printed()).toBe(1)
    await page.getByText('Đã in phiếu yêu cầu bổ sung.').waitFor()
    const sheet = await sheetText(page)
    for (const words of ['PHIẾU YÊU CẦU BỔ SUNG', 'Văn bản ủy quyền', 'Trần Thị Ví Dụ']) expect(sheet).toContain(words)
    const facts = await textOf(page.getByRole('region', { name: 'Phí, lệ phí và thời hạn' }))
    expect(facts).toMatch(/Lệ phí hộ tịch: .*Lâm Đồng/)
    expect(facts).toMatch(/3 ngày làm việc\. Nhận hồ sơ hôm nay thì hẹn trả ngày \d\d\/\d\d\/\d{4}\./)
    // What was marked can be marked again.
    await page.keyboard.press('Alt+4')
    await page.keyboard.press('Alt+2')
    await page.waitForFunction(() => document.activeElement?.id === 'papers-next')
    expect(await focusedName(page)).toContain('Tiếp: đọc lại')
    await page.keyboard.press('Shift+Tab')
    await page.keyboard.press('0')
    await page.getByText('Chưa xem 1 giấy.').waitFor()
    expect(tool.faults).toEqual([])
  })

  it('has no row or button wider than a side panel with letters twice as large', async () => {
    await page.evaluate(() => {
      document.documentElement.style.fontSize = '200%'
    })
    for (const size of [panel, full]) {
      await page.setViewportSize(size)
      expect(await page.evaluate(() => document.querySelector('main')?.scrollWidth)).toBeLessThanOrEqual(size.width)
    }
    expect(tool.faults).toEqual([])
  })
})
