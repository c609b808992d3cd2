import type { Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { accessibilityFaults } from './axe.ts'
import { cards } from './cards.ts'
import { Clerk } from './clerk.ts'
import { office } from './marital-status.ts'
import { full, openTool, panel, type Tool } from './tool.ts'

let tool: Tool
let page: Page
let clerk: Clerk

beforeAll(async () => {
  tool = await openTool({ office })
}, 120_000)
afterAll(async () => {
  await tool.close()
})
beforeEach(async () => {
  page = await tool.open(full)
  clerk = new Clerk(page)
})
afterEach(async () => {
  await page.close()
  expect(tool.faults).toEqual([])
})

const household = 'ra soat ho ngheo'
const onPaper = () => page.locator('.paper').evaluate((at) => at.textContent?.replace(/\s+/g, '') ?? '')
const review = () => page.locator('.card-review')
const words = async (selector: string) => (await page.locator(selector).allTextContents()).join('\n')

/** As a scanner does: key by key, fast, and Enter. */
async function scan(text: string): Promise<void> {
  await page.keyboard.type(text)
  await page.keyboard.press('Enter')
}

/** As a clerk does with Ctrl+V; the clipboard itself is left alone. */
const paste = (text: string) =>
  page.evaluate((pasted) => {
    const clipboardData = new DataTransfer()
    clipboardData.setData('text', pasted)
    const event = new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true })
    document.activeElement?.dispatchEvent(event)
  }, text)

async function openPanel(): Promise<void> {
  await clerk.press('Alt+KeyC')
  await page.waitForFunction(() => document.activeElement?.id === 'card-input')
}

describe('a card in the box', () => {
  it('is typed by a scanner, looked at, and taken by Enter; the next question is one that is still open', async () => {
    await clerk.begin(household)
    await clerk.until('Họ và tên')
    await openPanel()
    await scan(cards.woman)
    await review().waitFor()
    expect(await words('#card-title')).toBe('Thẻ của người khai')
    expect(await words('.card-lines')).toMatch(/Trần Thị Ví Dụ[\s\S]*Nữ[\s\S]*02\/09\/1958/)
    await clerk.press('Enter')
    await page.locator('.one-question').waitFor()
    await expect.poll(onPaper).toContain('TrầnThịVíDụ')
    await expect.poll(onPaper).toContain('PhườngTiếnThành')
    expect(await clerk.question()).toBe('Dân tộc')
    // What the card has answered is not asked again.
    await clerk.enter()
    expect(await clerk.question()).toBe('Nơi ở hiện tại')
  })

  it('is pasted at the opening: age is a reason by itself, what was chosen there stays, and the read-back says bà', async () => {
    await clerk.type('giay doc than')
    await clerk.press('Enter')
    await page.locator('.opening').waitFor()
    await clerk.press('1')
    await openPanel()
    await paste(cards.woman)
    await review().waitFor()
    await clerk.press('Enter')
    await page.locator('.opening:not([hidden])').waitFor()
    expect(await words('.opening')).toContain('Từ 60 tuổi')
    expect(await page.getByRole('checkbox').first().isChecked()).toBe(true)
    await page.waitForFunction(() => document.activeElement?.textContent?.startsWith('Tiếp'))
    await clerk.press('Enter')
    await page.locator('.one-question').waitFor()
    await clerk.press('Alt+Digit3')
    await page.locator('.read-back').waitFor()
    await clerk.press('KeyD')
    await expect.poll(() => words('.read-back')).toMatch(/[Tt]hưa bà/)
  })

  it('is given up by Escape, and what was being typed is still there', async () => {
    await clerk.begin(household)
    await clerk.until('Họ và tên')
    await clerk.type('lê thị dở dang')
    await openPanel()
    await clerk.press('Escape')
    await page.waitForFunction(() => document.activeElement?.id === 'answer')
    expect(await page.locator('#answer').inputValue()).toBe('Lê Thị Dở Dang')
  })

  it('overwrites what was typed only where the clerk says so', async () => {
    await clerk.begin(household)
    await clerk.until('Họ và tên')
    await clerk.type('trần thị thí dụ')
    await openPanel()
    await scan(cards.woman)
    await review().waitFor()
    const frame = page.locator('.card-choice', { hasText: 'Họ và tên' })
    expect(await frame.textContent()).toContain('Giữ như đã ghi: Trần Thị Thí Dụ')
    expect(await page.evaluate(() => document.activeElement?.closest('.card-choice')?.textContent)).toContain(
      'Họ và tên',
    )
    await clerk.press('Enter')
    await page.locator('.one-question').waitFor()
    await expect.poll(onPaper).toContain('TrầnThịThíDụ')
    await openPanel()
    await scan(cards.woman)
    await review().waitFor()
    await clerk.press('2', 'Enter')
    await page.locator('.one-question').waitFor()
    await expect.poll(onPaper).toContain('TrầnThịVíDụ')
  })

  it('leaves the commune that was split to the clerk, and is held once where nobody chose', async () => {
    await clerk.begin(household)
    await clerk.until('Họ và tên')
    await openPanel()
    await scan(cards.split)
    await review().waitFor()
    const frame = page.locator('.card-choice', { hasText: 'Nơi thường trú' })
    expect(await frame.textContent()).toMatch(
      /Xã Phan Rí Cửa[\s\S]*Xã Tuy Phong[\s\S]*Phong Phú, Tuy Phong, Bình Thuận[\s\S]*hỏi sau/,
    )
    await clerk.press('Enter')
    await page.getByText('Còn mục chưa chọn').waitFor()
    await clerk.press('2')
    await clerk.press('Enter')
    await page.locator('.one-question').waitFor()
    await expect.poll(onPaper).toContain('XãTuyPhong')
  })

  it('is for whom the clerk says, by a figure', async () => {
    await clerk.begin('giay doc than')
    await openPanel()
    await clerk.press('2')
    await expect
      .poll(() => page.getByRole('radio', { checked: true }).evaluate((at) => at.parentElement?.textContent))
      .toContain('người được khai')
    await scan(cards.split)
    await review().waitFor()
    expect(await words('#card-title')).toBe('Thẻ của người được khai')
    await clerk.press('Enter', 'Enter')
    await page.locator('.one-question').waitFor()
    expect(await clerk.question()).toBe('Xin giấy cho ai')
    await expect.poll(onPaper).toContain('NguyễnVănVíDụ')
  })

  it.each([
    ['of the health insurance', cards.health, 'thẻ bảo hiểm y tế'],
    ['in two scans', `${cards.woman}\n${cards.split}`, 'nhiều mã một lúc'],
    ['of something else', 'https://vi-du.example/', 'không phải mã QR của thẻ căn cước'],
  ])('%s is told what to do', async (_, text, told) => {
    await clerk.begin(household)
    await openPanel()
    if (text.includes('|')) await paste(text)
    else await scan(text)
    await page.locator('.capture').getByText(told).waitFor()
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('card-input')
  })

  it('dumped as bytes in hexadecimal digits is read', async () => {
    await clerk.begin(household)
    await openPanel()
    await scan(Buffer.from(cards.woman).toString('hex'))
    await review().waitFor()
    expect(await words('.card-lines')).toContain('Trần Thị Ví Dụ')
  })
})

