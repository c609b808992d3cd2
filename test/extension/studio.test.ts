import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { accessibilityFaults } from './axe.ts'
import { Clerk } from './clerk.ts'
import { office, readAloudToSigning, sheetText, textOf } from './marital-status.ts'
import { officeWord } from './office-word.ts'
import { openTool, panel, type Tool } from './tool.ts'

// An author without a mouse: from an office's Word file to a filled print of the new form; everything undone; killed and taken up.

const folder = mkdtempSync(join(tmpdir(), 'viet-ho-studio-'))
const profile = join(folder, 'profile')
const word = await officeWord(folder)
let tool: Tool
let page: Page
let author: Clerk

beforeAll(async () => {
  tool = await openTool({ office }, { profile })
  page = await tool.open()
  author = new Clerk(page)
}, 60_000)

afterAll(async () => {
  await tool.close()
  rmSync(folder, { recursive: true, force: true })
})

/** Goes to the studio by the menu. */
async function toStudio(): Promise<void> {
  await author.press('Alt+KeyV')
  for (let tries = 0; !(await author.focused()).startsWith('Soạn mẫu'); tries += 1) {
    if (tries > 12) throw new Error('no studio in the menu')
    await author.press('ArrowDown')
  }
  await author.press('Enter')
  await page.getByRole('heading', { name: 'Soạn mẫu' }).waitFor()
}

const openWord = async (path: string) => {
  await page.locator('.studio-start input[type=file]').first().setInputFiles(path)
}

/** The paper as it stands there, places by their names. */
const paper = () => textOf(page.locator('.sheet'))

/** The paper, and what stands in the panel of the place that is chosen. */
const all = async () => {
  const typed = await page
    .locator('.panel')
    .locator('input, select, textarea')
    .evaluateAll((inputs) => inputs.map((input) => (input as HTMLInputElement).value))
  return `${await paper()}\n${typed.join('\n')}`
}
const status = () => textOf(page.locator('.bench-head [role=status]'))
const counts = async () =>
  (await textOf(page.locator('.bench-state')))
    .replace(/Đã lưu.*|Đang lưu.*/s, '')
    .replace(/\s+/g, ' ')
    .trim()
const saved = () => page.locator('.bench-state', { hasText: 'Đã lưu trong máy này' }).waitFor()

/** Goes to a place on the paper by its name, with the arrow keys. */
async function toPlace(name: string): Promise<void> {
  await page.locator('.sheet [aria-current]').focus()
  for (let step = 0; step < 60; step += 1) await author.press('ArrowUp')
  for (let step = 0; step < 60; step += 1) {
    const at = await page.locator('.sheet [aria-current]').getAttribute('aria-label')
    if (at?.startsWith(`Chỗ điền: ${name};`)) return
    await author.press('ArrowDown')
  }
  throw new Error(`no place ${name}`)
}

it('refuses what is no Word file with a sentence that says what to do, and stays there', async () => {
  await toStudio()
  const wrong = join(folder, 'don.docx')
  for (const [bytes, sentence] of [
    [Buffer.from('%PDF-1.7'), 'không phải tệp Word'],
    [Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]), 'Lưu thành (Save As)'],
    [readFileSync(word).subarray(0, 900), 'bị hỏng'],
  ] as const) {
    writeFileSync(wrong, bytes)
    await openWord(wrong)
    await page.locator('.studio-start [role=alert]', { hasText: sentence }).waitFor()
  }
  expect(await accessibilityFaults(page)).toEqual([])
})

it('opens a Word file: the paper with each place marked, the doubtful one first', async () => {
  await openWord(word)
  await page.locator('.sheet').waitFor()
  expect(await counts()).toBe('Còn 1 chỗ máy chưa chắc. 2 chỗ cần sửa.')
  const text = await paper()
  for (const words of ['ĐƠN XIN MƯỢN NHÀ VĂN HÓA', 'Tôi cam đoan giữ gìn nhà văn hóa.', 'Những người cùng đứng tên:'])
    expect(text).toContain(words)
  expect(await page.locator('.spot.doubtful').allInnerTexts()).toEqual(['?của'])
  expect(await textOf(page.locator('.spot[aria-current]'))).toBe('?của')
  expect(await textOf(page.locator('.panel .doubt'))).toContain('nhãn chỉ là một từ nối')
  expect(await accessibilityFaults(page)).toEqual([])
})

