import type { Page } from 'playwright-core'
import { afterEach, expect, test } from 'vitest'
import { full, openTool, panel, type Tool } from './tool.ts'

let tool: Tool
afterEach(() => tool.close())

/** What the citizen says, by words of the label. */
const said: readonly (readonly [RegExp, string])[] = [
  [/Kính gửi/, 'Ủy ban nhân dân phường Phú Thủy, tỉnh Lâm Đồng'],
  [/Địa danh/, 'Phú Thủy'],
  [/Xin giấy cho ai/, '#1'],
  [/thiếu số định danh/, '#2'],
  [/Họ, chữ đệm, tên/, 'trần thị ví dụ'],
  [/năm sinh của/, '1/2/1961'],
  [/Giấy tờ tùy thân/, '060061000075'],
  [/Quan hệ/, 'Bản thân'],
  [/Giới tính/, '#2'],
  [/Quốc tịch/, 'Việt Nam'],
  [/Tình trạng hôn nhân/, '#1'],
  [/Mục đích/, '#2'],
]

/** Types every answer of the marital-status form by keyboard, and goes on to the reading. */
async function ask(page: Page, skip?: RegExp): Promise<void> {
  await page.keyboard.type('giay doc than')
  await page.getByText('Kết quả').waitFor()
  await page.keyboard.press('Enter')
  await page.locator('.opening').waitFor()
  await page.keyboard.press('Enter')
  let before = ''
  for (let step = 0; step < 60; step += 1) {
    const label = page.locator('.one-question .label')
    if ((await label.count()) === 0) break
    const now = (await label.innerText()).trim()
    if (now === before) await page.waitForTimeout(30)
    before = now
    const answer = said.find(([words]) => words.test(now))?.[1]
    const isSkipped = answer === undefined || skip?.test(now) === true
    const isChoice = (await page.locator('.one-question [role=radiogroup]').count()) > 0
    if (!isSkipped && answer.startsWith('#')) await page.keyboard.press(answer.slice(1))
    else {
      if (!isSkipped && !isChoice) await page.keyboard.type(answer)
      await page.keyboard.press('Enter')
    }
    await page.waitForFunction(
      (was) => {
        const shown = document.querySelector('.one-question .label')
        return shown === null || shown.textContent?.trim() !== was || document.querySelector('.pieces') !== null
      },
      now,
      { timeout: 3000 },
    )
  }
  await page.keyboard.press('Alt+3')
  await page.locator('.read-back').waitFor()
}

test('x', async () => {
  tool = await openTool()
  const page = await tool.open(panel)
  await ask(page)
  console.log(await page.locator('#main').innerText())
  console.log(await page.evaluate(() => document.activeElement?.outerHTML.slice(0, 200)))
  const shot = async (name: string) => {
    for (const size of [panel, full])
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.setViewportSize(size)
        await page.emulateMedia({ colorScheme })
        await page.waitForTimeout(50)
        await page.screenshot({ path: `/tmp/hA-shots/${name}-${size.width}-${colorScheme}.png` })
      }
  }
  await shot('1-first')
  await page.keyboard.press('Enter')
  await page.waitForTimeout(100)
  console.log(await page.locator('#main').innerText())
  await shot('2-second')
  expect(tool.faults).toEqual([])
})