describe('an input method between the scanner and the tool', () => {
  it('is seen by its compositions: what to do is told', async () => {
    await clerk.begin(household)
    await openPanel()
    const session = await page.context().newCDPSession(page)
    await session.send('Input.imeSetComposition', { text: '0681', selectionStart: 4, selectionEnd: 4 })
    await page.getByText('Tắt bộ gõ (Ctrl+Shift), rồi quét lại').waitFor()
    await session.send('Input.insertText', { text: '068158000123Trần Thi Vi Du02091958Nu' })
    await clerk.press('Enter')
    await page.getByText('Không thấy dấu |').waitFor()
  })

  it('is seen by the letters that it takes back: then name and address are confirmed, the rest is taken', async () => {
    await clerk.begin(household)
    await clerk.until('Họ và tên')
    await openPanel()
    await page.keyboard.type('068158000123||Tran Thi Vis')
    await page.keyboard.press('Backspace')
    await page.keyboard.press('Backspace')
    await page.keyboard.type('í Du|02091958|Nu|Khu pho 7, Tieens Thanh, Phan Thiet, Binh Thuan|10072021')
    await page.keyboard.press('Enter')
    await review().waitFor()
    expect(await words('.card-review [role=status]')).toContain('bộ gõ')
    await clerk.press('Enter', 'Enter')
    await page.locator('.one-question').waitFor()
    await expect.poll(onPaper).toContain('068158000123')
    expect(await onPaper()).not.toContain('TranThi')
  })

  it('or a scanner that loses the marks: the name is typed by hand, and stays', async () => {
    await clerk.begin(household)
    await clerk.until('Họ và tên')
    await clerk.type('trần thị ví dụ')
    await openPanel()
    await scan('068158000123||Tran Thi Vi Du|02091958|Nu|Khu pho 7, Tien Thanh, Phan Thiet, Binh Thuan|10072021')
    await review().waitFor()
    expect(await words('.card-lines')).toContain('đã ghi đúng như thẻ')
    await clerk.press('Enter', 'Enter')
    await page.locator('.one-question').waitFor()
    await expect.poll(onPaper).toContain('TrầnThịVíDụ')
  })
})

