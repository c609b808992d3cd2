import { generateKeyPairSync } from 'node:crypto'
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { type MachinePolicy, machinePolicy } from '../browser/policy.ts'
import { accessibilityFaults } from './axe.ts'
import { office, textOf } from './marital-status.ts'
import { built, openTool, panel, type Tool, toolId } from './tool.ts'

/** The built tool under an id of its own: the policy of this machine meets nobody else's Chromium. */
function toolOfItsOwn(): string {
  const folder = mkdtempSync(join(tmpdir(), 'viet-ho-'))
  cpSync(built, folder, { recursive: true })
  const path = join(folder, 'manifest.json')
  const { publicKey } = generateKeyPairSync('rsa', { modulusLength: 2048 })
  const key = publicKey.export({ type: 'spki', format: 'der' }).toString('base64')
  writeFileSync(path, JSON.stringify({ ...JSON.parse(readFileSync(path, 'utf8')), key }))
  return folder
}

describe('the office’s policy', () => {
  const folder = toolOfItsOwn()
  let machine: MachinePolicy | undefined
  let tool: Tool
  let page: Page

  beforeAll(() => {
    machine = machinePolicy('settings')
    console.log(
      machine === undefined
        ? 'the policy of this machine can’t be written: storage.managed is stubbed'
        : 'with a real policy of this machine',
    )
  })
  afterEach(() => tool.close())
  afterAll(() => {
    machine?.remove()
    rmSync(folder, { recursive: true })
  })

  const open = async (policy: object, settings: object) => {
    machine?.write({ '3rdparty': { extensions: { [toolId(folder)]: policy } } })
    tool = await openTool(settings, { folder })
    if (machine === undefined)
      await tool.context.addInitScript((given) => {
        const { chrome } = globalThis as unknown as { chrome: { storage: { managed: { get(): Promise<object> } } } }
        chrome.storage.managed.get = () => Promise.resolve(given)
      }, policy)
    page = await tool.open(panel)
    await page.keyboard.press('Alt+0')
    await page.locator('.settings').waitFor()
  }
  const stored = () =>
    page.evaluate(async () => {
      const { chrome } = globalThis as unknown as {
        chrome: { storage: { local: { get(key: string): Promise<{ settings: Record<string, unknown> }> } } }
      }
      return (await chrome.storage.local.get('settings')).settings
    })

  it('fixes what it says, leaves the rest to the clerk, and is never written down', async () => {
    await open(
      {
        allowRemoteVoice: false,
        allowCamera: false,
        idleMinutes: 3,
        keepUntil: 'end-of-day',
        textSize: 125,
        office: {
          tinh: 'Thành phố Huế',
          tenCoQuan: 'Trung tâm theo chính sách',
          coQuan: { dangKyHoTich: 'Nơi nhận A' },
        },
      },
      { office, allowRemoteVoice: true, idleMinutes: 15, keepUntil: '24-hours' },
    )
    // The focus is where something can be typed.
    await page.waitForFunction(() => document.activeElement?.id === 'office-xa')
    expect(await page.locator('#office-tinh').inputValue()).toBe('Thành phố Huế')
    for (const id of ['office-tinh', 'office-tenCoQuan', 'office-coQuan-dangKyHoTich']) {
      expect(await page.locator(`#${id}`).isDisabled(), id).toBe(true)
      expect(await textOf(page.locator(`#${id}-hint`))).toBe('Do cơ quan quy định.')
    }
    const voice = page.getByLabel('Cho dùng giọng đọc qua mạng')
    expect([await voice.isChecked(), await voice.isDisabled()]).toEqual([false, true])
    const camera = page.getByLabel('Cho đọc thẻ căn cước bằng máy ảnh')
    expect([await camera.isChecked(), await camera.isDisabled()]).toEqual([false, true])
    expect(await page.getByLabel('3 phút', { exact: true }).isChecked()).toBe(true)
    expect(await page.getByLabel('5 phút', { exact: true }).isDisabled()).toBe(true)
    expect(await textOf(page.locator('#idleMinutes-fixed'))).toBe('Do cơ quan quy định: không quá 3 phút.')
    expect(await page.getByLabel('Hết ngày hôm nay').isChecked()).toBe(true)
    expect(await page.getByLabel('24 giờ').isDisabled()).toBe(true)
    expect(await page.evaluate(() => document.documentElement.style.fontSize)).toBe('125%')
    expect(await page.locator('.policy-mistakes').count()).toBe(0)

    // Stricter, other letters, another commune: the clerk's.
    await page.getByLabel('2 phút', { exact: true }).focus()
    await page.keyboard.press('Space')
    await page.getByLabel('100 %').focus()
    await page.keyboard.press('Space')
    await page.locator('#office-diaDanh').focus()
    await page.keyboard.press('Control+a')
    await page.keyboard.type('Huế')
    await page.keyboard.press('Enter')
    await expect.poll(stored).toEqual({
      hasSeenWelcome: true,
      office: { ...office, diaDanh: 'Huế' },
      textSize: 100,
      allowRemoteVoice: true,
      idleMinutes: 2,
      keepUntil: '24-hours',
    })
    expect(await page.evaluate(() => document.documentElement.style.fontSize)).toBe('100%')
    if (machine !== undefined) {
      // The policy ends while the tool is open: what this PC had chosen holds again.
      machine.write({})
      await expect.poll(() => page.locator('#office-tinh').inputValue(), { timeout: 30_000 }).toBe(office.tinh)
      expect(await voice.isChecked()).toBe(true)
      expect(await page.getByLabel('24 giờ').isChecked()).toBe(true)
    }
    expect(tool.faults).toEqual([])
  })

  it('is told where it is wrong, and what is right in it holds', async () => {
    await open({ idleMinutes: 0, keepUntil: 'ngay-mai', allowCamera: false }, { office })
    const told = await textOf(page.locator('.policy-mistakes'))
    expect(told).toContain('“idleMinutes” phải là số nguyên từ 1 đến 60.')
    expect(told).toContain('“keepUntil” phải là “end-of-day” hoặc “24-hours”.')
    expect(await page.getByLabel('Cho đọc thẻ căn cước bằng máy ảnh').isDisabled()).toBe(true)
    expect(await page.getByLabel('5 phút', { exact: true }).isChecked()).toBe(true)
    expect(await page.evaluate(() => document.querySelector('main')?.scrollWidth)).toBeLessThanOrEqual(panel.width)
    expect(await accessibilityFaults(page)).toEqual([])
    expect(tool.faults).toEqual([])
  })
})

