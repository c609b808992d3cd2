import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { fontModules } from './font-modules.ts'

const root = new URL('../../../', import.meta.url)

it('has cut the fonts after the last change of what a paper may hold; otherwise run npm run fonts', async () => {
  for (const [path, text] of await fontModules()) {
    expect(readFileSync(new URL(path, root), 'utf8') === text, path).toBe(true)
  }
}, 60_000)
