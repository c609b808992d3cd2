// `npm run write-keys`: writes the keys of the tool into extension/README.md, from the table that the tool itself shows.
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { keyName, keyTable } from '../../extension/text/keys.ts'
import { root } from '../documentation/code-blocks.ts'

export const readme = join(root, 'extension/README.md')
const section = /(?<=\n## Keys\n\n)[\s\S]*?(?=\n(?:Tests \(|## ))/

/** The section of the README as it is, and as the table would have it. */
export function keySection(): { readonly now: string; readonly wanted: string } {
  const now = section.exec(readFileSync(readme, 'utf8'))?.[0] ?? ''
  const lines = keyTable.flatMap(({ title, rows }) => [
    `| **${title}** | |`,
    ...rows.map(({ keys, does }) => `| ${keys.map(keyName).join(', ')} | ${does} |`),
  ])
  const wanted = [
    'From `text/keys.ts`, as the tool itself shows them (`npm run write-keys`); a test holds them against the sources.',
    '',
    '| | |',
    '| --- | --- |',
    ...lines,
    '',
  ].join('\n')
  return { now, wanted }
}

if (import.meta.main) {
  const { now, wanted } = keySection()
  writeFileSync(
    readme,
    readFileSync(readme, 'utf8').replace(now, () => wanted),
  )
}
