import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { accessibilityFaults } from './axe.ts'
import { textOf } from './marital-status.ts'
import { full, openTool, panel, type Tool } from './tool.ts'

/** What has the focus, as text. */
const focused = (page: Page) =>
  page.evaluate(() => (document.activeElement as HTMLElement).textContent.replace(/\s+/g, ' ').trim())
/** The words of a side without those that are only heard. */
const words = (page: Page, mark: 'ins' | 'del') =>
  page.evaluate(
    (name) =>
      [...(document.activeElement?.querySelectorAll(name) ?? [])].map((each) => {
        const copy = each.cloneNode(true) as Element
        for (const heard of copy.querySelectorAll('.heard')) heard.remove()
        return copy.textContent
      }),
    mark,
  )

describe('comparing two editions', () => {
  let tool: Tool
  let page: Page
  const loaded: string[] = []
  beforeAll(async () => {
    tool = await openTool()
    tool.context.on('request', (request) => loaded.push(request.url()))
    page = await tool.open(full)
  }, 60_000)
  afterAll(() => tool.close())

  /** Goes to the option that begins so in the select that has the focus, and out of the select. */
  const pick = async (start: string) => {
    const chosen = () =>
      page.evaluate(() => (document.activeElement as HTMLSelectElement).selectedOptions[0]?.textContent ?? '')
    await page.keyboard.press('Home')
    for (let at = 0; at < 20 && !(await chosen()).startsWith(start); at += 1) await page.keyboard.press('ArrowDown')
    expect(await chosen()).toContain(start)
    await page.keyboard.press('Tab')
  }
  const at = () => textOf(page.locator('.compared-at'))

  it('is reached by keyboard from the menu, loads then, and begins at the choice of the form', async () => {
    expect(loaded.filter((url) => /compare/.test(url))).toEqual([])
    await page.keyboard.press('Alt+v')
    while ((await focused(page)) !== 'So sánh hai bản mẫu') await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Enter')
    await page.locator('.comparison').waitFor()
    expect(loaded.some((url) => /compare-screen/.test(url))).toBe(true)
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('SELECT')
  })

  it('sums up what differs between the editions that were chosen', async () => {
    await pick('Đơn đăng ký đất')
    await pick('Mẫu số 15, Ph')
    await page.getByText('Tờ giấy: 11 chỗ đổi, 7 chỗ thêm.').waitFor()
    expect(await textOf(page.locator('.compared-sums'))).toContain('Câu hỏi: 6 chỗ đổi, 2 chỗ thêm.')
    expect(await at()).toBe('40 chỗ khác')
  })

  it('goes from difference to difference by Alt with the arrows, and by N and P', async () => {
    await page.keyboard.press('Alt+ArrowDown')
    expect(await at()).toBe('Chỗ khác 1 trên 40')
    expect(await focused(page)).toMatch(/^Thêm.*c\) Mã số thuế \(nếu có\): ……/)
    await page.keyboard.press('n')
    expect(await at()).toBe('Chỗ khác 2 trên 40')
    expect([await words(page, 'del'), await words(page, 'ins')]).toEqual([['c)'], ['d)']])
    expect(await page.evaluate(() => document.activeElement?.textContent)).toMatch(/chữ bỏ: c\).*chữ thêm: d\)/)
    await page.keyboard.press('p')
    await page.keyboard.press('Alt+ArrowUp')
    expect(await at()).toBe('Chỗ khác 40 trên 40')
    await page.keyboard.press('Alt+ArrowDown')
    expect(await at()).toBe('Chỗ khác 1 trên 40')
  })

  it('hides what is the same by Alt+L, and shows the two sides beside each other', async () => {
    const rows = () => page.locator('.compared > li').count()
    const all = await rows()
    await page.keyboard.press('Alt+l')
    await expect.poll(rows).toBe(40)
    expect(all).toBeGreaterThan(200)
    expect(await at()).toBe('Chỗ khác 1 trên 40')
    const [left, right] = await sidesOf(page)
    expect(right?.x).toBeGreaterThan((left?.x ?? 0) + (left?.width ?? 0) - 1)
    expect(right?.y).toBe(left?.y)
    expect(await accessibilityFaults(page)).toEqual([])
  })

  it('puts one side below the other where the screen is narrow, and nothing runs out of it', async () => {
    await page.setViewportSize(panel)
    const [left, right] = await sidesOf(page)
    expect(right?.x).toBe(left?.x)
    expect(right?.y).toBeGreaterThan(left?.y ?? 0)
    const sizes = () =>
      page.evaluate(() => [document.documentElement.scrollWidth, document.documentElement.scrollHeight])
    expect(await sizes()).toEqual([panel.width, panel.height])
    expect(await accessibilityFaults(page)).toEqual([])
    await page.setViewportSize(full)
  })

  it('says so when nothing differs, takes no letter from a select, and goes back', async () => {
    const selects = page.locator('.compare select')
    await selects.nth(2).focus()
    await pick('Mẫu số 15, Ph')
    await page.getByText('Hai bản không có gì khác nhau').waitFor()
    expect(await at()).toBe('0 chỗ khác')
    expect(await page.locator('.compared > li').count()).toBe(0)
    await page.keyboard.press('Escape')
    await page.locator('.choose').waitFor()
    expect(tool.faults).toEqual([])
  })
})

const sidesOf = async (page: Page) => {
  const row = page.locator('.compared-row.changed').first()
  return Promise.all(['.side-before', '.side-after'].map((side) => row.locator(side).boundingBox()))
}
