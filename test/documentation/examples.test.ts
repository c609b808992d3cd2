import { spawnSync } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { promisedLines, root } from './code-blocks.ts'

const folder = join(root, 'examples')
const examples = readdirSync(folder).filter((name) => name.endsWith('.ts'))

it('finds examples', () => {
  expect(examples.length).toBeGreaterThan(2)
})

it.each(examples)('runs %s and prints what it promises', (name) => {
  const path = join(folder, name)
  const options = ['--disallow-code-generation-from-strings', path]
  const { status, stdout, stderr } = spawnSync(process.execPath, options, { cwd: root, encoding: 'utf8' })
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
  expect(stdout.trimEnd().split('\n')).toEqual(promisedLines(readFileSync(path, 'utf8')))
})
