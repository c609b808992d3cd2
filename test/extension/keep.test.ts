import type { Page } from 'playwright-core'
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest'
import { Clerk } from './clerk.ts'
import { kill, newProfile, removeProfile, setPassphrase, unlock } from './faults/profile.ts'
import { office } from './marital-status.ts'
import { full, openTool, panel, type Tool } from './tool.ts'

/** What is typed is kept within a second. */
const second = 1000

let tool: Tool
beforeAll(async () => {
  tool = await openTool({ office })
}, 60_000)
afterAll(() => tool.close())
beforeEach(() => tool.renew({ office }))

const answerNow = (page: Page) => page.locator('#answer').inputValue()

it('opens a closed panel where it was, half a word typed', async () => {
  const page = await tool.open(panel, 'sidepanel')
  const clerk = new Clerk(page)
  await clerk.beginWith('nguyễn thị ví d')
  await page.waitForTimeout(second)
  await page.close()
  const again = await tool.openAgain(panel, 'sidepanel')
  await again.locator('.one-question').waitFor()
  expect(await again.locator('.one-question .label').textContent()).toContain('Họ, chữ đệm, tên người yêu cầu')
  expect(await answerNow(again)).toMatch(/nguyễn thị ví d/i)
  expect(tool.faults).toEqual([])
}, 60_000)

it('puts citizens aside and takes them up again', async () => {
  const page = await tool.open(panel, 'sidepanel')
  const clerk = new Clerk(page)
  for (const name of ['nguyễn thị một', 'trần văn hai']) {
    await clerk.beginWith(name)
    await clerk.press('Enter', 'Alt+KeyS')
    await page.locator('.choose').waitFor()
    await page.getByText('Đã để lại').waitFor()
  }
  expect(await page.locator('.parked li strong').allTextContents()).toEqual(['ông/bà Hai', 'ông/bà Một'])
  await clerk.press('Alt+KeyS', 'Tab', 'Tab', 'Enter')
  await page.locator('.one-question').waitFor()
  await clerk.press('Alt+ArrowUp')
  expect(await answerNow(page)).toBe('Nguyễn Thị Một')
  await clerk.press('Alt+KeyS')
  await expect.poll(() => page.locator('.parked li strong').allTextContents()).toEqual(['ông/bà Một', 'ông/bà Hai'])
  expect(tool.faults).toEqual([])
}, 60_000)

it('comes back after the browser was killed, with the passphrase of the counter, and not without', async () => {
  const profile = newProfile()
  const own: Tool[] = []
  const open = async (settings: object) => {
    const opened = await openTool(settings, { profile })
    own.push(opened)
    return opened
  }
  try {
    const killed = await open({ office })
    const page = await killed.open(panel, 'sidepanel')
    await setPassphrase(page)
    const clerk = new Clerk(page)
    await clerk.beginWith('nguyễn thị ví d')
    await page.waitForTimeout(second)
    await kill(profile, killed)

    const restarted = await open({})
    const again = await restarted.openAgain(panel, 'sidepanel')
    await unlock(again, 'chín con mèo qua sông')
    await again.getByText('Mật khẩu không đúng').waitFor()
    await unlock(again)
    await again.locator('.one-question').waitFor()
    expect(await answerNow(again)).toMatch(/nguyễn thị ví d/i)
    expect(restarted.faults).toEqual([])
  } finally {
    for (const each of own) await each.close().catch(() => {})
    removeProfile(profile)
  }
}, 90_000)

it('lets one window at a time work on a sitting, and another take it over', async () => {
  const one = await tool.open(panel, 'sidepanel')
  const clerk = new Clerk(one)
  await clerk.beginWith('nguyễn thị ví dụ')
  await one.waitForTimeout(second)
  const other = await tool.openAgain(full)
  await other.getByText('đang mở ở cửa sổ khác').waitFor()
  await clerk.type(' mới')
  await other.keyboard.press('Alt+KeyS')
  await other.keyboard.press('Enter')
  await other.locator('.one-question').waitFor()
  expect(await answerNow(other)).toMatch(/nguyễn thị ví dụ mới/i)
  await one.getByText('Việc này đã chuyển sang cửa sổ khác').waitFor()
  expect(await one.locator('.one-question').count()).toBe(0)
  expect(tool.faults).toEqual([])
}, 60_000)

it('locks, and shows nothing of the citizen until it is opened', async () => {
  const page = await tool.open(panel, 'sidepanel')
  await setPassphrase(page)
  const clerk = new Clerk(page)
  await clerk.beginWith('nguyễn thị ví d')
  await clerk.press('Alt+KeyQ')
  await page.locator('.unlock').waitFor()
  expect(await page.content()).not.toMatch(/nguyễn thị/i)
  await clerk.press('Alt+Digit1')
  expect(await page.locator('.unlock').count()).toBe(1)
  await unlock(page)
  await page.locator('.one-question').waitFor()
  expect(await answerNow(page)).toMatch(/nguyễn thị ví d/i)
  expect(tool.faults).toEqual([])
}, 60_000)
