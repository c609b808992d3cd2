import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { readWord } from '@viet-ho/docx'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { accessibilityFaults } from './axe.ts'
import { Clerk } from './clerk.ts'
import { newProfile, removeProfile } from './faults/profile.ts'
import { office } from './marital-status.ts'
import { full, openTool, panel, type Tool } from './tool.ts'

/** A name that stands nowhere else. */
const tried = 'Trương Thị Chỉ Thử'

/** From any screen to a form that is tried, by keyboard. */
async function tryForm(page: Page, words: string): Promise<void> {
  await page.keyboard.press('Alt+KeyV')
  await page.getByRole('button', { name: 'Điền thử một mẫu' }).press('Enter')
  await page.locator('#trial-search').waitFor()
  await page.keyboard.type(words)
  await page.keyboard.press('Enter')
  await page.locator('.trial-pane').first().waitFor()
}

/** Goes down the form until the focus is in the question of this label. */
async function until(page: Page, label: string): Promise<void> {
  const clerk = new Clerk(page)
  for (let asked = 0; !(await clerk.focused()).startsWith(label); asked += 1) {
    if (asked > 80) throw new Error(`never asked: ${label}`)
    await clerk.press('Alt+ArrowDown')
  }
}

const status = (page: Page) => page.locator('.trial-issues [role="status"]')
const said = (page: Page) => page.locator('.trial-spoken [aria-current]')
/** What stands on the paper; a name that must not be broken has spaces of its own there. */
const onPaper = async (page: Page) => ((await page.locator('.paper').textContent()) ?? '').replaceAll('\u00a0', ' ')

