// The programs that the tests look at our files with: found, or installed from Debian's packages, or named in a sentence.
import { spawnSync } from 'node:child_process'
import { orEnd, run } from './workspace.mjs'

/** A Debian package, and a command whose success and output show that it is there. */
const PROGRAMS = [
  { name: 'chromium', probe: ['chromium', '--version'], purpose: 'trình duyệt để thử' },
  { name: 'firefox-esr', probe: ['firefox-esr', '--version'], purpose: 'Firefox, thử công cụ của cán bộ' },
  { name: 'libreoffice-writer-nogui', probe: ['soffice', '--version'], purpose: 'LibreOffice, mở tệp Word' },
  { name: 'poppler-utils', probe: ['pdftotext', '-v'], purpose: 'đọc tệp PDF' },
  { name: 'fontconfig', probe: ['fc-list', '--version'], purpose: 'tìm phông chữ' },
  // An old release of this font lacks most Vietnamese letters: ask for the one that has ẵ.
  { name: 'fonts-liberation2', probe: ['fc-list', ':family=Liberation Serif:charset=1eb5'], purpose: 'phông chữ Việt' },
  { name: 'fonts-dejavu-core', probe: ['fc-list', ':family=DejaVu Sans'], purpose: 'phông chữ có ô đánh dấu' },
]

/** Makes sure that every program is there: installs what is missing as root or through sudo without a password, else says what to do. */
export function installPrograms() {
  const missing = PROGRAMS.filter(isMissing)
  if (missing.length === 0) return
  console.error(`Còn thiếu: ${missing.map(({ name, purpose }) => `${name} (${purpose})`).join(', ')}`)
  const names = missing.map(({ name }) => name)
  const byHand = `sudo apt-get install --no-install-recommends ${names.join(' ')}`
  const asRoot = rootPrefix()
  orEnd(
    asRoot === undefined ? 1 : 0,
    `Không có quyền cài đặt. Hãy chạy lệnh sau (Debian, Ubuntu) rồi chạy lại npm test:\n  ${byHand}`,
  )
  const aptGet = (...args) => {
    const [program, ...rest] = [...asRoot, 'apt-get', '-q', ...args]
    return run(program, rest, { env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } })
  }
  aptGet('update')
  orEnd(
    aptGet('install', '-y', '--no-install-recommends', ...names),
    `Không cài được các gói trên. Hãy cài bằng tay rồi chạy lại npm test:\n  ${byHand}`,
  )
  const still = PROGRAMS.filter(isMissing)
  orEnd(still.length, `Đã cài nhưng vẫn không chạy được: ${still.map(({ name }) => name).join(', ')}.`)
}

function isMissing({ probe: [program, ...args] }) {
  const { status, stdout } = spawnSync(program, args, { encoding: 'utf8' })
  return status !== 0 || (program === 'fc-list' && args[0] !== '--version' && stdout.trim() === '')
}

/** What to put before a command to run it as root, or undefined when that is not possible here. */
function rootPrefix() {
  if (spawnSync('apt-get', ['--version']).status !== 0) return undefined
  if (process.getuid?.() === 0) return []
  return spawnSync('sudo', ['-n', 'true']).status === 0 ? ['sudo', '-n', '--preserve-env=DEBIAN_FRONTEND'] : undefined
}
