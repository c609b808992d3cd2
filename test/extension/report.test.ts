import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { readWord } from '@viet-ho/docx'
import { type Counts, emptyCounts, parseCounts, printCounts } from '@viet-ho/form'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { accessibilityFaults } from './axe.ts'
import { Clerk } from './clerk.ts'
import { focusedName, office, textOf } from './marital-status.ts'
import { full, openTool, panel, type Tool } from './tool.ts'

const today = new Date(Date.now() + 7 * 3600 * 1000).toISOString().slice(0, 10)
const form = 'ho-tich/xac-nhan-tinh-trang-hon-nhan'

/** Another counter, with numbers that nothing else adds up to. */
const other: Counts = {
  ...emptyCounts('quay-7'),
  citizens: [{ day: today, reasons: ['elderly'], citizens: 40, minutes: 437 }],
  papers: [{ day: today, form, reasons: ['elderly'], papers: 53, minutes: 437, corrections: 19, incomplete: 6 }],
}

const storage = (page: Page) => ({
  get: () =>
    page.evaluate(async () => {
      const { chrome } = globalThis as unknown as {
        chrome: { storage: { local: { get(): Promise<Record<string, unknown>> } } }
      }
      return chrome.storage.local.get()
    }),
  set: (value: object) =>
    page.evaluate(async (given) => {
      const { chrome } = globalThis as unknown as {
        chrome: { storage: { local: { set(value: object): Promise<void> } } }
      }
      await chrome.storage.local.set(given)
    }, value),
})

/** Opens a form, goes to its end at once, and ends the sitting by keyboard, although nothing was printed. */
async function toTheEnd(page: Page) {
  await new Clerk(page).begin('giay doc than')
  await page.keyboard.press('Alt+5')
  await page.locator('.after').waitFor()
  await page.keyboard.press('Control+Enter')
  await page.getByRole('alertdialog').waitFor()
  await page.keyboard.press('Tab')
}

