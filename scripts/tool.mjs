// The clerk's tool: built, and opened where there is a screen to open it on.
import { spawn, spawnSync } from 'node:child_process'
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { node, orEnd, root, run } from './workspace.mjs'

const extension = join(root, 'extension')

const usualOutput = join(extension, '.output')

/** Where a build is found. */
export const builtFor = (browser, output = usualOutput) => join(output, `${browser}-mv3`)

/** Builds the tool for each of the browsers, with the office's own forms; ends with a sentence when something is wrong. */
export function buildTool(browsers, { packs = [], output = usualOutput } = {}) {
  const withPacks = { ...process.env, VIET_HO_PACKS: JSON.stringify(packs), VIET_HO_OUTPUT: output }
  if (packs.length > 0)
    orEnd(
      run(node, ['extension/build/check-packs.ts'], { env: withPacks }),
      'Gói mẫu chưa dùng được; sửa các chỗ ghi ở trên rồi chạy lại. Chưa dựng gì.',
    )
  const wxt = join(extension, 'node_modules/wxt/bin/wxt.mjs')
  for (const browser of browsers) {
    const args = [wxt, 'build', '--browser', browser, '--mv3', '--level', 'warn']
    // Without a terminal WXT draws no spinner into logs.
    const env = { ...withPacks, CI: '1' }
    const said = run(node, args, { cwd: extension, env, stdio: ['ignore', 'ignore', 'inherit'] })
    orEnd(said, `Chưa dựng được công cụ cho ${browser}; xem các dòng ở trên.`)
  }
}

/** Opens Chromium or Chrome with the tool where there is a screen and such a browser; gives whether it did. */
export function openTool() {
  if (process.platform === 'linux' && !process.env.DISPLAY && !process.env.WAYLAND_DISPLAY) return false
  const browser = ['chromium', 'google-chrome', 'chromium-browser', 'microsoft-edge'].find(
    (name) => spawnSync(name, ['--version']).status === 0,
  )
  if (browser === undefined) return false
  const folder = builtFor('chrome')
  const args = [
    `--user-data-dir=${mkdtempSync(join(tmpdir(), 'viet-ho-'))}`,
    '--no-first-run',
    `--disable-extensions-except=${folder}`,
    `--load-extension=${folder}`,
  ]
  spawn(browser, args, { detached: true, stdio: 'ignore' }).unref()
  return true
}
