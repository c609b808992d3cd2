import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { office, textOf } from './marital-status.ts'
import { openTool, panel, type Tool } from './tool.ts'

interface Stored {
  readonly office: object
  readonly textSize: number
  readonly allowRemoteVoice: boolean
}

describe('settings', () => {
  let tool: Tool
  let page: Page
  beforeAll(async () => {
    tool = await openTool()
  }, 60_000)
  afterAll(() => tool.close())
  const open = async (settings: object = {}) => {
    await tool.renew(settings)
    page = await tool.open(panel)
    await page.keyboard.press('Alt+0')
    await page.locator('#office-tinh').waitFor()
    await page.waitForFunction(() => document.activeElement?.id === 'office-tinh')
  }
  const stored = (): Promise<Stored> =>
    page.evaluate(async () => {
      const { chrome } = globalThis as unknown as {
        chrome: { storage: { local: { get(key: string): Promise<{ settings: Stored }> } } }
      }
      return (await chrome.storage.local.get('settings')).settings
    })
  const focusedId = () => page.evaluate(() => document.activeElement?.id)

  it('is filled in by keyboard alone, with usual wordings at one key, and saved as it is left', async () => {
    await open()
    await page.keyboard.type('lam d')
    await page.keyboard.press('Enter')
    await page.getByText('Đã lưu: Tỉnh, thành phố').waitFor()
    await page.keyboard.type('phan t')
    await page.keyboard.press('Enter')
    await page.getByText('Đã lưu: Xã, phường, đặc khu').waitFor()
    expect(await page.locator('#office-xa').inputValue()).toBe('Phường Phan Thiết')
    for (const id of ['office-diaDanh', 'office-coQuanChuQuan', 'office-tenCoQuan']) {
      expect(await focusedId()).toBe(id)
      await page.locator(`.office-input:has(#${id}) .suggestion`).waitFor()
      await page.keyboard.press('Alt+g')
    }
    // Which land office it is, only the office knows: nothing is offered.
    expect(await focusedId()).toBe('office-coQuan-dangKyDatDai')
    await page.keyboard.press('Alt+g')
    expect(await focusedId()).toBe('office-coQuan-dangKyDatDai')
    // The others are left to the offices that need them.
    for (let passed = 0; passed < 12 && (await focusedId()) !== 'office-canBo-hoTen'; passed += 1)
      await page.keyboard.press((await focusedId()) === 'office-coQuan-dangKyHoTich' ? 'Alt+g' : 'Enter')
    await page.keyboard.type('Lê Thị Quầy Một')
    await page.keyboard.press('Tab')
    await page.locator('#office-canBo-chucVu:enabled').focus()
    await page.keyboard.type('Công chức')
    // Leaving the whole screen saves what was being typed.
    await page.keyboard.press('Escape')
    await page.locator('#search').waitFor()
    await expect.poll(async () => (await stored()).office).toEqual(office)
    expect(tool.faults).toEqual([])
  })

  it('tells a province or commune that is none, and keeps what was typed', async () => {
    await open({ office })
    await page.keyboard.press('Control+a')
    await page.keyboard.type('Bình Thuận xyz')
    await page.keyboard.press('Tab')
    await page.getByText('Không có tỉnh, thành phố nào tên như vậy.').waitFor()
    expect(await page.locator('#office-tinh').inputValue()).toBe('Bình Thuận xyz')
    await page.keyboard.press('Shift+Tab')
    await page.keyboard.press('Control+a')
    await page.keyboard.type('hà nội')
    await page.keyboard.press('Enter')
    await page.getByText('Tỉnh đã chọn không có xã, phường, đặc khu nào tên như vậy.').waitFor()
    expect(tool.faults).toEqual([])
  })

  it('makes letters larger at once, and says plainly what a remote voice would do', async () => {
    await open({ office })
    await page.getByLabel('175 %').focus()
    await page.keyboard.press('Space')
    expect(await page.evaluate(() => document.documentElement.style.fontSize)).toBe('175%')
    const voice = page.getByLabel('Cho dùng giọng đọc qua mạng')
    expect(await voice.isChecked()).toBe(false)
    expect(await textOf(page.locator('#allowRemoteVoice-hint'))).toContain('được gửi tới máy chủ')
    await voice.focus()
    await page.keyboard.press('Space')
    await page.getByLabel('Hộ tịch', { exact: true }).focus()
    await page.keyboard.press('Space')
    await expect
      .poll(stored)
      .toMatchObject({ textSize: 175, allowRemoteVoice: true, office: { ...office, giupMoiNguoi: ['Hộ tịch'] } })
    // Nothing stands out of the side of the panel.
    expect(await page.evaluate(() => document.querySelector('main')?.scrollWidth)).toBeLessThanOrEqual(panel.width)
    expect(tool.faults).toEqual([])
  })

  it('goes to another counter as a file, and a bad file changes nothing', async () => {
    await open({ office })
    const waiting = page.waitForEvent('download')
    await page.getByRole('button', { name: 'Xuất ra tệp' }).focus()
    await page.keyboard.press('Enter')
    const file = await waiting
    expect(file.suggestedFilename()).toBe('co-quan.json')
    expect(JSON.parse(readFileSync(await file.path(), 'utf8'))).toEqual(office)

    const folder = mkdtempSync(join(tmpdir(), 'viet-ho-'))
    const give = async (name: string, text: string) => {
      writeFileSync(join(folder, name), text)
      await page.getByLabel('Nhập từ tệp (.json, .yaml)').setInputFiles(join(folder, name))
    }
    await give('hong.json', '{ "tinhh": "Tỉnh Lâm Đồng" }')
    await page.getByText('Tệp này không dùng được. Cài đặt đang có vẫn giữ nguyên.').waitFor()
    expect(await textOf(page.getByRole('alert'))).toContain('Không có mục “tinhh” ở đây')
    expect((await stored()).office).toEqual(office)
    await give('tot.yaml', 'tinh: Thành phố Huế\nxa: Phường Thuận Hóa\n')
    await page.getByText('Đã nhập cài đặt từ tệp.').waitFor()
    await expect.poll(async () => (await stored()).office).toEqual({ tinh: 'Thành phố Huế', xa: 'Phường Thuận Hóa' })
    expect(await page.locator('#office-tinh').inputValue()).toBe('Thành phố Huế')
    expect(tool.faults).toEqual([])
  })

  it('gives the citizen at the counter back as they were', async () => {
    await open({ office })
    await page.keyboard.press('Escape')
    await page.locator('#search').waitFor()
    await page.keyboard.type('giay doc than')
    await page.keyboard.press('Enter')
    await page.locator('.opening').waitFor()
    await page.keyboard.press('Enter')
    await page.keyboard.press('Alt+5')
    await page.locator('.after').waitFor()
    await page.keyboard.press('Alt+0')
    await page.locator('#office-tinh').waitFor()
    await page.keyboard.press('Escape')
    await page.locator('.after').waitFor()
    expect(tool.faults).toEqual([])
  })
})
