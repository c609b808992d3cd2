import type { Page } from 'playwright-core'
import { expect, it } from 'vitest'
import {
  answerMaritalStatus,
  focusedName,
  office,
  readAloudToSigning,
  sheetText,
  textOf,
  wholeText,
} from './marital-status.ts'
import { openTool, panel } from './tool.ts'

/** Says yes to every sentence, and that the citizen presses the right index finger, without a witness. */
async function readAndChooseSigning(page: Page): Promise<void> {
  await readAloudToSigning(page)
  await page.keyboard.press('2')
  await page.locator('.signing-rule', { hasText: 'ngón trỏ phải' }).waitFor()
  await page.waitForFunction(() => document.activeElement?.id === 'way')
  const focusIs = (id: string) => page.waitForFunction((each) => document.activeElement?.id === each, id)
  await page.keyboard.press('Enter')
  await focusIs('finger')
  await page.keyboard.press('1')
  await page.keyboard.press('Enter')
  await focusIs('signing-name-0')
  await page.keyboard.press('Enter')
  await page.locator('.printing').waitFor()
}

it('goes from the first letter to the next citizen by keyboard alone, and nothing of the citizen is left', async () => {
  const tool = await openTool({ office })
  try {
    await tool.context.grantPermissions(['clipboard-read', 'clipboard-write'])
    const page = await tool.open(panel)
    const printed = () => page.evaluate(() => (window as unknown as { printed: number }).printed)
    const mainIs = (words: string) =>
      page.waitForFunction(
        (each) => document.activeElement?.matches(`.main`) && document.activeElement.textContent?.includes(each),
        words,
      )
    await answerMaritalStatus(page)
    await page.locator('.papers').waitFor()
    await page.keyboard.press('1')
    await mainIs('Tiếp: đọc lại')
    await page.keyboard.press('Enter')
    await readAndChooseSigning(page)

    // Printed, signed, the record of the fingerprint, and on: Enter, Enter, Enter, Enter.
    await page.getByText('Đã đủ và đã được xác nhận: in được.').waitFor()
    await mainIs('In')
    await page.keyboard.press('Enter')
    await mainIs('Công dân đã ký')
    expect(await printed()).toBe(1)
    expect(await sheetText(page)).toContain('Nguyễn Văn Thí Dụ')
    const code = await textOf(page.locator('.form-state .code'))
    await page.keyboard.press('Enter')
    await mainIs('In: Biên bản')
    await page.getByText('Công dân đã ký tờ này.').waitFor()
    await page.keyboard.press('Enter')
    await mainIs('Xong, nhập lên cổng')
    expect(await printed()).toBe(2)
    const record = await sheetText(page)
    expect(record).toMatch(/BIÊN BẢN GHI HỘ VÀ ĐỌC LẠI/i)
    expect(record).toContain(code)
    await page.keyboard.press('Enter')

    await page.locator('.after').waitFor()
    const count = await page.locator('.answers li').count()
    for (let copied = 0; copied < count; copied += 1) {
      await page.keyboard.press('Enter')
      await page.waitForFunction((all) => document.querySelectorAll('.answers .right').length === all, copied + 1)
    }
    expect(await page.evaluate(() => navigator.clipboard.readText())).not.toBe('')
    expect(await focusedName(page)).toContain('Xong, người tiếp theo')
    await page.keyboard.press('Enter')
    // All is done: nothing is asked.
    await page.locator('#search').waitFor()
    await expect.poll(() => page.evaluate(() => navigator.clipboard.readText())).toBe('')
    expect(await wholeText(page)).not.toMatch(/Trần Thị|Nguyễn Văn Thí|0681800|0682010/i)
    expect(page.frames().length).toBe(1)
    await page.waitForFunction(() => document.activeElement?.id === 'search')
    expect(tool.faults).toEqual([])
  } finally {
    await tool.close()
  }
}, 120_000)