describe('the report of a week', () => {
  let tool: Tool
  let page: Page
  beforeAll(async () => {
    tool = await openTool({ office })
  }, 60_000)
  afterAll(() => tool.close())
  beforeEach(async () => {
    await tool.renew({ office })
    page = await tool.open(panel)
  }, 60_000)
  const openReport = async () => {
    await page.keyboard.press('Alt+b')
    await page.locator('.numbers').waitFor()
    await page.waitForFunction(() => document.activeElement?.getAttribute('name') === 'period')
  }
  /** The total with this name. */
  const total = (name: string) =>
    textOf(page.locator('.numbers table').first().locator('tr', { hasText: name }).locator('td'))
  const give = async (files: Readonly<Record<string, string | Buffer>>) => {
    const folder = mkdtempSync(join(tmpdir(), 'viet-ho-'))
    const paths = Object.entries(files).map(([name, text]) => {
      writeFileSync(join(folder, name), text)
      return join(folder, name)
    })
    const choosing = page.waitForEvent('filechooser')
    await page.keyboard.press('Alt+n')
    await (await choosing).setFiles(paths)
  }

  it('counts what is finished, and not what is given up', async () => {
    await new Clerk(page).begin('giay doc than')
    await new Clerk(page).giveUp()
    await toTheEnd(page)
    await page.keyboard.press('Enter')
    await page.locator('#search').waitFor()
    await openReport()
    await expect.poll(() => total('Số lượt công dân')).toBe('1')
    // What was never printed is no paper.
    expect(await total('Số giấy tờ đã ghi hộ')).toBe('0')
    expect(await focusedName(page)).toBe('Tuần')
    // The week before had nobody; the one after this has not begun.
    const shown = await textOf(page.locator('.period-shown'))
    await page.keyboard.press('Alt+ArrowUp')
    await expect.poll(() => total('Số lượt công dân')).toBe('0')
    await page.keyboard.press('Alt+ArrowDown')
    await page.keyboard.press('Alt+ArrowDown')
    await expect.poll(() => textOf(page.locator('.period-shown'))).toBe(shown)
    await page.keyboard.press('Alt+m')
    await expect.poll(() => textOf(page.locator('.period-shown'))).toMatch(/^Tháng từ 01\//)
    await page.keyboard.press('Escape')
    await page.locator('#search').waitFor()
    const kept = await storage(page).get()
    expect(parseCounts(JSON.stringify(kept.counts)).counts?.citizens).toHaveLength(1)
    expect(tool.faults).toEqual([])
  })

  it('counts both of two windows that finish at once, drops what is too old, and tells of what is broken', async () => {
    const old = { day: '2020-01-01', reasons: [], citizens: 5, minutes: 5 }
    await storage(page).set({ counts: { ...other, counter: 'quay-1', citizens: [old, ...other.citizens] } })
    const second = await tool.open(panel)
    await toTheEnd(page)
    await toTheEnd(second)
    await Promise.all([page, second].map((each) => each.keyboard.press('Enter')))
    await Promise.all([page, second].map((each) => each.locator('#search').waitFor()))
    const citizens = async () =>
      parseCounts(JSON.stringify((await storage(page).get()).counts)).counts?.citizens.reduce(
        (sum, row) => sum + row.citizens,
        0,
      )
    await expect.poll(citizens).toBe(42)

    await storage(page).set({ counts: { not: 'numbers' } })
    await page.bringToFront()
    await toTheEnd(page)
    await page.keyboard.press('Enter')
    await page.locator('#search').waitFor()
    await expect.poll(citizens).toBe(1)
    const aside = Object.entries(await storage(page).get()).filter(([key]) => key.startsWith('counts-broken-'))
    expect(aside.map(([, value]) => value)).toEqual([{ not: 'numbers' }])
    await openReport()
    await page.getByText('Số liệu cũ của máy này bị hỏng').waitFor()
    await page.getByRole('button', { name: 'Bỏ phần hỏng' }).focus()
    await page.keyboard.press('Enter')
    await page.getByText('Số liệu cũ của máy này bị hỏng').waitFor({ state: 'detached' })
    expect(tool.faults).toEqual([])
  }, 60_000)

  it('adds the numbers of other counters from their files, and loses nothing by a bad one', async () => {
    await storage(page).set({ counts: { ...other, counter: 'quay-1' } })
    await openReport()
    await give({
      'quay-7.json': printCounts(other),
      'hong.json': '{"version":1',
      'qua-lon.json': Buffer.alloc(5_000_001, ' '),
    })
    await page.getByText('Đã nhập 1 tệp.').waitFor()
    const alert = await textOf(page.getByRole('alert'))
    expect(alert).toContain('hong.json: Tệp số liệu bị hỏng hoặc không phải của Viết hộ.')
    expect(alert).toContain('qua-lon.json: tệp quá lớn')
    expect(await total('Số giấy tờ đã ghi hộ')).toBe('106')
    expect(await textOf(page.locator('.numbers'))).toContain('Cộng từ 2 quầy')
    // The same file again; then one that bears this PC's own name: its days count once.
    await give({ 'quay-7.json': printCounts(other) })
    await page.getByText('quay-7.json: đã nhập rồi.').waitFor()
    await give({ 'trung-ten.json': printCounts({ ...other, counter: 'quay-1', papers: [] }) })
    await page.getByText('Tệp mang tên quay-1, trùng tên của máy này.').waitFor()
    expect(await textOf(page.locator('.numbers'))).toContain('có trong hai tệp; chỉ tính một lần')
    expect(await total('Số giấy tờ đã ghi hộ')).toBe('106')
    // Away again: once back to here, the numbers are still those of two counters.
    await page.keyboard.press('Escape')
    await page.locator('#search').waitFor()
    await openReport()
    await page.getByRole('button', { name: 'Gỡ số liệu của quay-7' }).focus()
    await page.keyboard.press('Enter')
    await page.getByText('Đã gỡ số liệu của quay-7.').waitFor()
    expect(await total('Số giấy tờ đã ghi hộ')).toBe('53')
    expect(tool.faults).toEqual([])
  })

  it('hands its own numbers to another counter, under the name of this one', async () => {
    await storage(page).set({ counts: { ...other, counter: 'quay-1' } })
    await page.keyboard.press('Alt+0')
    await page.locator('#counter').focus()
    await page.keyboard.press('Control+a')
    await page.keyboard.type('Quầy hai')
    await page.keyboard.press('Enter')
    await page.getByText('Vẫn giữ tên quay-1.').waitFor()
    await page.keyboard.press('Control+a')
    await page.keyboard.type('quay-2')
    await page.keyboard.press('Enter')
    await page.getByText('Đã lưu: Tên quầy').waitFor()
    await page.keyboard.press('Escape')
    await page.locator('#search').waitFor()
    await openReport()
    const waiting = page.waitForEvent('download')
    await page.keyboard.press('Alt+x')
    const file = await waiting
    expect(file.suggestedFilename()).toBe(`so-lieu-quay-2-${today}.json`)
    expect(parseCounts(readFileSync(await file.path(), 'utf8')).counts).toEqual({ ...other, counter: 'quay-2' })
    expect(tool.faults).toEqual([])
  })

  it('becomes a Word file with the numbers and the words of the office, and goes to the printer', async () => {
    await storage(page).set({ counts: { ...other, counter: 'quay-1' } })
    await page.setViewportSize(full)
    await openReport()
    await page.getByLabel('Hạn chế').focus()
    await page.keyboard.type('Quầy 2 còn chờ lâu.')
    await page.keyboard.press('Enter')
    await page.keyboard.type('Loa nhỏ.')
    await page.getByLabel('Chức vụ của người ký').focus()
    await page.keyboard.type('Giám đốc')
    await page.getByLabel('Ngày báo cáo').focus()
    await page.keyboard.press('Control+a')
    await page.keyboard.type('31/11/2026')
    await page.getByText('Chưa làm được báo cáo:').waitFor()
    await page.keyboard.press('Control+Enter')
    await page.keyboard.press('Control+a')
    await page.keyboard.type('30/11/2026')
    await page.getByText('Chưa làm được báo cáo:').waitFor({ state: 'detached' })
    const waiting = page.waitForEvent('download')
    await page.keyboard.press('Control+Enter')
    const file = await waiting
    expect(file.suggestedFilename()).toMatch(/^bao-cao-cong-dan-khong-viet-\d{4}-\d\d-\d\d\.docx$/)
    const words = JSON.stringify(await readWord(readFileSync(await file.path())))
    for (const part of ['437', '53', '19', 'Từ đủ 60 tuổi', 'Quầy 2 còn chờ lâu.', 'Loa nhỏ.', 'GIÁM ĐỐC'])
      expect.soft(words).toContain(part)
    await page.keyboard.press('Alt+i')
    await expect.poll(() => page.evaluate(() => (window as unknown as { printed: number }).printed)).toBe(1)
    // Who signs is the same next week; what was not done may name somebody, and is forgotten.
    const kept = JSON.stringify(await storage(page).get())
    expect(kept).toContain('Giám đốc')
    expect(kept).not.toContain('Loa nhỏ')
    expect(await accessibilityFaults(page)).toEqual([])
    expect(tool.faults).toEqual([])
  })
})
