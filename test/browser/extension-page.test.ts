import { cpSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { BrowserContext, Page } from 'playwright-core'
import { layOut, readBack, toDocx, toPdf, toSvg } from 'viet-ho'
import { build } from 'vite'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { root } from '../documentation/code-blocks.ts'
import { papers, today } from '../referee/form-editions.ts'
import { sittingOf } from '../referee/sitting-of-sample.ts'
import { chromiumWith, extensionIdOf } from './chromium.ts'
import type { FilledOnPage } from './filled-on-page.ts'

/** The form that main.ts fills. */
const onPage = 'ho-kinh-doanh/dang-ky-ho-kinh-doanh'
const source = join(root, 'test/browser/extension-page')
const folder = mkdtempSync(join(tmpdir(), 'viet-ho-extension-'))
const now = new Date('2026-11-24T01:00:00Z')
const errors: string[] = []
let context: BrowserContext
let page: Page

beforeAll(async () => {
  await build({
    root,
    configFile: false,
    logLevel: 'error',
    base: './',
    build: {
      outDir: folder,
      emptyOutDir: true,
      target: 'chrome130',
      rolldownOptions: { input: join(source, 'index.html') },
    },
  })
  cpSync(join(source, 'manifest.json'), join(folder, 'manifest.json'))
  context = await chromiumWith(folder, { width: 1280, height: 1200 })
  page = await context.newPage()
  page.on('pageerror', (error) => errors.push(String(error)))
  page.on('console', (message) => message.type() === 'error' && errors.push(message.text()))
  await page.goto(`chrome-extension://${extensionIdOf(folder)}/test/browser/extension-page/index.html`)
}, 120_000)

afterAll(async () => {
  await context?.close()
  rmSync(folder, { recursive: true, force: true })
})

it.each(['toi-thieu', 'day-du', 'ky-tu-dac-biet'])(
  'makes the same files on an extension page as in Node (%s)',
  async (name) => {
    const paper = papers.find(({ sample, form }) => sample === name && form.edition.formId === onPage)
    if (paper === undefined) throw new Error(`no sample ${name}`)
    const filled = await fillOnPage(name)
    const pages = layOut(paper.document)
    expect(filled.svg).toEqual(toSvg(pages))
    expect(filled.script).toEqual(readBack(paper.form.edition, paper.answers).map(({ text }) => text))
    expect(Buffer.from(filled.pdf).equals(await toPdf(pages, { now }))).toBe(true)
    expect(Buffer.from(filled.word).equals(await toDocx(paper.document, { now }))).toBe(true)
    const { raw } = paper.form.samples.find((each) => each.name === name) ?? expect.unreachable()
    const sitting = sittingOf(paper.form.edition, raw as object, today)
    expect(filled.printed).toBe(sitting.forms.get(onPage)?.printings[0]?.hash)
    expect(errors).toEqual([])
  },
)

it('shows the words of the preview where the layout puts them', async () => {
  await fillOnPage('day-du')
  const sheet = page.locator('#preview svg').first()
  const text = sheet.locator('text', { hasText: 'TRẦN VĂN MẪU' }).first()
  const [outer, inner] = [await sheet.boundingBox(), await text.boundingBox()]
  if (outer === null || inner === null) throw new Error('nothing is shown')
  expect(inner.x).toBeGreaterThan(outer.x)
  expect(inner.x + inner.width).toBeLessThan(outer.x + outer.width)
})

async function fillOnPage(name: string): Promise<FilledOnPage> {
  return page.evaluate(
    (sample) => (globalThis as unknown as { fillSample(name: string): Promise<FilledOnPage> }).fillSample(sample),
    name,
  )
}
