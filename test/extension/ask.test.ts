import type { Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { accessibilityFaults } from './axe.ts'
import { Clerk } from './clerk.ts'
import { office } from './marital-status.ts'
import { full, openTool, panel, type Tool } from './tool.ts'

let tool: Tool
let page: Page
let clerk: Clerk

beforeAll(async () => {
  tool = await openTool({ office })
  // A tool that writes into an input while somebody types there breaks what an input method is making.
  await tool.context.addInitScript(() => {
    const noted = window as unknown as { touched: string[] }
    noted.touched = []
    for (const { prototype } of [HTMLInputElement, HTMLTextAreaElement]) {
      const value = Object.getOwnPropertyDescriptor(prototype, 'value')
      if (value?.set === undefined) continue
      const { set } = value
      Object.defineProperty(prototype, 'value', {
        ...value,
        set(this: HTMLInputElement, text: string) {
          if (document.activeElement === this && text !== this.value) noted.touched.push(`${this.id}: ${text}`)
          set.call(this, text)
        },
      })
    }
  })
}, 120_000)
afterAll(async () => {
  await tool.close()
})
beforeEach(async () => {
  page = await tool.open(full)
  clerk = new Clerk(page)
})
afterEach(async () => {
  const touched = await page.evaluate(() => (window as unknown as { touched: string[] }).touched)
  expect(touched).toEqual([])
  await page.close()
  expect(tool.faults).toEqual([])
})

const paper = () => page.locator('.paper')

/** What the paper says, without the spaces that lines are broken at. */
const onPaper = () => paper().evaluate((at) => at.textContent?.replace(/\s+/g, '') ?? '')
const until = (label: string) => clerk.until(label)

describe('one question after the other', () => {
  it('is asked as the clerk says it, in large letters, and Enter goes on', async () => {
    await clerk.begin('giay doc than')
    await until('Xin giấy cho ai')
    expect(await clerk.focused()).not.toBe('')
    const size = await page.locator('.question').evaluate((at) => Number.parseFloat(getComputedStyle(at).fontSize))
    expect(size).toBeGreaterThanOrEqual(24)
  })

  it('takes a choice by its figure, and the next questions are those that it asks for', async () => {
    await clerk.begin('giay doc than')
    await until('Xin giấy cho ai')
    await clerk.press('1')
    expect(await clerk.question()).toBe('Họ, chữ đệm, tên người yêu cầu')
    await clerk.press('Alt+ArrowUp')
    expect(await page.getByRole('radio', { checked: true }).count()).toBe(1)
  })

  it('shows on paper what is being typed, marks the blank and brings it in sight', async () => {
    await clerk.begin('giay doc than')
    await until('Họ, chữ đệm, tên người yêu cầu')
    await clerk.type('nguyễn thị ví dụ')
    const name = paper().locator('text', { hasText: 'NGUYỄN THỊ VÍ DỤ' }).first()
    await name.waitFor()
    expect(await paper().locator('.mark').count()).toBeGreaterThan(0)
    const [outer, inner] = [await paper().boundingBox(), await name.boundingBox()]
    expect(inner?.y).toBeGreaterThan(outer?.y ?? Number.NaN)
    expect(inner?.y).toBeLessThan((outer?.y ?? 0) + (outer?.height ?? 0))
  })

  it('formats an answer when it is left, and not before', async () => {
    await clerk.begin('giay doc than')
    await until('Ngày, tháng, năm sinh của người yêu cầu')
    await clerk.type('1.2.1958')
    expect(await page.locator('#answer').inputValue()).toBe('1.2.1958')
    await page.getByText('ngày mùng một tháng hai năm một nghìn chín trăm năm mươi tám').waitFor()
    await clerk.press('Enter', 'Alt+ArrowUp')
    expect(await page.locator('#answer').inputValue()).toBe('01/02/1958')
  })

  it('holds a wrong answer once, says what to do, and keeps it when it is left for later', async () => {
    await clerk.begin('giay doc than')
    await until('Ngày, tháng, năm sinh của người yêu cầu')
    await clerk.type('31/2/1958')
    await clerk.press('Enter')
    expect(await clerk.question()).toBe('Ngày, tháng, năm sinh của người yêu cầu')
    await page.getByText('nhấn Enter lần nữa để làm sau').waitFor()
    await clerk.press('Enter')
    expect(await clerk.question()).not.toBe('Ngày, tháng, năm sinh của người yêu cầu')
    await clerk.press('Alt+ArrowUp')
    expect(await page.locator('#answer').inputValue()).toBe('31/2/1958')
  })

  it('completes a commune from a few letters, without marks, with its province', async () => {
    await clerk.begin('khuyết tật')
    await until('Hộ khẩu thường trú')
    await clerk.type('thôn 1')
    await clerk.press('Enter')
    await clerk.type('phan thi')
    await page.getByRole('option', { name: 'Phường Phan Thiết, Lâm Đồng' }).waitFor()
    await clerk.press('Enter')
    await expect.poll(onPaper).toContain('PhườngPhanThiết')
  })

  it('lets an input method finish its word: its Enter goes nowhere', async () => {
    await clerk.begin('giay doc than')
    await until('Họ, chữ đệm, tên người yêu cầu')
    const session = await page.context().newCDPSession(page)
    await session.send('Input.imeSetComposition', { text: 'Nguyê', selectionStart: 5, selectionEnd: 5 })
    await session.send('Input.dispatchKeyEvent', {
      type: 'keyDown',
      key: 'Enter',
      code: 'Enter',
      windowsVirtualKeyCode: 229,
    })
    expect(await clerk.question()).toBe('Họ, chữ đệm, tên người yêu cầu')
    await session.send('Input.insertText', { text: 'Nguyễn' })
    expect(await page.locator('#answer').inputValue()).toBe('Nguyễn')
    // Unikey takes letters back and writes them anew.
    await page.keyboard.type(' Vawn')
    for (let letter = 0; letter < 3; letter += 1) await page.keyboard.press('Backspace')
    await page.keyboard.insertText('ăn')
    expect(await page.locator('#answer').inputValue()).toBe('Nguyễn Văn')
  })
})

it('asks a household of twelve, row by row, by keyboard alone', async () => {
  await clerk.begin('hộ nghèo')
  await until('Thành viên của hộ')
  for (let member = 1; member <= 12; member += 1) {
    await clerk.press('1')
    await expect.poll(() => clerk.question()).not.toBe('Thành viên của hộ')
    await clerk.type(`Bé ${'abcdefghijkl'[member - 1]}`)
    await clerk.enter()
    await until('Thành viên của hộ')
  }
  expect(await page.locator('.rows li').count()).toBe(12)
  await expect.poll(onPaper).toContain('12Bél')
  await page.getByRole('button', { name: /Xóa .* 3/ }).focus()
  await clerk.press('Enter')
  expect(await page.locator('.rows li').count()).toBe(11)
})

it('types a form of more than sixty blanks at once, from blank to blank', async () => {
  await clerk.begin('khuyết tật')
  await clerk.press('Alt+KeyM')
  await page.locator('.whole-form').waitFor()
  const passed = new Set<string>()
  // The first choice of each question asks for all the others.
  for (let blank = 0; blank < 150; blank += 1) {
    const { id, key } = await page.evaluate(() => {
      const at = document.activeElement
      // Under six years of age ten of them are not asked.
      const isNo = at?.closest('.rows') || /duoi6Tuoi/.test(at?.id ?? '')
      const key = isNo ? '2' : at?.matches('[type=radio]') ? '1' : 'Enter'
      return { id: at?.id ?? '', key }
    })
    if (id === 'whole-done') break
    passed.add(id)
    await clerk.press(key)
  }
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('whole-done')
  expect(passed.size).toBeGreaterThan(60)
})

it('keeps two citizens in two windows apart', async () => {
  await clerk.begin('giay doc than')
  await until('Họ, chữ đệm, tên người yêu cầu')
  await clerk.type('Trần Văn Một')
  await clerk.press('Enter')
  const other = await tool.open(panel, 'sidepanel')
  const second = new Clerk(other)
  await second.begin('giay doc than')
  expect(await other.content()).not.toContain('TRẦN VĂN MỘT')
  await other.close()
  await paper().locator('text', { hasText: 'TRẦN VĂN MỘT' }).first().waitFor()
})

it('takes a person into another form only when the clerk says so, and follows a correction from then on', async () => {
  const offered = page.getByRole('group', { name: 'Là người đã ghi ở trên?' })
  await clerk.begin('giay doc than')
  expect(await offered.count()).toBe(0)
  await until('Họ, chữ đệm, tên người yêu cầu')
  await clerk.type('nguyễn thị ví dụ')
  await clerk.enter()
  await clerk.press('Alt+KeyT')
  await clerk.type('khai sinh')
  await clerk.press('Enter')
  await page.getByRole('heading', { level: 1, name: 'Tờ khai đăng ký khai sinh' }).waitFor()
  await until('Họ, chữ đệm, tên người yêu cầu')
  await offered.getByText('Nguyễn Thị Ví Dụ').waitFor()
  expect(await onPaper()).not.toContain('VíDụ')
  await clerk.press('Alt+KeyG')
  await expect.poll(onPaper).toContain('NguyễnThịVíDụ')
  // The first form again: what is corrected there is corrected here.
  await page.getByRole('button', { name: 'Tờ khai cấp Giấy xác nhận tình trạng hôn nhân' }).press('Enter')
  while (!(await clerk.question()).startsWith('Họ, chữ đệm, tên người yêu cầu')) await clerk.press('Alt+ArrowUp')
  await page.keyboard.press('Control+A')
  await clerk.type('nguyễn thị thí dụ')
  await clerk.enter()
  await page.getByRole('button', { name: 'Tờ khai đăng ký khai sinh' }).press('Enter')
  await expect.poll(onPaper).toContain('NguyễnThịThíDụ')
})

describe('in a narrow panel, with letters of 200 %', () => {
  it('shows everything without scrolling sideways, and has no fault of accessibility', async () => {
    await page.evaluate(
      async (value) => {
        const { chrome } = globalThis as unknown as {
          chrome: { storage: { local: { set(value: object): Promise<void> } } }
        }
        await chrome.storage.local.set({ settings: value })
      },
      { hasSeenWelcome: true, office, textSize: 200 },
    )
    await page.setViewportSize(panel)
    await page.reload()
    await page.getByRole('heading').first().waitFor()
    const noSideways = async () =>
      expect(
        await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth),
      ).toBe(0)
    await noSideways()
    await clerk.type('giay doc than')
    await clerk.press('Enter')
    await page.locator('.opening').waitFor()
    await noSideways()
    expect(await accessibilityFaults(page)).toEqual([])
    await clerk.press('Enter')
    await page.locator('.asking').waitFor()
    await noSideways()
    expect(await accessibilityFaults(page)).toEqual([])
    await clerk.press('Alt+KeyM')
    await page.locator('.whole-form').waitFor()
    await noSideways()
    expect(await accessibilityFaults(page)).toEqual([])
    await clerk.press('Alt+KeyX')
    await page.locator('.paper').waitFor({ state: 'visible' })
    await noSideways()
    expect(await accessibilityFaults(page)).toEqual([])
    await page.evaluate(
      async (value) => {
        const { chrome } = globalThis as unknown as {
          chrome: { storage: { local: { set(value: object): Promise<void> } } }
        }
        await chrome.storage.local.set({ settings: value })
      },
      { hasSeenWelcome: true, office },
    )
  })
})
