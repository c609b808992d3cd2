import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { accessibilityFaults } from './axe.ts'
import { Clerk } from './clerk.ts'
import { focusedName, office, textOf } from './marital-status.ts'
import { toPacks } from './pack-files.ts'
import { openTool, type Tool } from './tool.ts'

// The instrument of a form is replaced: a new edition is begun from the one there is, while a citizen sits at the counter with the old one.

const title = 'Tờ khai cấp Giấy xác nhận tình trạng hôn nhân'
let tool: Tool
let page: Page
let author: Clerk

beforeAll(async () => {
  tool = await openTool({ office })
  page = await tool.open()
  author = new Clerk(page)
}, 60_000)

afterAll(async () => {
  await tool.close()
})

async function toStudio(): Promise<void> {
  await author.press('Alt+KeyV')
  for (let tries = 0; !(await author.focused()).startsWith('Soạn mẫu'); tries += 1) {
    if (tries > 12) throw new Error('no studio in the menu')
    await author.press('ArrowDown')
  }
  await author.press('Enter')
  await page.locator('.studio-start, .bench').waitFor()
}

/** Tab, until what has the focus is called so. */
async function tabTo(name: string): Promise<void> {
  for (let tabs = 0; !(await focusedName(page)).startsWith(name); tabs += 1) {
    if (tabs > 80) throw new Error(`Tab never comes to ${name} (${await focusedName(page)})`)
    await author.press('Tab')
  }
}

/** Writes into the input of this name, in place of what stands there. */
async function write(name: string, text: string): Promise<void> {
  await tabTo(name)
  await author.press('Control+KeyA')
  await author.type(text)
}

/** Chooses in the list that has the focus, with the arrow keys. */
async function choose(words: string): Promise<void> {
  const chosen = () => page.evaluate(() => (document.activeElement as HTMLSelectElement).selectedOptions[0]?.text ?? '')
  for (let steps = 0; !(await chosen()).startsWith(words); steps += 1) {
    if (steps > 90) throw new Error(`no ${words} in the list`)
    await author.press('ArrowDown')
  }
}

const current = () => page.locator('#forms [aria-selected="true"]')

/** The form as it is chosen on a day. */
async function cardOn(day: string): Promise<string> {
  await page.locator('#received').focus()
  await author.press('Control+KeyA')
  await author.type(day)
  await author.press('Enter', 'Tab')
  return textOf(current())
}

it('begins from one that is built in, chosen by keyboard, while a citizen is at the counter', async () => {
  await author.beginWith('trần thị ví dụ')
  await toStudio()
  await tabTo('Mẫu nào')
  await choose(title)
  await tabTo('Lập bản mới')
  await author.press('Enter')
  await page.locator('.bench').waitFor()
  expect(await textOf(page.locator('.bench h1'))).toBe(title)
  expect(await page.locator('.spot.sure').count()).toBeGreaterThan(10)
})

it('says of itself what is new: instrument, number, province, days, and who checked it', async () => {
  await author.press('Alt+KeyB')
  await write('Văn bản ban hành mẫu', 'Thông tư số 99/2026/TT-VD')
  await write('Số mẫu', 'Mẫu số 9')
  await tabTo('Có hiệu lực từ ngày')
  // The day of the old edition, first.
  await write('Có hiệu lực từ ngày', '6/6/2024')
  await page.locator('#edition-inForceFrom-issues', { hasText: 'đã dùng ở nơi này, từ đúng ngày này' }).waitFor()
  await write('Có hiệu lực từ ngày', '1/12/2026')
  await tabTo('Chưa ai đối chiếu')
  await author.press('ArrowDown', 'ArrowDown')
  await page.getByText('Ghi người và ngày đối chiếu để chọn mức này.').waitFor()
  await write('Người đối chiếu', 'Nguyễn Văn Ví Dụ, Công chức')
  await write('Ngày đối chiếu', '25/11/2026')
  await write('Đối chiếu với bản nào', 'Công báo số 1')
  await write('Chữ của mẫu lấy từ đâu', 'Công báo số 1 năm 2026')
  await page.getByLabel('Đã đối chiếu từng chữ').press('Space')
  await page.locator('#edition-jurisdiction').focus()
  await choose('Tỉnh Lâm Đồng')
  await page.locator('.bench-state', { hasText: 'Không có chỗ sai.' }).waitFor()
})