describe('a form that is tried', () => {
  let tool: Tool
  let page: Page
  const profile = newProfile()
  beforeAll(async () => {
    tool = await openTool({ office }, { profile })
    page = await tool.open(full)
  }, 60_000)
  afterAll(async () => {
    await tool.close().catch(() => {})
    removeProfile(profile)
  })

  it('is filled, heard and seen on paper at once, by keyboard alone', async () => {
    await tryForm(page, 'giay doc than')
    await page.getByText('không giữ lại gì').waitFor()
    await until(page, 'Họ, chữ đệm, tên người yêu cầu')
    expect(await said(page).textContent()).toContain('(chưa ghi)')
    await page.keyboard.type(tried.toLowerCase())
    // Before it is an answer: as it is typed.
    await expect.poll(() => said(page).textContent()).toContain(tried)
    await expect.poll(() => onPaper(page)).toContain(tried)
    expect(await page.locator('.paper .mark').count()).toBeGreaterThan(0)
    const seen = await said(page).evaluate((line) => {
      const [at, around] = [line.getBoundingClientRect(), line.closest('section')?.getBoundingClientRect()]
      return around !== undefined && at.top >= around.top - 1 && at.bottom <= around.bottom + 1
    })
    expect(seen).toBe(true)
    await page.keyboard.press('Enter')
    await page.getByRole('radio', { name: 'ông', exact: true }).focus()
    await page.keyboard.press('Space')
    await expect.poll(() => page.locator('.trial-spoken').first().textContent()).toMatch(/^Thưa ông,/)
    await page.locator('.whole-form input').first().focus()
  })

  it('leads from what is missing to its question', async () => {
    await expect.poll(() => status(page).textContent()).toMatch(/^Thiếu \d+ chỗ/)
    await page.getByText('Xem từng chỗ').press('Enter')
    const issue = page.locator('.trial-issues li button').last()
    const missing = (await issue.textContent()) ?? ''
    await issue.press('Enter')
    await expect.poll(() => new Clerk(page).focused()).not.toBe(missing)
    expect(await page.evaluate(() => document.activeElement?.closest('.whole-form') !== null)).toBe(true)
    await page.keyboard.press('Alt+KeyM')
    await page.locator('.one-question').waitFor()
    await page.keyboard.press('Alt+KeyM')
  })

  it('fills itself with people who do not exist, the input that has the focus too, and empties itself', async () => {
    await page.locator('.whole-form input').first().focus()
    await until(page, 'Họ, chữ đệm, tên người yêu cầu')
    await page.keyboard.press('Alt+KeyA')
    await expect.poll(() => status(page).textContent()).toBe('Không thiếu, không sai chỗ nào.')
    await expect.poll(() => page.evaluate(() => (document.activeElement as HTMLInputElement).value)).toMatch(/Ví Dụ$/)
    expect(await page.locator('.trial-spoken .unsaid').count()).toBe(0)
    expect(await onPaper(page)).not.toContain(tried)
    const pages = await page.locator('.paper .page').count()
    await page.keyboard.press('Alt+KeyL')
    await expect.poll(() => onPaper(page)).toContain('Công Tằng Tôn Nữ')
    expect(await page.locator('.paper .page').count()).toBeGreaterThanOrEqual(pages)
    const before = await page.locator('.paper').evaluate((paper) => paper.scrollTop)
    await page.keyboard.press('Alt+PageDown')
    await expect.poll(() => page.locator('.paper').evaluate((paper) => paper.scrollTop)).toBeGreaterThan(before)
    await page.keyboard.press('Alt+KeyR')
    await expect.poll(() => onPaper(page)).not.toContain('Công Tằng Tôn Nữ')
    expect(await page.evaluate(() => (document.activeElement as HTMLInputElement).value)).toBe('')
    await page.keyboard.press('Alt+KeyA')
    await expect.poll(() => status(page).textContent()).toBe('Không thiếu, không sai chỗ nào.')
  })

  it('is printed and kept as files that say what they are, named after the form', async () => {
    const kept = async (key: string) => {
      const [download] = await Promise.all([page.waitForEvent('download'), page.keyboard.press(key)])
      return { name: download.suggestedFilename(), bytes: readFileSync(await download.path()) }
    }
    const word = await kept('Alt+KeyW')
    expect(word.name).toBe('xac-nhan-tinh-trang-hon-nhan-dien-thu.docx')
    expect(JSON.stringify(await readWord(word.bytes))).toContain('MẪU ĐIỀN THỬ')
    const pdf = await kept('Alt+KeyP')
    expect(pdf.name).toBe('xac-nhan-tinh-trang-hon-nhan-dien-thu.pdf')
    expect(pdf.bytes.subarray(0, 5).toString()).toBe('%PDF-')
    await page.keyboard.press('Alt+KeyI')
    await expect.poll(() => page.evaluate(() => (window as unknown as { printed: number }).printed)).toBe(1)
  })

  it('keeps what still fits, and the focus, when the edition is another', async () => {
    await page.keyboard.press('Alt+KeyB')
    await page.locator('#trial-search').waitFor()
    await page.keyboard.type('dang ky dat dai')
    await page.keyboard.press('Enter')
    await page.locator('.trial-pane').first().waitFor()
    await page.keyboard.press('Alt+KeyA')
    await expect.poll(() => page.locator('.trial-spoken .unsaid').count()).toBe(0)
    const first = await onPaper(page)
    await page.locator('.trial-edition select').focus()
    await page.keyboard.press('ArrowDown')
    await expect.poll(() => onPaper(page)).not.toBe(first)
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('SELECT')
    expect(await onPaper(page)).toMatch(/nguyễn thị ví dụ/i)
    // No answer that this edition can't read, and none that it doesn't ask.
    expect(await status(page).textContent()).not.toMatch(/(sai|xem lại) \d/i)
    await page.keyboard.press('ArrowUp')
    // What both ask is there again.
    await expect.poll(() => page.locator('.trial-edition select').inputValue()).toBe('nd-151-2025')
    expect(await onPaper(page)).toMatch(/nguyễn thị ví dụ/i)
  })

  it('has no fault of accessibility, wide or narrow, and shows one part at a time where it is narrow', async () => {
    expect(await accessibilityFaults(page)).toEqual([])
    await page.setViewportSize(panel)
    const shown = () => page.locator('.trial-pane:visible h2').first().textContent()
    for (const heading of ['Lời đọc lại cho công dân', 'Tờ giấy in ra', 'Điền mẫu']) {
      await page.keyboard.press('Alt+KeyX')
      await expect.poll(shown).toBe(heading)
      expect(await page.locator('.trial-pane:visible').count()).toBe(1)
    }
    expect(await accessibilityFaults(page)).toEqual([])
    const sideways = await page.evaluate(() =>
      [document.documentElement, document.querySelector('main')].map((each) =>
        each === null ? Number.NaN : each.scrollWidth - each.clientWidth,
      ),
    )
    expect(sideways).toEqual([0, 0])
    await page.setViewportSize(full)
  })

  it('leaves the citizen at the counter as they were', async () => {
    await page.keyboard.press('Alt+KeyB')
    await page.locator('#trial-search').waitFor()
    await page.keyboard.press('Escape')
    await page.locator('#search').waitFor()
    const clerk = new Clerk(page)
    await clerk.beginWith('trần thị ví dụ')
    await clerk.enter()
    const question = await clerk.question()
    await tryForm(page, 'khai sinh')
    await page.keyboard.press('Alt+KeyA')
    await expect.poll(() => status(page).textContent()).toBe('Không thiếu, không sai chỗ nào.')
    await clerk.press('Alt+Digit1')
    await page.locator('.one-question').waitFor()
    expect(await clerk.question()).toBe(question)
    const paper = await onPaper(page)
    expect(paper).toContain('Trần Thị Ví Dụ')
    expect(paper).not.toContain('Nguyễn Thị Ví Dụ')
    expect(await page.locator('#form-title').textContent()).toContain('tình trạng hôn nhân')
    // Put aside, from the trial: it is the citizen who is put aside.
    await tryForm(page, 'khai sinh')
    await clerk.press('Alt+KeyS')
    await page.locator('.parked').waitFor()
    await page.locator('.take-up').press('Enter')
    await page.locator('.asking').waitFor()
    expect(await onPaper(page)).toContain('Trần Thị Ví Dụ')
    await clerk.giveUp()
  })

  it('is kept nowhere', async () => {
    await tryForm(page, 'giay doc than')
    await until(page, 'Họ, chữ đệm, tên người yêu cầu')
    await page.keyboard.type(tried)
    await page.keyboard.press('Enter')
    // As long as a sitting would take to be kept.
    await page.waitForTimeout(1000)
    const stored = await page.evaluate(async () => {
      const { chrome } = globalThis as unknown as { chrome: { storage: Record<string, { get(): Promise<object> }> } }
      const areas = [chrome.storage.local, chrome.storage.session].map((area) => area?.get())
      return JSON.stringify([await Promise.all(areas), { ...localStorage }, { ...sessionStorage }, document.title])
    })
    expect(stored).not.toContain(tried)
    expect(stored).not.toContain('"sitting ')
    await page.reload()
    await page.locator('#search').waitFor()
    expect(await page.content()).not.toContain(tried)
    expect(tool.faults).toEqual([])
    await tool.close()
    const files = readdirSync(profile, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile())
    const needles = [Buffer.from(tried), Buffer.from(tried, 'utf16le')]
    const traces = files
      .map(({ parentPath, name }) => join(parentPath, name))
      .filter((path) => needles.some((needle) => readFileSync(path).includes(needle)))
    expect(files.length).toBeGreaterThan(20)
    expect(traces).toEqual([])
  })
})
