// What every command of this workspace needs before TypeScript can run: plain JavaScript for Node 20, without dependencies.
import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const PNPM = 'pnpm@10.34.9'

export const root = fileURLToPath(new URL('..', import.meta.url))

const isWindows = process.platform === 'win32'

/** The Node that runs our TypeScript sources as they are: a dependency of the workspace. */
export const node = join(root, 'node_modules/node/bin', isWindows ? 'node.exe' : 'node')

/** Runs a program in the workspace and gives its exit code; its output goes to this terminal. */
export function run(program, args, options = {}) {
  const { status, error } = spawnSync(program, args, { cwd: root, stdio: 'inherit', ...options })
  if (error !== undefined) console.error(`${program}: ${error.message}`)
  return status ?? 1
}

/** Ends this process with a sentence when a step did not succeed. */
export function orEnd(code, sentence) {
  if (code === 0) return
  console.error(`\n${sentence}`)
  process.exit(code)
}

/** Installs the packages that pnpm-lock.yaml names, when they are missing or others; its own report goes to stderr. */
export function installPackages() {
  if (isInstalled()) return
  console.error('Đang cài các gói cần dùng (chỉ lần đầu, cần mạng; khoảng một phút) …')
  const install = ['-y', PNPM, 'install', '--frozen-lockfile', '--reporter=append-only']
  orEnd(
    run('npx', install, { stdio: ['ignore', process.stderr, process.stderr], shell: isWindows }),
    'Không cài được các gói. Kiểm tra mạng và chỗ trống trên đĩa rồi chạy lại lệnh này.',
  )
}

/** pnpm keeps a copy of the lock file that it installed from. */
function isInstalled() {
  const installed = join(root, 'node_modules/.pnpm/lock.yaml')
  return existsSync(node) && existsSync(installed) && read(installed) === read(join(root, 'pnpm-lock.yaml'))
}

const read = (path) => readFileSync(path, 'utf8')
