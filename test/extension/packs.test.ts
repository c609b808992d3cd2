import { spawnSync } from 'node:child_process'
import { appendFileSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { a4, type Document } from '@viet-ho/document'
import { toDocx } from '@viet-ho/docx'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { root } from '../documentation/code-blocks.ts'
import { Clerk } from './clerk.ts'
import { office, textOf } from './marital-status.ts'
import { full, openTool, type Tool } from './tool.ts'

const lines = [
  'ĐƠN XIN SỬ DỤNG NHÀ VĂN HÓA THÔN VÍ DỤ',
  'Kính gửi: ..............................',
  '1. Họ và tên: ..............................',
  '2. Lý do: ..............................',
  '....., ngày ... tháng ... năm 20...',
]
const paper: Document = {
  ...{ type: 'document', title: 'Đơn', language: 'vi', page: a4 },
  children: lines.map((value) => ({ type: 'paragraph', style: 'line', children: [{ type: 'text', value }] })),
}

const run = (...args: string[]) => spawnSync(process.execPath, args, { cwd: root, encoding: 'utf8' })

describe('forms of the office in the build', () => {
  const folder = mkdtempSync(join(tmpdir(), 'viet-ho-'))
  const pack = join(folder, 'mau-cua-xa')
  beforeAll(async () => {
    const word = join(folder, 'don.docx')
    writeFileSync(word, await toDocx(paper, { now: new Date(0) }))
    const named = ['--id', 'vi-du/nha-van-hoa', '--edition', 'qd-01', '--instrument', 'Quyết định thử số 01']
    const { status, stderr } = run(
      'packages/viet-ho/src/cli.ts',
      'import',
      word,
      '--out',
      pack,
      ...named,
      '--from',
      '01/01/2026',
    )
    expect(stderr).toBe('')
    expect(status).toBe(0)
  })
  afterAll(() => rmSync(folder, { recursive: true }))

  it('are found, marked as the office’s, asked and printed', async () => {
    const output = join(folder, 'built')
    const options = { packs: [pack], output }
    const build = `import { buildTool } from './scripts/tool.mjs'\nbuildTool(['chrome'], ${JSON.stringify(options)})`
    const { status, stdout, stderr } = run('--input-type=module', '--eval', build)
    expect(status, stderr).toBe(0)
    expect(stdout).toContain('Thêm từ gói mẫu của cơ quan: vi-du/nha-van-hoa (bản qd-01)')

    const tool: Tool = await openTool({ office }, { folder: join(output, 'chrome-mv3') })
    const page = await tool.open(full)
    const clerk = new Clerk(page)
    await clerk.type('nha van hoa')
    const card = page.locator('.form-card.current')
    await card.getByText('Mẫu của cơ quan', { exact: true }).waitFor()
    expect(await textOf(card)).toContain('Quyết định thử số 01')
    await clerk.press('Enter')
    await page.locator('.opening').waitFor()
    await clerk.press('Enter')
    await page.locator('.asking').waitFor()
    await clerk.answer({ 'Họ và tên': 'nguyễn văn ví dụ', 'Lý do': 'Họp xóm' })
    await clerk.press('Alt+4')
    await page.locator('.printing').waitFor()
    // Not yet read back: printed with a reason, as at the counter.
    await clerk.press('Alt+i')
    await page.waitForFunction(() => document.activeElement?.closest('[role=alertdialog]'))
    await clerk.press('Tab', 'Enter')
    await page.waitForFunction(() => document.activeElement?.id === 'print-reason')
    await clerk.type('Thử mẫu mới của xã')
    await clerk.press('Enter')
    await page.locator('.form-state .code').waitFor()
    const printed = await page.evaluate(() => (window as unknown as { printed: number }).printed)
    expect(printed).toBe(1)
    const paperShown = await textOf(page.frameLocator('#print-sheet').locator('body'))
    expect(paperShown).toContain('NHÀ VĂN HÓA THÔN VÍ DỤ')
    // A name isn't broken over two lines.
    expect(paperShown.replaceAll('\u00a0', ' ')).toContain('Nguyễn Văn Ví Dụ')
    expect(tool.faults).toEqual([])
    await tool.close()
  })

  it('may come as a pack of one file; an unsigned one says so in every build, a signed one by whom', () => {
    const cli = (...words: string[]) => run('packages/viet-ho/src/cli.ts', ...words)
    const [file, key] = [join(folder, 'mau-cua-xa.viet-ho'), join(folder, 'khoa')]
    expect(cli('pack', pack, '--out', file)).toMatchObject({ status: 0 })
    const check = () => {
      const env = { ...process.env, VIET_HO_PACKS: JSON.stringify([file]) }
      return spawnSync(process.execPath, ['extension/build/check-packs.ts'], { cwd: root, encoding: 'utf8', env })
        .stdout
    }
    expect(check()).toContain('Thêm từ gói mẫu của cơ quan: vi-du/nha-van-hoa (bản qd-01)')
    expect(check()).toContain(`gói ${file} không có chữ ký`)
    cli('new-key', key)
    expect(cli('sign', file, '--key', key)).toMatchObject({ status: 0 })
    expect(check()).toMatch(/mau-cua-xa\.viet-ho do khóa [0-9A-Z-]{29} ký/)
  })

  it('with a mistake end the build with its file and line, before anything is built', () => {
    appendFileSync(join(pack, 'vi-du/nha-van-hoa/qd-01/edition.yaml'), '\nmau: sai\n')
    const { status, stderr } = run('scripts/build.mjs', '--packs', pack)
    expect(status).toBe(1)
    expect(stderr).toMatch(/qd-01\/edition\.yaml:\d+: Không có mục “mau” ở đây/)
    expect(stderr).toContain('Chưa dựng gì.')
    expect(stderr).not.toMatch(/^\s+at /m)
  })
})
