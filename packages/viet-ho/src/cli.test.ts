import { spawnSync } from 'node:child_process'
import { readdirSync } from 'node:fs'
import { expect, it } from 'vitest'
import { formId, sample, temporaryFolder } from '../test-support/run-words.ts'

const cli = new URL('cli.ts', import.meta.url).pathname
// As on an extension page: no eval, no new Function.
const run = (...words: string[]) =>
  spawnSync(process.execPath, ['--disallow-code-generation-from-strings', cli, ...words], { encoding: 'utf8' })

it('fills a form in every format without making code from text', () => {
  const out = temporaryFolder()
  const { status } = run('fill', formId, '--answers', sample('day-du'), '--out', out, '--format', 'docx,pdf,svg,txt')
  expect(status).toBe(0)
  expect(readdirSync(out).map((name) => name.replace(/.*\./, ''))).toEqual(
    expect.arrayContaining(['docx', 'pdf', 'svg', 'txt']),
  )
})

it('lists, checks and reads back without making code from text', () => {
  expect(run('list', '--json').status).toBe(0)
  expect(run('fields', formId).status).toBe(0)
  expect(run('answers', formId).status).toBe(0)
  expect(run('readback', formId, '--answers', sample('toi-thieu')).status).toBe(0)
})

it('ends with status 2 for wrong input', () => {
  expect(run('fill', 'khong/co', '--blank', '--out', temporaryFolder())).toMatchObject({ status: 2, stdout: '' })
})