it('prints other words and asks otherwise', async () => {
  await write('Chữ đang in', 'Kính gửi')
  await write('Thay bằng', 'Nơi nhận')
  await author.press('Enter')
  await page.locator('.bench-head [role=status]', { hasText: 'Đã thay chữ in sẵn.' }).waitFor()
  await page.locator('.sheet', { hasText: 'Nơi nhận' }).waitFor()
  await page.locator('.sheet [aria-current]').focus()
  await author.press('ArrowDown', 'Enter')
  expect(await focusedName(page)).toContain('Tên, chép theo chữ trên giấy')
  await write('Cán bộ hỏi', 'Bác tên đầy đủ là gì ạ?')
})

it('is held beside the old one', async () => {
  await author.press('Alt+KeyO')
  await page.getByText('Mẫu đã đúng.').waitFor()
  await tabTo('So với bản đã có')
  await author.press('Enter', 'Tab', 'ArrowDown')
  await page.locator('.comparison').waitFor()
  const compared = await textOf(page.locator('.comparison'))
  const told = ['Tờ giấy: 1 chỗ đổi.', 'Câu hỏi: 1 chỗ đổi.', 'Nơi nhận', 'Mẫu số 9']
  expect(told.filter((words) => !compared.includes(words))).toEqual([])
  expect(await accessibilityFaults(page)).toEqual([])
})

it('is chosen from its day on, with who checked it; before it the old one is', async () => {
  await page.locator('.panel [data-first]').focus()
  await tabTo('Dùng ngay ở máy này')
  await author.press('Enter')
  await page.getByText(`Đã đưa “${title}” vào danh sách mẫu`).waitFor()
  await tabTo('Mở mẫu này')
  await author.press('Enter')
  await page.locator('#search').waitFor()
  await author.type('giay doc than')
  const before = await cardOn('30/11/2026')
  expect(before).toContain('Thông tư số 04/2024/TT-BTP')
  expect(before).not.toContain('Người đối chiếu')
  const after = await cardOn('1/12/2026')
  for (const words of [
    'Mẫu số 9, Thông tư số 99/2026/TT-VD',
    'Đã đối chiếu từng chữ với bản chính thức',
    'Người đối chiếu: Nguyễn Văn Ví Dụ, Công chức, ngày 25/11/2026; so với: Công báo số 1.',
  ])
    expect(after).toContain(words)
})

it('leaves the citizen who sits there with the old one alone', async () => {
  await author.press('Escape')
  await page.locator('.one-question').waitFor()
  expect(await page.locator('#answer').inputValue()).toMatch(/trần thị ví dụ/i)
  expect(await textOf(page.locator('.one-question'))).not.toContain('Bác tên đầy đủ là gì ạ?')
})

it('the pack says who checked it, and its edition is begun from again', async () => {
  await toPacks(author)
  await page.getByText('Người đối chiếu: Nguyễn Văn Ví Dụ').waitFor()
  await toStudio()
  await page.getByRole('button', { name: 'Các bản nháp' }).press('Enter')
  await page.locator('.studio-start').waitFor()
  await tabTo('Mẫu nào')
  await choose(title)
  await tabTo('Bản nào')
  await choose('Mẫu số 9')
  await tabTo('Lập bản mới')
  await author.press('Enter')
  await page.locator('.sheet', { hasText: 'Nơi nhận' }).waitFor()
  await page.locator('.sheet [aria-current]').focus()
  await author.press('ArrowDown', 'Enter')
  expect(await page.locator('#field-question').inputValue()).toBe('Bác tên đầy đủ là gì ạ?')
  await author.press('Alt+KeyB')
  expect(await page.locator('#checked-who').inputValue()).toBe('')
  expect(tool.faults).toEqual([])
})