describe('a family', () => {
  it('fills a table, one card after the other; the same card twice is told and no row of its own', async () => {
    await clerk.begin(household)
    await clerk.until('Thành viên của hộ')
    await openPanel()
    for (const card of [cards.woman, cards.split, cards.child]) {
      await scan(card)
      await review().waitFor()
      await clerk.press('Enter')
      await page.waitForFunction(() => document.activeElement?.id === 'card-input')
    }
    await scan(cards.split)
    await review().waitFor()
    expect(await words('.card-review [role=status]')).toContain('thành viên 2')
    await clerk.press('Enter')
    await page.waitForFunction(() => document.activeElement?.id === 'card-input')
    await clerk.press('Enter')
    await page.locator('.one-question').waitFor()
    await expect.poll(onPaper).toContain('NguyễnThịThíDụ')
    expect(await clerk.question()).toBe('Thành viên của hộ')
    // Of each what the card doesn't say, before the table is left.
    const asked: string[] = []
    await clerk.enter()
    for (let step = 0; step < 6; step += 1) {
      asked.push(await clerk.question())
      await clerk.enter()
    }
    expect(asked.map((label) => /\d/.exec(label)?.[0])).toEqual(['1', '1', '2', '2', '3', '3'])
    expect(await clerk.question()).toBe('Thành viên của hộ')
    expect(await page.locator('.rows li').count()).toBe(3)
  })
})

describe('a card scanned while something else is asked', () => {
  it('is no answer: the input gets back what it had, and the card is for whom the question is about', async () => {
    await clerk.begin('giay doc than')
    await clerk.until('Họ, chữ đệm, tên người được cấp giấy')
    await clerk.type('nguyễn văn')
    await page.waitForTimeout(300)
    await scan(cards.split)
    await review().waitFor()
    expect(await words('#card-title')).toBe('Thẻ của người được khai')
    expect(await words('.card-choice >> nth=0')).toContain('Giữ như đã ghi: Nguyễn Văn')
    await clerk.press('Escape')
    await page.waitForFunction(() => document.activeElement?.id === 'answer')
    expect(await page.locator('#answer').inputValue()).toBe('Nguyễn Văn')
  })

  it('is no answer either when it is pasted, or ends in a Tab', async () => {
    await clerk.begin(household)
    await clerk.until('Họ và tên')
    await paste(cards.woman)
    await review().waitFor()
    await clerk.press('Escape')
    await page.waitForFunction(() => document.activeElement?.id === 'answer')
    expect(await page.locator('#answer').inputValue()).toBe('')
    await page.keyboard.type(cards.woman)
    await page.keyboard.press('Tab')
    await review().waitFor()
    await clerk.press('Escape')
    await page.waitForFunction(() => document.activeElement?.id === 'answer')
    expect(await page.locator('#answer').inputValue()).toBe('')
  })

  it('chooses nothing where figures are choices', async () => {
    await clerk.begin('giay doc than')
    await clerk.until('Xin giấy cho ai')
    await scan(cards.plain)
    await review().waitFor()
    await clerk.press('Escape')
    await page.locator('.one-question').waitFor()
    expect(await clerk.question()).toBe('Xin giấy cho ai')
    expect(await page.getByRole('radio', { checked: true }).count()).toBe(0)
  })
})

it.each([
  ['in the panel', panel, 'sidepanel', 200],
  ['on a whole page', full, 'page', 100],
] as const)('has no fault of accessibility %s', async (_, size, name, textSize) => {
  await tool.renew({ office, textSize })
  try {
    page = await tool.open(size, name)
    clerk = new Clerk(page)
    await clerk.begin(household)
    await clerk.until('Họ và tên')
    await clerk.type('ai đó')
    const faults: string[] = []
    const look = async () => {
      faults.push(...(await accessibilityFaults(page)))
      const sideways = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      )
      if (sideways > 0) faults.push(`${sideways} px sideways`)
    }
    await openPanel()
    await look()
    await scan(cards.split)
    await review().waitFor()
    await look()
    expect(faults).toEqual([])
    expect(tool.faults).toEqual([])
  } finally {
    await tool.renew({ office })
    page = await tool.open(full)
  }
})