it('takes back whatever was done to a place, one after the other, and does it again', async () => {
  const before = await paper()
  let last = await all()
  const seen: string[] = []
  const done = async (what: () => Promise<void>) => {
    await what()
    const now = await all()
    expect(now, await status()).not.toBe(last)
    last = now
    seen.push(await paper())
  }
  await toPlace('Điện thoại')
  await done(() => author.press('x'))
  await done(() => author.press('c'))
  await done(() => author.press('h'))
  await toPlace('Sinh ngày')
  await done(() => author.press('t'))
  await done(() => author.press('Space', 'ArrowDown', 'Space', 'ArrowDown', 'Space', 'g'))
  await toPlace('Xin mượn vì')
  await done(() => author.press('t'))
  await toPlace('Tại quầy')
  await done(() => author.press('t'))
  await toPlace('Những người cùng đứng tên')
  await done(() => author.press('t'))
  // A new place: in its line, where the cursor is.
  await toPlace('Mượn từ')
  await done(async () => {
    await author.press('m', 'ArrowDown', 'End', 'Enter')
    await page.locator('.bench-head [role=status]', { hasText: 'Đã thêm chỗ điền' }).waitFor()
  })
  await done(async () => {
    await author.press('Control+KeyA')
    await author.type('Ghi chú')
    await page.locator('.sheet', { hasText: 'Ghi chú' }).waitFor()
  })
  for (const earlier of [...seen.slice(0, -1).reverse(), before]) {
    await author.press('Alt+KeyU')
    expect(await status()).toBe('Đã hoàn tác.')
    expect(await paper()).toBe(earlier)
  }
  await author.press('Alt+KeyU')
  expect(await status()).toBe('Không còn gì để hoàn tác.')
  for (const later of seen) {
    await author.press('Alt+KeyY')
    expect(await paper()).toBe(later)
  }
  for (let count = 0; count < seen.length; count += 1) await author.press('Alt+KeyU')
  expect(await paper()).toBe(before)
}, 120_000)

it('says why something can’t be done, and does nothing', async () => {
  await toPlace('Điện thoại')
  await author.press('Space')
  await toPlace('Mượn từ')
  await author.press('Space', 'g')
  expect(await status()).toContain('có chữ in sẵn')
  await page.getByRole('button', { name: 'Bỏ chọn' }).press('Enter')
})

it('is named, typed, asked and read back in words of its author, by keyboard', async () => {
  await author.press('Alt+KeyN')
  await page.locator('#place-name').waitFor()
  expect(await author.focused()).toContain('Tên, chép theo chữ trên giấy')
  await author.press('Control+KeyA')
  await author.type('Của ai')
  await author.press('Tab', 'Tab', 'Control+KeyA')
  await author.type('Nhà văn hóa của thôn nào ạ?')
  await author.press('Tab', 'Control+KeyA')
  await author.type('Ông/bà mượn của thôn mình.')
  await page.locator('#field-readback-issues', { hasText: 'Câu đọc lại phải có [câu trả lời]' }).waitFor()
  await author.press('Control+KeyA')
  await author.type('Ông/bà mượn của [câu trả lời].')
  await page.locator('#field-readback-issues:empty').waitFor({ state: 'attached' })
  await author.press('Alt+KeyN')
  await toPlace('Của ai')
  await author.press('Enter', 'Enter')
  expect(await counts()).toBe('Đã xem hết các chỗ máy chưa chắc. 2 chỗ cần sửa.')
})

it('is kept at once: a browser that is killed in the middle has lost nothing', async () => {
  await author.press('Alt+KeyB')
  await page.locator('#edition-instrument').waitFor()
  expect(await author.focused()).toContain('Văn bản ban hành mẫu')
  await author.type('Quyết định số 1/2026/QĐ-UBND ví dụ')
  await page.waitForTimeout(700)
  await saved()
  const before = await paper()
  const browser = tool.context.browser()
  const session = await tool.context.newCDPSession(page)
  await session.send('Browser.crash').catch(() => undefined)
  await browser?.close().catch(() => undefined)
  await tool.close().catch(() => undefined)
  tool = await openTool({}, { profile })
  page = await tool.open()
  author = new Clerk(page)
  await toStudio()
  await page.getByRole('button', { name: 'Làm tiếp: Đơn xin mượn nhà văn hóa' }).press('Enter')
  await page.locator('.sheet').waitFor()
  expect(await paper()).toBe(before)
  expect(await counts()).toBe('Đã xem hết các chỗ máy chưa chắc. 1 chỗ cần sửa.')
  await author.press('Alt+KeyU', 'Alt+KeyY')
  expect(await status()).toBe('Đã làm lại.')
}, 90_000)

