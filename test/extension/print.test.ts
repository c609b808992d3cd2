import { readFileSync } from 'node:fs'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { sheetOf } from '../../extension/print/print-sheet.ts'
import { answerMaritalStatus, focusedName, office, sheetText, textOf } from './marital-status.ts'
import { takeUp } from './take-up.ts'
import { openTool, panel, type Tool } from './tool.ts'

describe('sheets for the printer', () => {
  it('begins every copy of several pages on a sheet of its own, and wastes none on the last', () => {
    expect(sheetOf(['a'], 2)).toEqual(['a', 'a'])
    expect(sheetOf(['a', 'b', 'c'], 2)).toEqual(['a', 'b', 'c', '', 'a', 'b', 'c'])
    expect(sheetOf(['a', 'b'], 2)).toEqual(['a', 'b', 'a', 'b'])
  })
})

describe('print', () => {
  let tool: Tool
  let page: Page
  beforeAll(async () => {
    tool = await openTool({ office })
  }, 60_000)
  afterAll(() => tool.close())
  beforeEach(async () => {
    await tool.renew({ office })
    page = await tool.open(panel)
    await takeUp(page, 'answered', () => answerMaritalStatus(page, ['Quan hệ với người được cấp']))
    await page.keyboard.press('Alt+4')
    await page.locator('.printing').waitFor()
  }, 60_000)
  const printed = () => page.evaluate(() => (window as unknown as { printed: number }).printed)
  const printWith = async (reason: string) => {
    await page.keyboard.press('Alt+i')
    await page.waitForFunction(() => document.activeElement?.closest('[role=alertdialog]'))
    await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    await page.waitForFunction(() => document.activeElement?.id === 'print-reason')
    await page.keyboard.type(reason)
    await page.keyboard.press('Enter')
  }
  const code = () => textOf(page.locator('.form-state .code'))

  it('tells what is missing, and Enter goes to where it is mended', async () => {
    const missing = await textOf(page.locator('.still-missing'))
    expect(missing).toMatch(/Chưa in để ký được, còn \d+ việc:/)
    expect(missing).toMatch(/Còn \d+ mục chưa đọc lại/)
    expect(await page.getByRole('button', { name: /Chọn cách ký: / }).count()).toBe(1)
    expect(await focusedName(page)).toContain('Làm tiếp phần còn thiếu')
    await page.keyboard.press('Enter')
    await page.locator('.one-question .label').getByText('Quan hệ với người được cấp').waitFor()
    expect(await printed()).toBe(0)
    expect(tool.faults).toEqual([])
  })

  it('prints an unfinished form only after a yes and a reason, and Escape goes back', async () => {
    await page.keyboard.press('Alt+i')
    // The usual answer is not to print.
    expect(await focusedName(page)).toContain('Quay lại làm tiếp')
    await page.keyboard.press('Escape')
    expect(await page.getByRole('alertdialog').count()).toBe(0)
    await page.waitForFunction(() => document.activeElement?.textContent?.includes('Làm tiếp'))
    await printWith('Đồng ý')
    await page.getByText('Xin ghi rõ lý do, ít nhất 5 chữ cái.').waitFor()
    expect(await printed()).toBe(0)
    await page.keyboard.type(', nơi nhận đã xem')
    await page.keyboard.press('Enter')
    await page.locator('.form-state .code').waitFor()
    expect(await printed()).toBe(1)
    expect(await code()).toMatch(/^[0-9A-F]{4}-[0-9A-F]{4}$/)
    expect(await textOf(page.locator('.form-state'))).toContain('Lý do: Đồng ý, nơi nhận đã xem')
    // The paper is shown as a file made here, and its pages are those that went to the printer.
    expect(await page.locator('.printed-paper iframe').getAttribute('src')).toMatch(/^blob:chrome-extension:/)
    expect(await sheetText(page)).toContain('Nguyễn Văn Thí Dụ')
    // How the citizen signs is not known yet.
    await page.waitForFunction(() => document.activeElement?.textContent?.includes('Chọn cách ký'))
    expect(tool.faults).toEqual([])
  })

  it('says that an earlier print is void once an answer is another, and forgets the pages when the screen is left', async () => {
    await printWith('Thử máy in')
    await page.locator('.form-state .code').waitFor()
    const first = await code()
    await page.keyboard.press('Alt+1')
    await page.locator('.one-question').waitFor()
    expect(await page.locator('#print-sheet').count()).toBe(0)
    // On the question that was left empty.
    await page.keyboard.press('Alt+m')
    const input = page.getByLabel(/Quan hệ với người được cấp giấy/)
    await input.focus()
    await page.keyboard.type('Mẹ')
    await page.keyboard.press('Enter')
    await page.keyboard.press('Alt+4')
    await page.getByText('Câu trả lời đã đổi sau khi in.').waitFor()
    await printWith('Thử máy in lần hai')
    await page.getByText('Tờ in trước không dùng nữa: thu lại và hủy.').waitFor()
    expect(await code()).not.toBe(first)
    expect(tool.faults).toEqual([])
  })

  it('prints as many copies as are wanted, and keeps files under a name that names nobody', async () => {
    await page.getByLabel('Số bản').focus()
    await page.keyboard.press('ArrowUp')
    await printWith('Thử máy in')
    await page.locator('.form-state .code').waitFor()
    expect(await page.frameLocator('#print-sheet').locator('.page').count()).toBe(2)
    await page.getByText('Lấy tệp').focus()
    await page.keyboard.press('Enter')
    for (const [name, start] of [
      ['Word', 'PK'],
      ['PDF', '%PDF'],
    ] as const) {
      const waiting = page.waitForEvent('download')
      await page.keyboard.press('Tab')
      await page.keyboard.press('Enter')
      const file = await waiting
      expect(file.suggestedFilename()).toBe(`xac-nhan-tinh-trang-hon-nhan.${name === 'Word' ? 'docx' : 'pdf'}`)
      expect(readFileSync(await file.path(), 'latin1').startsWith(start)).toBe(true)
    }
    expect(tool.faults).toEqual([])
  })

  it('prints the receipt in one key; the record waits for the signature', async () => {
    expect(await page.getByText('Biên bản đọc lại in được khi mọi mẫu đã ký.').count()).toBe(1)
    await page.keyboard.press('Alt+n')
    await page.locator('.beside-list').getByText('đã in').waitFor()
    expect(await printed()).toBe(1)
    expect(await sheetText(page)).toMatch(/GIẤY TIẾP NHẬN HỒ SƠ/i)
    expect(tool.faults).toEqual([])
  })
})
