import { expect, it } from 'vitest'
import { accessibilityFaults } from './axe.ts'
import { Clerk } from './clerk.ts'
import { office } from './marital-status.ts'
import { full, openTool, panel } from './tool.ts'
import { walk } from './walk.ts'

it.each([
  ['in the panel, with letters of 200 %', { size: panel, page: 'sidepanel', textSize: 200, colorScheme: 'light' }],
  ['on a whole page in the dark', { size: full, page: 'page', textSize: 100, colorScheme: 'dark' }],
] as const)(
  'has no fault of accessibility on any screen %s, and scrolls nowhere sideways',
  async (_, how) => {
    const tool = await openTool({ office, textSize: how.textSize })
    try {
      const page = await tool.open(how.size, how.page)
      await page.emulateMedia({ colorScheme: how.colorScheme })
      const clerk = new Clerk(page)
      const faults: string[] = []
      for (const [name, go] of walk) {
        await go(clerk, page)
        await page.waitForTimeout(200)
        faults.push(...(await accessibilityFaults(page)).map((fault) => `${name}: ${fault}`))
        const sideways = await page.evaluate(() => {
          const { scrollWidth, clientWidth } = document.documentElement
          return scrollWidth - clientWidth
        })
        if (sideways > 0) faults.push(`${name}: ${sideways} px sideways`)
      }
      expect(faults).toEqual([])
      expect(tool.faults).toEqual([])
    } finally {
      await tool.close()
    }
  },
  180_000,
)
