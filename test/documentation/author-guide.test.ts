import { spawn, spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, expect, it } from 'vitest'
import { parse, stringify } from 'yaml'
import { officeFile } from '../extension/office-word.ts'
import { codeBlocks, root } from './code-blocks.ts'

// The author's guide, from the first Word file to a signed pack: its commands in their order, in an empty folder with two Word files.

const blocks = codeBlocks().filter(({ place }) => place.startsWith('docs/soan-mau.md'))
const commands = blocks
  .filter(({ language }) => language === 'bash')
  .flatMap(({ code }) => code.trimEnd().split('\n'))
  .map((line) => line.replace(/^npm run -s viet-ho -- /, ''))
const folder = mkdtempSync(join(tmpdir(), 'viet-ho-guide-'))
const { buffer } = await officeFile()
for (const name of ['don.docx', 'don-moi.docx']) writeFileSync(join(folder, name), buffer)
const program = `"${process.execPath}" "${join(root, 'packages/viet-ho/src/cli.ts')}"`
const run = (words: string) => spawnSync('sh', ['-c', `${program} ${words}`], { cwd: folder, encoding: 'utf8' })

afterAll(() => rmSync(folder, { recursive: true, force: true }))

it('has every command that an author needs', () => {
  const names = new Set(commands.map((line) => line.split(' ')[0]))
  for (const name of 'import new watch check fill readback compare new-key pack sign verify list unpack'.split(' '))
    expect.soft(names).toContain(name)
})

it.each(commands)('runs viet-ho %s', async (words) => {
  if (words.startsWith('watch ')) return watchOnce(words)
  const { status, stderr, stdout } = run(words)
  expect(status, stderr).toBe(0)
  if (words.startsWith('verify ')) expect(stdout).toContain('khóa được chấp nhận')
  if (words.startsWith('compare ')) expect(stdout).toContain('{+2/2027/QĐ-UBND+}')
})

/** It waits for the next save until somebody ends it. */
async function watchOnce(words: string): Promise<void> {
  const [, id = '', ...options] = words.split(' ')
  const watching = spawn(process.execPath, [join(root, 'packages/viet-ho/src/cli.ts'), 'watch', id, ...options], {
    cwd: folder,
  })
  let said = ''
  for await (const chunk of watching.stdout) {
    said += String(chunk)
    if (said.includes('Đang chờ')) break
  }
  watching.kill('SIGINT')
  expect(said).toContain('không có chỗ sai')
  expect(readFileSync(join(folder, 'xem-thu/don-thu.pdf')).subarray(0, 5).toString()).toBe('%PDF-')
}

it('shows facts about the checking as edition.yaml takes them', () => {
  const shown = blocks.find(({ code }) => code.includes('checkedBy:'))?.code ?? ''
  const file = join(folder, 'mau-cua-xa/van-hoa/don-muon-nha-van-hoa/qd-1-2026/edition.yaml')
  writeFileSync(file, stringify({ ...parse(readFileSync(file, 'utf8')), ...parse(shown) }))
  const { status, stderr } = run('check mau-cua-xa')
  expect(status, stderr).toBe(0)
})

it('leads VS Code to schemas that are there, each of its own file', () => {
  const settings = JSON.parse(readFileSync(join(root, '.vscode/settings.json'), 'utf8')) as {
    'yaml.schemas': Record<string, string | string[]>
  }
  for (const [schema, files] of Object.entries(settings['yaml.schemas'])) {
    const { title } = JSON.parse(readFileSync(join(root, schema), 'utf8')) as { title: string }
    expect.soft([files].flat()).toContain(title)
    expect.soft(dirname(schema)).toBe('./form-templates/schemas')
  }
})