describe('settings that went bad on the disk', () => {
  let tool: Tool
  beforeAll(async () => {
    tool = await openTool()
  }, 60_000)
  afterAll(() => tool.close())
  it.each<[string, unknown]>([
    ['a number', 5],
    ['a list', ['x']],
    [
      'values of other kinds',
      {
        office: { tinh: 7, canBo: 'x', coQuan: [1] },
        textSize: 'to',
        pinned: { a: 1 },
        recent: [3],
        idleMinutes: null,
      },
    ],
    ['an office that is none', { office: 'Tỉnh Lâm Đồng', textSize: 100000 }],
  ])('(%s) don’t keep the tool from opening, and are set again', async (_, rubbish) => {
    await tool.renew(rubbish)
    const page = await tool.open(panel)
    // Who knows no settings is greeted.
    if ((await page.locator('.welcome').count()) > 0) await page.keyboard.press('Escape')
    await page.locator('#search').waitFor()
    await page.keyboard.type('giay doc than')
    await page.locator('.form-card').first().waitFor()
    await page.keyboard.press('Alt+0')
    await page.locator('#office-tinh').waitFor()
    expect(await page.locator('#office-tinh').inputValue()).toBe('')
    expect(await page.evaluate(() => document.documentElement.style.fontSize)).toBe('100%')
    await page.getByLabel('10 phút', { exact: true }).focus()
    await page.keyboard.press('Space')
    await page.reload()
    await page.locator('#search').waitFor()
    await page.keyboard.press('Alt+0')
    expect(await page.getByLabel('10 phút', { exact: true }).isChecked()).toBe(true)
    expect(tool.faults).toEqual([])
  })
})
