import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { accessibilityFaults } from './axe.ts'
import { Clerk } from './clerk.ts'
import { passphrase, setPassphrase, unlock } from './faults/profile.ts'
import { office } from './marital-status.ts'
import { openTool, panel, type Tool } from './tool.ts'

let tool: Tool

beforeAll(async () => {
  tool = await openTool({ office })
}, 60_000)
afterAll(() => tool.close())

/** A sitting with a name typed, on the disk. */
async function begun(): Promise<{ page: Page; clerk: Clerk }> {
  await tool.renew({ office })
  const page = await tool.open(panel, 'sidepanel')
  await setPassphrase(page)
  const clerk = new Clerk(page)
  await clerk.beginWith('nguyễn thị ví dụ')
  await clerk.press('Enter')
  await page.waitForTimeout(1000)
  return { page, clerk }
}

it('takes no short passphrase and none that is typed in two ways, says what it protects, and is changed by who knows the old one', async () => {
  await tool.renew({ office })
  const page = await tool.open(panel, 'sidepanel')
  const clerk = new Clerk(page)
  await clerk.press('Alt+Digit0')
  await page.locator('#new-passphrase').focus()
  await clerk.type('1234567')
  await clerk.press('Enter')
  await clerk.type('1234567')
  await clerk.press('Enter')
  await page.getByText('Mật khẩu cần ít nhất 8 ký tự').waitFor()
  await page.locator('#new-passphrase').fill('chín con mèo')
  await page.locator('#again-passphrase').fill('chín con chó')
  await clerk.press('Enter')
  await page.locator('#again-passphrase').press('Enter')
  await page.getByText('Hai lần nhập không giống nhau').waitFor()
  await page.getByText('Quên mật khẩu là mất những việc đã lưu').waitFor()
  await page.getByText('Mật khẩu không giữ được').waitFor()
  await page.locator('#again-passphrase').fill('chín con mèo')
  await page.locator('#again-passphrase').press('Enter')
  await page.getByText('Đã đặt mật khẩu').waitFor()
  expect(await accessibilityFaults(page)).toEqual([])

  const change = async (old: string) => {
    await page.locator('#old-passphrase').fill(old)
    await page.locator('#new-passphrase').fill(passphrase)
    await page.locator('#again-passphrase').fill(passphrase)
    await page.locator('#again-passphrase').press('Enter')
  }
  await change('chín con chó')
  await page.getByText('Mật khẩu không đúng').waitFor()
  await change('chín con mèo')
  await page.getByText('Đã đổi mật khẩu').waitFor()
  await clerk.press('Alt+KeyQ')
  await unlock(page, 'chín con mèo')
  await page.getByText('Mật khẩu không đúng').waitFor()
  expect(await accessibilityFaults(page)).toEqual([])
  await unlock(page)
  await page.locator('#search').waitFor()
  expect(tool.faults).toEqual([])
})

it('slows down who tries, also the one who knows it, and in a new window too', async () => {
  const { page, clerk } = await begun()
  await clerk.press('Alt+KeyQ')
  for (let tries = 0; tries < 3; tries += 1) {
    await unlock(page, `sai rồi ${tries}`)
    await page.waitForFunction(() => document.querySelector('#unlock-told')?.textContent !== 'Đang mở…')
  }
  await page.getByText(/Sai nhiều lần: chờ \d+ giây/).waitFor()
  const other = await tool.openAgain(panel, 'sidepanel')
  await unlock(other)
  await other.getByText(/Sai nhiều lần: chờ \d+ giây/).waitFor()
  expect(await other.locator('.unlock').count()).toBe(1)
  await other.waitForTimeout(3000)
  await other.keyboard.press('Control+a')
  await unlock(other)
  await other.locator('.one-question').waitFor()
  expect(tool.faults).toEqual([])
})

it('forgotten, gives nothing back: what was kept goes, after it was said', async () => {
  const { page, clerk } = await begun()
  await clerk.press('Alt+KeyQ')
  await page.locator('.unlock').waitFor()
  await page.getByRole('button', { name: 'Quên mật khẩu' }).press('Enter')
  await page.getByText('Không ai lấy lại được mật khẩu').waitFor()
  await clerk.press('Enter')
  expect(await page.locator('.unlock').count()).toBe(1)
  await page.getByRole('button', { name: 'Quên mật khẩu' }).press('Enter')
  await page.getByRole('button', { name: 'Xóa mọi việc đã lưu' }).press('Enter')
  await page.locator('#search').waitFor()
  expect(await page.locator('.parked').count()).toBe(0)
  const again = await tool.openAgain(panel, 'sidepanel')
  await again.locator('#search').waitFor()
  expect(await again.locator('.parked').count()).toBe(0)
  expect(tool.faults).toEqual([])
})

