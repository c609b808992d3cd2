// `npm run -s measure-tool`: what the clerk waits for in the built tool. Numbers of this machine, for comparing one build with another.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import type { Page } from 'playwright-core'
import { Clerk } from '../../extension/clerk.ts'
import { office } from '../../extension/marital-status.ts'
import { built, openTool } from '../../extension/tool.ts'

/** Every script that is loaded before the first screen: that of the page, and what it imports outright. */
function firstScripts(): string[] {
  const html = readFileSync(join(built, 'sidepanel.html'), 'utf8')
  const scripts = new Set<string>()
  const queue = [...html.matchAll(/<script[^>]*src="\/([^"]+)"/g)].map(([, src = '']) => src)
  for (let file = queue.pop(); file !== undefined; file = queue.pop()) {
    if (scripts.has(file)) continue
    scripts.add(file)
    const text = readFileSync(join(built, file), 'utf8')
    const imports = text.matchAll(/(?:^|[;}\n])import\s*(?:[^"'()]*?from)?\s*["']\.\/([^"']+)["']/g)
    for (const [, name = ''] of imports) queue.push(`chunks/${name}`)
  }
  return [...scripts]
}

const quantile = (values: readonly number[], part: number) =>
  values.toSorted((a, b) => a - b)[Math.min(values.length - 1, Math.floor(values.length * part))] ?? Number.NaN

/** Milliseconds from each key to the paper that shows it. */
async function keyToPaper(page: Page, text: string): Promise<number[]> {
  await page.evaluate(() => {
    const noted = window as unknown as { waits: number[] }
    noted.waits = []
    const pages = document.querySelector('.pages')
    if (pages === null) throw new Error('no paper')
    let pressed = 0
    document.addEventListener('keydown', () => (pressed = performance.now()), true)
    new MutationObserver(() => {
      if (pressed === 0) return
      noted.waits.push(performance.now() - pressed)
      pressed = 0
    }).observe(pages, { childList: true, subtree: true })
  })
  await page.keyboard.type(text, { delay: 60 })
  await page.waitForTimeout(300)
  return page.evaluate(() => (window as unknown as { waits: number[] }).waits)
}

const scripts = firstScripts()
const bytes = scripts.map((file) => gzipSync(readFileSync(join(built, file)), { level: 9 }).length)
console.log(
  `scripts before the first screen: ${scripts.length}, ${(bytes.reduce((a, b) => a + b, 0) / 1000).toFixed(0)} kB gzipped`,
)

const tool = await openTool({ office })
const starts: number[] = []
for (let run = 0; run < 7; run += 1) {
  const page = await tool.open()
  starts.push(
    await page.evaluate(() => performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? Number.NaN),
  )
  await page.close()
}
console.log(`first screen: ${quantile(starts, 0.5).toFixed(0)} ms (median of ${starts.length})`)

for (const [words, label] of [
  ['giay doc than', 'Họ, chữ đệm, tên người yêu cầu'],
  ['thay đổi nội dung hộ kinh doanh', 'Tên hộ kinh doanh'],
  ['thuế thu nhập cá nhân', 'Họ và tên'],
] as const) {
  const page = await tool.open()
  const clerk = new Clerk(page)
  await clerk.begin(words)
  for (let asked = 0; asked < 60 && !(await clerk.question()).startsWith(label); asked += 1) {
    await clerk.press('Enter')
    await page.waitForTimeout(30)
  }
  const waits = await keyToPaper(page, 'nguyễn thị ví dụ ở xã thử nghiệm')
  const pages = await page.locator('.page').count()
  console.log(
    `key to paper, “${words}” (${pages} pages): median ${quantile(waits, 0.5).toFixed(0)} ms, 95 % ${quantile(waits, 0.95).toFixed(0)} ms, ${waits.length} keys`,
  )
  await page.close()
}
await tool.close()
