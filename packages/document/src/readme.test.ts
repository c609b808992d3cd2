import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { styles } from './styles.ts'

const readme = readFileSync(new URL('../README.md', import.meta.url), 'utf8')
const sources =
  readFileSync(new URL('nodes.ts', import.meta.url), 'utf8') +
  readFileSync(new URL('check.ts', import.meta.url), 'utf8')

it('names every style in the specification, and no other', () => {
  const listed = /`national-title`[\s\S]*?`note`/.exec(readme)?.[0].match(/[a-z-]+(?=`)/g)
  expect(listed?.sort()).toEqual(Object.keys(styles).sort())
})

it('names every node and every problem in the specification', () => {
  const nodes = [...sources.matchAll(/readonly type: '([a-z-]+)'/g)].map(([, name]) => name)
  const codes = [...(/readonly code: ('unknown-node'[^\n]*)/.exec(sources)?.[1] ?? '').matchAll(/'([a-z-]+)'/g)].map(
    ([, code]) => code,
  )
  expect(nodes.length).toBeGreaterThan(10)
  expect(codes.length).toBeGreaterThan(4)
  expect([...nodes, ...codes].filter((name) => !readme.includes(`\`${name}\``))).toEqual([])
})
