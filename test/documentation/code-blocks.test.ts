import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync } from 'node:fs'
import { join, relative } from 'node:path'
import { expect, it } from 'vitest'
import { codeBlocks, promisedLines, root } from './code-blocks.ts'

const blocks = codeBlocks()
const programs = blocks.filter(({ language }) => language === 'ts')
const commands = blocks.filter(({ language }) => language === 'sh')

it('finds the examples of the documentation', () => {
  expect(programs.length).toBeGreaterThan(5)
})

// Extension pages run without eval, so the library has to.
const options = ['--disallow-code-generation-from-strings', '--input-type=module-typescript', '--eval']

it.each(programs)('runs $place and prints what it promises', ({ folder, code }) => {
  // Code in the front README is written for somebody who installed the library: as in examples/.
  const cwd =
    existsSync(join(folder, 'package.json')) && relative(root, folder) !== '' ? folder : join(root, 'examples')
  const { status, stdout, stderr } = spawnSync(process.execPath, [...options, code], { cwd, encoding: 'utf8' })
  expect(stderr).toBe('')
  expect(status).toBe(0)
  const promised = promisedLines(code)
  if (promised.length > 0) expect(stdout.trimEnd().split('\n')).toEqual(promised)
})

// Their results go to out/, as in the README.
mkdirSync(join(root, 'out'), { recursive: true })

it.each(commands)('runs the commands of $place', ({ code }) => {
  for (const line of code.split('\n').filter((text) => /^npm run -s viet-ho -- /.test(text))) {
    const { status, stderr } = spawnSync('sh', ['-c', line], { cwd: root, encoding: 'utf8' })
    expect(status, `${line}\n${stderr}`).toBe(0)
  }
})
