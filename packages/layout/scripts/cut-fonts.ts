import { writeFileSync } from 'node:fs'
import { fontModules } from './font-modules.ts'

const root = new URL('../../../', import.meta.url)
for (const [path, text] of await fontModules()) {
  writeFileSync(new URL(path, root), text)
  console.log(`${path}: ${Math.round(text.length / 1024)} kB`)
}
