import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { Clerk } from './clerk.ts'
import { office, textOf, wholeText } from './marital-status.ts'
import { officeWord } from './office-word.ts'
import { openTool, type Tool } from './tool.ts'

// What can go wrong around a draft: a full disk, a draft that a disk spoilt, a citizen at the counter meanwhile.

const folder = mkdtempSync(join(tmpdir(), 'viet-ho-studio-faults-'))
const word = await officeWord(folder)
let tool: Tool
let page: Page
let author: Clerk

beforeAll(async () => {
  tool = await openTool({ office })
  // A disk that is full as long as the test says so.
  await tool.context.addInitScript(() => {
    const put = IDBObjectStore.prototype.put
    IDBObjectStore.prototype.put = function (...args) {
      if ((window as unknown as { isFull?: boolean }).isFull) throw new DOMException('full', 'QuotaExceededError')
      return put.apply(this, args)
    }
  })
  page = await tool.open()
  author = new Clerk(page)
}, 60_000)

afterAll(async () => {
  await tool.close()
  rmSync(folder, { recursive: true, force: true })
})

const diskIsFull = (isFull: boolean) =>
  page.evaluate((full) => {
    ;(window as unknown as { isFull: boolean }).isFull = full
  }, isFull)

async function toStudio(): Promise<void> {
  await author.press('Alt+KeyV')
  await page.getByRole('button', { name: 'Soạn mẫu' }).press('Enter')
  await page.locator('.studio-start, .bench').waitFor()
}

const state = (words: string) => page.locator('.bench-state', { hasText: words }).waitFor()
const toList = async () => {
  await page.getByRole('button', { name: 'Các bản nháp' }).press('Enter')
  await page.locator('.studio-start').waitFor()
}

it('a full disk is told, holds nobody up, and all is kept as soon as there is room', async () => {
  await toStudio()
  await diskIsFull(true)
  await page.locator('.studio-start input[type=file]').first().setInputFiles(word)
  await state('Chưa lưu được vào máy này')
  await author.press('Alt+KeyB')
  await page.locator('#edition-instrument').waitFor()
  await author.type('Quyết định số 1 ví dụ')
  await author.press('Tab')
  await state('Chưa lưu được vào máy này')
  await diskIsFull(false)
  await page.getByRole('button', { name: 'Lưu lại' }).press('Enter')
  await state('Đã lưu trong máy này')
  await toList()
  await page.getByRole('button', { name: 'Làm tiếp: Đơn xin mượn nhà văn hóa' }).press('Enter')
  await page.locator('.bench').waitFor()
  await author.press('Alt+KeyB')
  expect(await page.locator('#edition-instrument').inputValue()).toBe('Quyết định số 1 ví dụ')
})

it('a draft that the disk spoilt says so and can be removed; the others can be used', async () => {
  await toList()
  await page.evaluate(async () => {
    const database = await new Promise<IDBDatabase>((resolve) => {
      const opening = indexedDB.open('viet-ho-studio')
      opening.onsuccess = () => resolve(opening.result)
    })
    const transaction = database.transaction(['drafts', 'acts'], 'readwrite')
    transaction.objectStore('drafts').put({ id: 'no-origin' })
    transaction.objectStore('acts').put({ id: 'no-origin', title: 'Bản hỏng', savedAt: 'x', acts: 7, undone: null })
    transaction.objectStore('acts').put({ id: 'alone' })
    await new Promise((resolve) => {
      transaction.oncomplete = resolve
    })
    database.close()
  })
  await author.press('Escape')
  await toStudio()
  for (const name of ['Bản hỏng', 'Bản nháp không đọc được tên']) {
    await page.getByRole('button', { name: `Làm tiếp: ${name}` }).press('Enter')
    await page.locator('.studio-start [role=alert]', { hasText: 'Bản nháp này bị hỏng' }).waitFor()
    await page.getByRole('button', { name: `Xóa: ${name}` }).press('Enter')
    await page.getByRole('button', { name: 'Xóa bản nháp' }).press('Enter')
    await page.getByRole('button', { name: `Làm tiếp: ${name}` }).waitFor({ state: 'detached' })
  }
  await page.getByRole('button', { name: 'Làm tiếp: Đơn xin mượn nhà văn hóa' }).press('Enter')
  await page.locator('.sheet').waitFor()
})

it('a draft that is open in another window is not removed under its author', async () => {
  const other = await tool.openAgain()
  await other.keyboard.press('Alt+KeyV')
  await other.getByRole('button', { name: 'Soạn mẫu' }).press('Enter')
  await other.getByRole('button', { name: 'Xóa: Đơn xin mượn nhà văn hóa' }).press('Enter')
  await other.getByRole('button', { name: 'Xóa bản nháp' }).press('Enter')
  await other.locator('.studio-start [role=alert]', { hasText: 'đang mở ở cửa sổ khác' }).waitFor()
  expect(await other.locator('.draft-list li').count()).toBe(1)
  await other.close()
})

it('a citizen comes while a form is tried: neither touches the other, and what was tried is kept nowhere', async () => {
  await author.press('Alt+KeyB')
  await page.locator('#edition-formNumber').fill('Mẫu số 1')
  await state('Không có chỗ sai.')
  await author.press('Alt+KeyK')
  await page.locator('.trial').waitFor()
  await author.press('Alt+KeyA')
  await page.locator('.of-paper svg', { hasText: 'Nguyễn Thị Ví Dụ' }).first().waitFor()
  await page.getByRole('button', { name: 'Về màn hình đầu' }).press('Enter')
  await page.locator('#search').waitFor()
  await author.beginWith('trần thị mẫu')
  expect(await wholeText(page)).not.toContain('Nguyễn Thị Ví Dụ')
  await toStudio()
  expect(await textOf(page.locator('.bench h1'))).toBe('Đơn xin mượn nhà văn hóa')
  await page.locator('.trial').waitFor()
  const kept = await page.evaluate(async () => {
    const { chrome } = globalThis as unknown as { chrome: { storage: Record<string, { get(): Promise<object> }> } }
    const all: unknown[] = [await chrome.storage.local?.get(), await chrome.storage.session?.get()]
    const opened = (request: IDBRequest) =>
      new Promise<unknown>((resolve) => {
        request.onsuccess = () => resolve(request.result)
      })
    for (const { name = '' } of await indexedDB.databases()) {
      const database = (await opened(indexedDB.open(name))) as IDBDatabase
      for (const store of database.objectStoreNames)
        all.push(await opened(database.transaction(store).objectStore(store).getAll()))
      database.close()
    }
    return JSON.stringify(all)
  })
  expect(kept).toContain('Quyết định số 1 ví dụ')
  expect(kept).not.toContain('Nguyễn Thị Ví Dụ')
  await page.getByRole('button', { name: 'Về màn hình đầu' }).press('Enter')
  expect(await page.locator('#answer').inputValue()).toMatch(/trần thị mẫu/i)
  expect(tool.faults).toEqual([])
})
