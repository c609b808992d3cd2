// `npm run screenshots`: every screen of the clerk's tool in out/screens, in the width of the panel and of a page, to be looked at.
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { root } from '../documentation/code-blocks.ts'
import { Clerk } from './clerk.ts'
import { office } from './marital-status.ts'
import { full, openTool, panel } from './tool.ts'
import { walk } from './walk.ts'

const folder = join(root, 'out/screens')
mkdirSync(folder, { recursive: true })

const tool = await openTool({ office })
for (const [width, size] of [
  ['400', panel],
  ['1280', full],
] as const) {
  const page = await tool.open(size, width === '400' ? 'sidepanel' : 'page')
  const clerk = new Clerk(page)
  for (const [name, go] of walk) {
    await go(clerk, page)
    await page.waitForTimeout(300)
    await page.screenshot({ path: join(folder, `${name}-${width}.png`) })
    console.log(`out/screens/${name}-${width}.png`)
  }
  await page.close()
}
await tool.close()
if (tool.faults.length > 0) console.error(tool.faults.join('\n'))
