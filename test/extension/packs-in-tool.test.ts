import { readFileSync } from 'node:fs'
import { newSigningKey, openPack, parseSigningKey } from '@viet-ho/pack'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { accessibilityFaults } from './axe.ts'
import { Clerk } from './clerk.ts'
import { office, textOf } from './marital-status.ts'
import {
  addPack,
  beside,
  clashingPack,
  dateBack,
  dropFile,
  firstPack,
  hostilePacks,
  install,
  listed,
  makeOld,
  newerPack,
  provincePack,
  slowPack,
  toPacks,
} from './pack-files.ts'
import { full, openTool, panel, type Tool } from './tool.ts'

const unsigned = 'không có chữ ký: không biết chắc ai lập'

describe('packs in the tool', () => {
  let tool: Tool
  let page: Page
  let clerk: Clerk
  beforeAll(async () => {
    tool = await openTool({ office })
    page = await tool.open(full)
    clerk = new Clerk(page)
  }, 60_000)
  afterAll(async () => {
    expect(tool.faults).toEqual([])
    await tool.close()
  })

  it('are looked at before they are installed, and nothing is installed unasked', async () => {
    await toPacks(clerk)
    expect(await textOf(page.locator('main'))).toContain('Chưa có gói nào.')
    await addPack(clerk, await firstPack())
    await page.getByRole('heading', { name: 'Cài gói “Mẫu của xã Ví Dụ”?' }).waitFor()
    const offer = await textOf(page.locator('main'))
    for (const words of [
      'UBND xã Ví Dụ lập ngày 24/11/2026',
      'Không có chữ ký',
      'Giấy thử nghiệm (thu/giay-thu)Mẫu mới',
      'Mẫu số 1, Thông tư số 1/2026/TT-BTP; cả nước; hiệu lực từ 01/01/2026',
      'Mới đối chiếu một phần',
    ])
      expect(offer.replace(/ (?=Mẫu mới)/, '')).toContain(words)
    expect(await accessibilityFaults(page)).toEqual([])
    // Nobody vouches for it: Enter alone leaves it.
    await clerk.press('Enter')
    await page.getByText('Không cài gói nào.').waitFor()
    expect(await listed(page)).toEqual([])
  })

  it.each(hostilePacks)('with %s are refused with a sentence, and the page lives', async (_, make, told) => {
    await addPack(clerk, await make(), 'la.viet-ho')
    await page.getByRole('heading', { name: 'Không cài được la.viet-ho' }).waitFor()
    const said = await textOf(page.locator('main [role=alert]'))
    expect(said).toContain(told)
    expect(said).not.toMatch(/Error|\bat |\/tmp|chunks|undefined/)
    await clerk.press('Enter')
    await page.locator('.add-pack').first().waitFor()
  })

  it('that are too large are not read, and one that takes long can be stopped', async () => {
    await dropFile(page, 20_000_001)
    await page.getByText('Gói lớn hơn mức cho phép').waitFor()
    await clerk.press('Enter')
    await addPack(clerk, await slowPack())
    await page.locator('.moving').waitFor()
    expect(await textOf(page.getByRole('status'))).toContain('Đang kiểm tra goi.viet-ho')
    await clerk.press('Escape')
    await page.getByText('Đã dừng, không cài gì.').waitFor()
  })

  it('add an edition to a form that is built in, and never take the place of one', async () => {
    await addPack(clerk, await clashingPack())
    const refused = page.getByText('Bản này đã có trong mẫu có sẵn/ho-tich/xac-nhan-tinh-trang-hon-nhan')
    await refused.waitFor()
    await clerk.press('Enter')
    await addPack(clerk, await provincePack())
    await page.getByText('Thêm bản cho mẫu đã có').waitFor()
    await page.getByRole('button', { name: 'Cài gói này' }).press('Enter')
    await page.getByText('Đã cài gói').waitFor()
    await clerk.press('Escape')
    await clerk.type('giay doc than')
    const card = page.locator('.form-card.current')
    await card.getByText('Mẫu thử của tỉnh').first().waitFor()
    expect(await textOf(card)).toContain(unsigned)
    expect(await page.locator('.form-card', { hasText: 'tình trạng hôn nhân' }).count()).toBe(1)
  })

  it('say of an unsigned one each time that it is: when it is chosen, opened and printed', async () => {
    await toPacks(clerk)
    await install(clerk, await firstPack())
    await clerk.press('Escape')
    await clerk.type('giay thu nghiem')
    expect(await textOf(page.locator('.form-card.current'))).toContain(unsigned)
    await clerk.press('Enter')
    await page.locator('.opening').waitFor()
    expect(await textOf(page.locator('.opening'))).toContain(unsigned)
    await clerk.press('Enter')
    await page.locator('.asking').waitFor()
    expect(await clerk.question()).toBe('Họ và tên')
    await clerk.type('nguyễn văn ví dụ')
    await clerk.press('Alt+4')
    await page.locator('.printing').waitFor()
    expect(await textOf(page.locator('.printing'))).toContain(unsigned)
  })

  it('never alter a sitting under way: it goes on with what it was opened with, the next citizen gets the newer one', async () => {
    const other = await tool.openAgain(panel, 'sidepanel')
    const otherClerk = new Clerk(other)
    await other.locator('#search').waitFor()
    await toPacks(otherClerk)
    await addPack(otherClerk, await newerPack())
    await other.getByText('Gói này thay “Mẫu của xã Ví Dụ”').waitFor()
    expect(await accessibilityFaults(other)).toEqual([])
    await other.getByRole('button', { name: 'Cài gói này' }).press('Enter')
    await other.getByText('Đã cài gói “Mẫu mới”').waitFor()
    expect((await listed(other)).sort()).toEqual(['Bản của tỉnh', 'Mẫu mới'])

    // The window is closed, and the sitting taken up in a new one.
    await page.close()
    page = await tool.openAgain(full)
    clerk = new Clerk(page)
    await page.locator('.printing').waitFor()
    await page.getByText('lần làm này vẫn dùng bản lúc mở').waitFor()
    await clerk.press('Alt+1')
    await page.getByText('Họ và tên').first().waitFor()
    expect(await textOf(page.locator('main'))).not.toContain('Họ tên đầy đủ')

    await clerk.press('Alt+s')
    await page.locator('#search').waitFor()
    await clerk.begin('giay thu nghiem')
    expect(await clerk.question()).toBe('Họ tên đầy đủ')
    await clerk.giveUp()
    await other.close()
  })

  it('are removed after a question; who was put aside is taken up as before', async () => {
    await toPacks(clerk)
    const row = page.locator('.pack-row', { hasText: 'Mẫu mới' })
    await row.getByRole('button', { name: 'Gỡ gói Mẫu mới' }).press('Enter')
    await clerk.press('Enter')
    expect((await listed(page)).length).toBe(2)
    await clerk.press('Enter')
    await clerk.press('Tab', 'Enter')
    await page.getByText('Đã gỡ gói “Mẫu mới”.').waitFor()
    expect(await listed(page)).toEqual(['Bản của tỉnh'])
    await clerk.press('Escape')
    await clerk.type('giay thu nghiem')
    expect(await textOf(page.locator('#forms'))).not.toContain('Giấy thử nghiệm')
    // The next window clears away what no sitting needs: the newer pack, and not the one of who waits.
    expect(await dateBack(page)).toEqual(['Mẫu của xã Ví Dụ', 'Mẫu mới'])
    await page.reload()
    await page.locator('#search').waitFor()
    await expect.poll(() => dateBack(page)).toEqual(['Mẫu của xã Ví Dụ'])
    await clerk.press('Alt+s', 'Enter')
    await page.locator('.asking, .printing').first().waitFor()
    await clerk.press('Alt+1')
    await page.getByText('Họ và tên').first().waitFor()
    await clerk.giveUp()
  })

  it('that the disk has no place for are told, and what was there is there', async () => {
    await toPacks(clerk)
    await page.evaluate(() => {
      const { put } = IDBObjectStore.prototype
      IDBObjectStore.prototype.put = function (...given) {
        if (this.name === 'files') throw new DOMException('full', 'QuotaExceededError')
        return put.apply(this, given)
      }
    })
    await addPack(clerk, await newerPack())
    await page.getByRole('button', { name: 'Cài gói này' }).press('Enter')
    await page.getByText('Ổ đĩa đã đầy, không cài được gói.').waitFor()
    await page.reload()
    await page.locator('#search').waitFor()
    await toPacks(clerk)
    expect(await listed(page)).toEqual(['Bản của tỉnh'])
    await clerk.press('Escape')
  })

  it('are signed by a key that is made here; whose key is accepted is named', async () => {
    await toPacks(clerk)
    await page.getByLabel('Mật khẩu của khóa mới').focus()
    await clerk.type('mật khẩu ví dụ')
    await clerk.press('Enter')
    await clerk.type('mật khẩu ví dụ')
    const [keyFile] = await Promise.all([page.waitForEvent('download'), clerk.press('Enter')])
    const { publicKey } = await parseSigningKey(readFileSync(await keyFile.path(), 'utf8'), 'mật khẩu ví dụ')
    expect(await page.locator('.key-text').textContent()).toBe(publicKey)
    const named = (await page.getByText('Đang dùng khóa').first().textContent()) ?? ''
    const name = /[0-9A-Z]{5}(-[0-9A-Z]{5}){4}/.exec(named)?.[0] ?? ''
    expect(keyFile.suggestedFilename()).toBe(`khoa-ky-${name.slice(0, 5).toLowerCase()}.pem`)
    const signer = page.getByRole('button', { name: 'Ký và xuất gói Bản của tỉnh' })
    const [download] = await Promise.all([page.waitForEvent('download'), signer.press('Enter')])
    const signed = readFileSync(await download.path())

    await addPack(clerk, signed)
    await page.getByText(`Khóa lạ ký: ${name}`).waitFor()
    await page.getByText('Chính gói này đã có trên máy.').waitFor()
    await page.getByRole('button', { name: 'Cài gói này' }).press('Enter')
    await page.locator('.pack-row', { hasText: `Khóa lạ ký: ${name}` }).waitFor()
    await page.locator('#accepted-key').focus()
    await clerk.type(`${name.slice(1)}`)
    await clerk.press('Enter')
    await page.getByText('Chưa đúng. Tên khóa gồm').waitFor()
    await page.locator('#accepted-key').fill('')
    await clerk.type(name.toLowerCase())
    await clerk.press('Enter')
    await page.locator('.pack-row', { hasText: `Khóa được chấp nhận ký: ${name}` }).waitFor()
    expect(await accessibilityFaults(page)).toEqual([])

    // Only these, from now on.
    await page.getByLabel('Chỉ dùng gói do khóa được chấp nhận ký').press('Space')
    await addPack(clerk, await newerPack(await newSigningKey()))
    await page.getByText('Cơ quan chỉ nhận gói do khóa được chấp nhận ký. Xin nơi lập').waitFor()
    await clerk.press('Enter', 'Escape')
    await clerk.type('giay doc than')
    const said = await textOf(page.locator('.form-card.current'))
    expect(said).toContain(`của UBND xã Ví Dụ; khóa ký ${name} được cơ quan chấp nhận`)
    expect(await openPack(signed, { beside, acceptedKeys: [name] })).toMatchObject({ signature: 'accepted' })
  })

  it('are read anew by another version of the tool; one that no longer passes is kept, and said', async () => {
    // As a version before this one left them: one as it was, one whose file has gone bad.
    await toPacks(clerk)
    await page.getByLabel('Chỉ dùng gói do khóa được chấp nhận ký').press('Space')
    await install(clerk, await firstPack())
    await makeOld(page, 'Mẫu của xã Ví Dụ')
    await page.close()
    page = await tool.openAgain(panel, 'sidepanel')
    clerk = new Clerk(page)
    await page.locator('#search').waitFor()
    await toPacks(clerk)
    const bad = page.locator('.pack-row', { hasText: 'Mẫu của xã Ví Dụ' })
    await bad.getByText('Tệp không phải gói mẫu').waitFor()
    expect(await textOf(bad)).toContain('Để riêng, không dùng')
    await page.locator('.pack-row', { hasText: 'Đang đọc lại' }).waitFor({ state: 'detached' })
    await clerk.press('Escape')
    await clerk.type('giay doc than')
    await page.locator('.form-card.current').getByText('Mẫu thử của tỉnh').first().waitFor()
  })
})
