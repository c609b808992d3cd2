import type { Page } from 'playwright-core'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { answerMaritalStatus, focusedName, office, textOf, wholeText } from './marital-status.ts'
import { takeUp } from './take-up.ts'
import { openTool, panel, type Tool } from './tool.ts'

describe('after', () => {
  let tool: Tool
  let page: Page
  beforeAll(async () => {
    tool = await openTool({ office })
    await tool.context.grantPermissions(['clipboard-read', 'clipboard-write'])
  }, 60_000)
  afterAll(() => tool.close())
  beforeEach(async () => {
    await tool.renew({ office })
    page = await tool.open(panel)
    await page.evaluate(() => navigator.clipboard.writeText(''))
    await takeUp(page, 'answered', () => answerMaritalStatus(page))
    await page.keyboard.press('Alt+5')
    await page.locator('.after').waitFor()
  }, 60_000)
  const clipboard = () => page.evaluate(() => navigator.clipboard.readText())
  const current = () => textOf(page.locator('.current-answer .answer-text'))
  const goTo = async (label: string) => {
    for (let steps = 0; steps < 40; steps += 1) {
      if ((await textOf(page.locator('.current-answer .label'))) === label) return
      await page.keyboard.press('ArrowDown')
    }
    throw new Error(`No ${label}`)
  }

  it('copies the answers one by one in the order of the form', async () => {
    expect(await current()).toBe('Ủy ban nhân dân phường Phan Thiết')
    await page.keyboard.press('Enter')
    await page.getByText('Đã chép: Kính gửi').waitFor()
    expect(await clipboard()).toBe('Ủy ban nhân dân phường Phan Thiết')
    expect(await current()).not.toBe('Ủy ban nhân dân phường Phan Thiết')
    await goTo('Họ, chữ đệm, tên người yêu cầu')
    await page.keyboard.press('Enter')
    await page.getByText('Đã chép: Họ, chữ đệm, tên người yêu cầu').waitFor()
    expect(await clipboard()).toBe('Trần Thị Ví Dụ')
    await page.keyboard.press('ArrowUp')
    expect(await current()).toBe('Trần Thị Ví Dụ')
    // A paper comes in pieces: its number alone fits the portal's blank.
    expect(await textOf(page.locator('.answers'))).toMatch(/^068180000123$/m)
    // What only steers our own questions is no answer.
    expect(await textOf(page.locator('.answers'))).not.toContain('thiếu số định danh')
    expect(tool.faults).toEqual([])
  })

  it('copies all of them as lines', async () => {
    await page.keyboard.press('Tab')
    expect(await focusedName(page)).toBe('Chép tất cả')
    await page.keyboard.press('Enter')
    await page.getByText(/Đã chép \d+ mục/).waitFor()
    const lines = (await clipboard()).split('\n')
    expect(lines).toContain('Họ, chữ đệm, tên người yêu cầu: Trần Thị Ví Dụ')
    expect(lines.length).toBe(await page.locator('.answers li').count())
    expect(tool.faults).toEqual([])
  })

  it('tells what is not printed before it ends, and leaves nothing of the citizen behind', async () => {
    await goTo('Họ, chữ đệm, tên người yêu cầu')
    await page.keyboard.press('Enter')
    await page.getByText(/^Đã chép: /).waitFor()
    await page.keyboard.press('Control+Enter')
    const dialog = page.getByRole('alertdialog')
    await dialog.waitFor()
    expect(await textOf(dialog)).toContain('Chưa in: Tờ khai cấp Giấy xác nhận tình trạng hôn nhân')
    expect(await focusedName(page)).toContain('Quay lại làm tiếp')
    await page.keyboard.press('Enter')
    expect(await dialog.count()).toBe(0)
    await page.keyboard.press('Control+Enter')
    await dialog.waitFor()
    await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    await page.locator('#search').waitFor()
    await expect.poll(clipboard).toBe('')
    expect(await wholeText(page)).not.toMatch(/Trần Thị|Nguyễn Văn Thí|0681800|0682010/i)
    expect(await page.title()).not.toMatch(/Trần Thị/)
    // Nobody is at the counter: the way back is no way.
    await page.keyboard.press('Alt+5')
    expect(await page.locator('.after').count()).toBe(0)
    const kept = await page.evaluate(async () => {
      const { chrome } = globalThis as unknown as {
        chrome: { storage: { local: { get(): Promise<object> } } }
      }
      return JSON.stringify([await chrome.storage.local.get(), { ...localStorage }, { ...sessionStorage }])
    })
    expect(kept).not.toMatch(/Trần Thị|Nguyễn Văn Thí|0681800|0682010/i)
    expect(tool.faults).toEqual([])
  })
})