it('is open in one window at a time', async () => {
  const other = await tool.openAgain()
  await other.keyboard.press('Alt+KeyV')
  await other.getByRole('button', { name: 'Soạn mẫu' }).press('Enter')
  await other.getByRole('button', { name: 'Làm tiếp: Đơn xin mượn nhà văn hóa' }).press('Enter')
  await other.locator('.studio-start [role=alert]', { hasText: 'đang mở ở cửa sổ khác' }).waitFor()
  await other.close()
})

it('says what is still missing beside it, and shows form, read-back and paper at once', async () => {
  await author.press('Alt+KeyO')
  await page.getByRole('button', { name: 'Mục “Số mẫu” để trống. Ghi nội dung.' }).press('Enter')
  await page.waitForFunction(() => document.activeElement?.id === 'edition-formNumber')
  await author.type('Mẫu số 1')
  await page.locator('.bench-state', { hasText: 'Không có chỗ sai.' }).waitFor()
  await author.press('Alt+KeyK')
  await page.locator('.trial').waitFor()
  await author.press('Alt+KeyA')
  await page.locator('.of-paper svg', { hasText: 'Nguyễn Thị Ví Dụ' }).first().waitFor()
  expect(await textOf(page.locator('.of-read'))).toContain('Ông mượn của')
  expect(await textOf(page.locator('.of-form'))).toContain('Của ai')
  expect(await accessibilityFaults(page)).toEqual([])
  await page.setViewportSize(panel)
  expect(await accessibilityFaults(page)).toEqual([])
  await page.setViewportSize({ width: 1280, height: 860 })
})

it('is used here: chosen at the counter, filled and printed', async () => {
  await author.press('Alt+KeyO')
  await page.getByText('Mẫu đã đúng.').waitFor()
  await page.waitForFunction(() => document.activeElement?.closest('label')?.textContent?.startsWith('Tên gói'))
  await author.press('Tab', 'Control+KeyA')
  await author.type('Ủy ban nhân dân xã Ví Dụ')
  await page.getByRole('button', { name: 'Dùng ngay ở máy này' }).press('Enter')
  await page.getByText('Đã đưa “Đơn xin mượn nhà văn hóa” vào danh sách mẫu').waitFor()
  await page.getByRole('button', { name: 'Mở mẫu này' }).press('Enter')
  await page.locator('#search').waitFor()
  await author.type('muon nha van hoa')
  await page.locator('.form-card, [role=option]', { hasText: 'Đơn xin mượn nhà văn hóa' }).first().waitFor()
  await author.press('Enter')
  await page.locator('.opening').waitFor()
  expect(await textOf(page.locator('main'))).toContain('không có chữ ký')
  await author.press('Enter')
  await page.locator('.asking').waitFor()
  const asked = await author.answer({
    'Họ và tên': 'nguyễn văn ví dụ',
    'Giới tính': ['1'],
    'Của ai': 'Thôn Mẫu',
    'Những người cùng đứng tên': ['2'],
  })
  expect(asked).toContain('Của ai')
  expect(asked).toContain('Hình thức nhận trả lời')
  await author.press('Alt+Digit3')
  await readAloudToSigning(page)
  await author.press('1', 'Enter')
  await page.getByText('Đã đủ và đã được xác nhận: in được.').waitFor()
  expect(await textOf(page.locator('main'))).toContain('không có chữ ký')
  await page.waitForFunction(() => document.activeElement?.matches('.main'))
  await author.press('Enter')
  await page.waitForFunction(() => (window as unknown as { printed: number }).printed === 1)
  const printed = (await sheetText(page)).replace(/\s+/g, ' ')
  for (const words of [
    'ĐƠN XIN MƯỢN NHÀ VĂN HÓA',
    '1. Họ và tên: Nguyễn Văn Ví Dụ',
    'của Thôn Mẫu',
    'Tôi cam đoan giữ gìn nhà văn hóa.',
  ])
    expect(printed).toContain(words)
  expect(tool.faults).toEqual([])
}, 90_000)