it('may be set and taken away in the middle of a sitting, which stays', async () => {
  await tool.renew({ office })
  const page = await tool.open(panel, 'sidepanel')
  const clerk = new Clerk(page)
  await clerk.beginWith('nguyễn thị ví dụ')
  await clerk.press('Enter')
  await setPassphrase(page)
  await clerk.press('Alt+Digit0')
  await page.getByRole('button', { name: 'Bỏ mật khẩu', exact: true }).press('Enter')
  await page.getByRole('button', { name: 'Bỏ mật khẩu, xóa việc đã lưu' }).press('Enter')
  await page.getByText('Đã bỏ mật khẩu').waitFor()
  await page.waitForTimeout(1000)
  await page.close()
  const again = await tool.openAgain(panel, 'sidepanel')
  await again.locator('.top-bar .steps').waitFor()
  await again.keyboard.press('Alt+Digit1')
  await again.keyboard.press('Alt+ArrowUp')
  expect(await again.locator('#answer').inputValue()).toBe('Nguyễn Thị Ví Dụ')
  expect(tool.faults).toEqual([])
})

it('covers the screen when nobody is there, and locks it where there is a passphrase', async () => {
  await tool.renew({ office, idleMinutes: 1 })
  const page = await tool.context.newPage()
  await page.setViewportSize(panel)
  await page.clock.install()
  await page.goto(`${tool.origin}/sidepanel.html`)
  await page.locator('#search').waitFor()
  const clerk = new Clerk(page)
  await page.keyboard.type('giay doc than')
  await page.keyboard.press('Enter')
  await page.locator('.opening').waitFor()
  await page.keyboard.press('Enter')
  await page.locator('.one-question').waitFor()
  await page.clock.runFor(40_000)
  expect(await page.locator('.cover').count()).toBe(0)
  await page.clock.runFor(40_000)
  await page.locator('.cover').waitFor()
  expect(await page.locator('.one-question').isVisible()).toBe(false)
  expect(await accessibilityFaults(page)).toEqual([])
  // The keys of the screen beneath are dead.
  await clerk.press('Alt+Digit3')
  await clerk.press('Enter')
  await page.locator('.one-question').waitFor()
  expect(await page.locator('.cover').count()).toBe(0)
  expect(await page.evaluate(() => document.querySelector('.one-question')?.contains(document.activeElement))).toBe(
    true,
  )
  await clerk.press('Alt+KeyQ')
  await page.locator('.cover').waitFor()
  await clerk.press('Enter')
  await page.locator('.one-question').waitFor()
})

it('is wanted before anything else where the office’s policy says so', async () => {
  await tool.renew({ office })
  const page = await tool.open(panel, 'sidepanel')
  await page.addInitScript(() => {
    const { chrome } = globalThis as unknown as { chrome: { storage?: { managed: { get(): Promise<object> } } } }
    if (chrome.storage)
      chrome.storage.managed.get = () => Promise.resolve({ requirePassphrase: true, passphraseLength: 14 })
  })
  await page.reload()
  const clerk = new Clerk(page)
  await page.getByText('Cơ quan yêu cầu quầy có mật khẩu').waitFor()
  await clerk.press('Alt+Digit0')
  expect(await page.locator('#new-passphrase').isVisible()).toBe(true)
  await page.locator('#new-passphrase').fill('ngắn quá')
  await page.locator('#again-passphrase').fill('ngắn quá')
  await page.locator('#again-passphrase').press('Enter')
  await page.getByText('Mật khẩu cần ít nhất 14 ký tự').waitFor()
  await page.locator('#new-passphrase').fill(passphrase)
  await page.locator('#again-passphrase').fill(passphrase)
  await page.locator('#again-passphrase').press('Enter')
  await page.locator('#search').waitFor()
  await clerk.press('Alt+Digit0')
  await page.locator('#old-passphrase').waitFor()
  expect(await page.getByRole('button', { name: 'Bỏ mật khẩu', exact: true }).count()).toBe(0)
  expect(tool.faults).toEqual([])
})
