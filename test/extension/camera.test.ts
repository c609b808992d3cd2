import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { afterEach, expect, it } from 'vitest'
import { filmOf } from './card-film.ts'
import { cards } from './cards.ts'
import { Clerk } from './clerk.ts'
import { office } from './marital-status.ts'
import { full, openTool, panel, type Tool } from './tool.ts'

const folder = mkdtempSync(join(tmpdir(), 'viet-ho-film-'))
const falseCamera = '--use-fake-device-for-media-stream'
const allow = '--use-fake-ui-for-media-stream'

/** A camera that sees this. */
async function seeing(text?: string): Promise<string[]> {
  const file = join(folder, `${text === undefined ? 'nothing' : text.length}.y4m`)
  writeFileSync(file, await filmOf(text))
  return [falseCamera, `--use-file-for-fake-video-capture=${file}`]
}

let tool: Tool
afterEach(async () => {
  expect(tool.faults).toEqual([])
  await tool.close()
})

/** The tool at the first question of a form, with the card open; every picture that is begun is noted. */
async function withCard(args: readonly string[], settings: object = {}, where: 'page' | 'sidepanel' = 'page') {
  tool = await openTool({ office, ...settings }, { args })
  await tool.context.addInitScript(() => {
    const noted = window as unknown as { streams: MediaStream[] }
    noted.streams = []
    const { mediaDevices } = navigator
    const open = mediaDevices.getUserMedia.bind(mediaDevices)
    mediaDevices.getUserMedia = async (wanted) => {
      const stream = await open(wanted)
      noted.streams.push(stream)
      return stream
    }
  })
  const page = await tool.open(where === 'page' ? full : panel, where)
  const clerk = new Clerk(page)
  await clerk.begin('ra soat ho ngheo')
  await clerk.press('Alt+KeyC')
  await page.waitForFunction(() => document.activeElement?.id === 'card-input')
  return { page, clerk }
}

/** Whether each camera that was begun on a page is on. */
const cameras = (page: Page) =>
  page.evaluate(() =>
    (window as unknown as { streams: MediaStream[] }).streams.map((stream) =>
      stream.getTracks().some(({ readyState }) => readyState === 'live'),
    ),
  )

it('reads a card, puts the camera out, and shows what the card says', async () => {
  const { page, clerk } = await withCard([...(await seeing(cards.woman)), allow])
  await clerk.press('Alt+KeyA')
  await page.locator('.card-review').waitFor()
  expect(await page.locator('.card-lines').textContent()).toContain('Trần Thị Ví Dụ')
  expect(await cameras(page)).toEqual([false])
  expect(await page.locator('video').count()).toBe(0)
})

it('asks in a tab of its own where a panel can’t, and the panel goes on by itself', async () => {
  const { page, clerk } = await withCard([...(await seeing(cards.split)), allow], {}, 'sidepanel')
  // The false camera needs no permission: the browser says what it says of a real one.
  await page.evaluate(() => {
    navigator.permissions.query = async () => Object.assign(new EventTarget(), { state: 'prompt' }) as PermissionStatus
  })
  const asking = tool.context.waitForEvent('page')
  await clerk.press('Alt+KeyA')
  const tab = await asking
  expect(tab.url()).toContain('/camera.html')
  await page.locator('.card-review').waitFor()
  expect(await page.locator('.card-lines').textContent()).toContain('Nguyễn Văn Ví Dụ')
  expect(await cameras(page)).toEqual([false])
  // The tab has done its work.
  await expect.poll(() => tab.isClosed()).toBe(true)
})

it('is put out when the card is given up', async () => {
  const { page, clerk } = await withCard([...(await seeing()), allow])
  await clerk.press('Alt+KeyA')
  await page.getByText('Đưa mã QR').waitFor()
  await expect.poll(() => cameras(page)).toEqual([true])
  await clerk.press('Escape')
  await page.locator('.one-question').waitFor()
  await expect.poll(() => cameras(page)).toEqual([false])
})

it('tells what to do with the code of a health card', async () => {
  const { page, clerk } = await withCard([...(await seeing(cards.health)), allow])
  await clerk.press('Alt+KeyA')
  await page.getByText('thẻ bảo hiểm y tế').waitFor()
  expect(await cameras(page)).toEqual([false])
})

it('says what to do when it was refused, in the panel and where it was asked', async () => {
  const { page, clerk } = await withCard([...(await seeing(cards.woman)), '--deny-permission-prompts'], {}, 'sidepanel')
  const asking = tool.context.waitForEvent('page')
  await clerk.press('Alt+KeyA')
  const tab = await asking
  await tab.getByText('Trình duyệt đang chặn máy ảnh').waitFor()
  await page.getByText('Máy ảnh chưa được phép dùng').waitFor()
})

it('says so when there is none', async () => {
  const { page, clerk } = await withCard([allow])
  await clerk.press('Alt+KeyA')
  await page.getByText('Máy này không có máy ảnh').waitFor()
})

it('is not offered where the office doesn’t want it', async () => {
  const { page, clerk } = await withCard([...(await seeing(cards.woman)), allow], { allowCamera: false })
  expect(await page.getByText('Dùng máy ảnh').count()).toBe(0)
  await clerk.press('Alt+KeyA')
  await page.waitForTimeout(300)
  expect(await cameras(page)).toEqual([])
})
