import { createHash, createPublicKey, verify } from 'node:crypto'
import { mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { isHabit, settingNames } from '../../extension/app/setting-list.ts'
import { readPolicy } from '../../extension/app/tightened.ts'
import { fromZip } from '../../extension/build/package/zip.ts'
import { policySettings } from '../../extension/text/policy.ts'
import { extensionIdOf } from '../browser/chromium.ts'
import { root } from '../documentation/code-blocks.ts'
import { manifestIn, Packed, readCrx } from './packed.ts'
import { openTool, panel } from './tool.ts'

const packed = new Packed()
const { folder, key, at, share } = packed
const command = packed.command.bind(packed)
const pack = packed.pack.bind(packed)
const inShare = packed.read.bind(packed)

beforeAll(() => {
  expect(command('--new-key', key).status).toBe(0)
  const { status, stderr } = pack({ out: share, version: '1.2.3', key })
  expect(stderr).toBe('')
  expect(status).toBe(0)
})
afterAll(() => rmSync(folder, { recursive: true }))

describe('npm run package', () => {
  it('makes a key that only its owner reads, and never writes over a file', () => {
    expect(statSync(key).mode & 0o777).toBe(0o600)
    const before = readFileSync(key, 'utf8')
    const { status, stderr } = command('--new-key', key)
    expect([status, stderr.trim()]).toEqual([1, `${key} đã có, không ghi đè. Đặt tên khác.`])
    expect(readFileSync(key, 'utf8')).toBe(before)
  })

  it('says what it takes, in Vietnamese, and what it can’t use', () => {
    expect(command('--help').stdout).toContain('--new-key TỆP')
    expect(command('--pakcs', 'x').stderr).toContain('Không hiểu')
    expect(command('--version', '1.2.x').stderr).toContain('Số phiên bản gồm một đến bốn số')
    expect(command('--from', 'cu.zip').stderr).toContain('ghi cả --version')
    const settings = join(folder, 'quy-dinh.json')
    writeFileSync(settings, JSON.stringify({ idleMinutes: 0, allowCamera: false }))
    const out = join(folder, 'khong-ra')
    const refused = pack({ out, settings })
    expect(refused.status).toBe(1)
    expect(refused.stderr).toContain('“idleMinutes” phải là số nguyên từ 1 đến 60.')
    expect(pack({ out, key: settings }).stderr).toContain('không phải khóa RSA')
    expect(pack({ out, builds: undefined, from: settings, version: '2' }).stderr).toContain('không phải gói viet-ho-')
  })

  it('writes a zip with the version, the office’s key and the licences, the same bytes anywhere and at any time', () => {
    const zip = inShare('viet-ho-1.2.3-chrome.zip')
    const { publicKey } = readCrx(inShare('viet-ho-1.2.3.crx'))
    expect(manifestIn(zip)).toMatchObject({ version: '1.2.3', key: publicKey.toString('base64') })
    expect(manifestIn(inShare('viet-ho-1.2.3-firefox.zip'))).toMatchObject({ version: '1.2.3' })
    expect(manifestIn(inShare('viet-ho-1.2.3-firefox.zip')).key).toBeUndefined()
    expect([...fromZip(zip).keys()]).toEqual(
      expect.arrayContaining(['licences/LICENSE', 'licences/tinos-ofl.txt', 'managed_schema.json']),
    )
    const again = join(folder, 'lan-hai')
    expect(pack({ out: again, version: '1.2.3', key }, { TZ: 'Pacific/Auckland' }).status).toBe(0)
    for (const line of inShare('SHA256SUMS.txt').toString().trimEnd().split('\n')) {
      const [sum, path = ''] = line.split('  ')
      expect(createHash('sha256').update(inShare(path)).digest('hex'), path).toBe(sum)
      expect(readFileSync(join(again, path)).equals(inShare(path)), path).toBe(true)
    }
  })

  it('signs a CRX3 file over all of its zip', () => {
    const crx = readCrx(inShare('viet-ho-1.2.3.crx'))
    expect([crx.magic, crx.version]).toEqual(['Cr24', 3])
    expect(crx.id?.equals(createHash('sha256').update(crx.publicKey).digest().subarray(0, 16))).toBe(true)
    const size = Buffer.alloc(4)
    size.writeUInt32LE(crx.signedData.length)
    const signed = Buffer.concat([Buffer.from('CRX3 SignedData\0'), size, crx.signedData, crx.zip])
    const publicKey = createPublicKey({ key: crx.publicKey, type: 'spki', format: 'der' })
    expect(verify('sha256', signed, publicKey, crx.signature)).toBe(true)
    // Later versions are asked for where the manifest says, and not where the policy says.
    expect(manifestIn(crx.zip).update_url).toBe(`${at}updates.xml`)
  })

  it('fills the id and the place into policies and the install page, which loads nothing', () => {
    const id = extensionIdOf(readCrx(inShare('viet-ho-1.2.3.crx')).publicKey)
    const reg = new TextDecoder('utf-16le').decode(inShare('chinh-sach/chrome.reg'))
    expect(reg).toContain(`"7301"="${id};${at}updates.xml"\r\n`)
    expect(reg).toContain(
      `3rdparty\\extensions\\${id}\\policy]\r\n"allowRemoteVoice"=dword:00000000\r\n"idleMinutes"=dword:00000005\r\n`,
    )
    expect(new TextDecoder('utf-16le').decode(inShare('chinh-sach/go-edge.reg'))).toContain(
      `[-HKEY_LOCAL_MACHINE\\SOFTWARE\\Policies\\Microsoft\\Edge\\3rdparty\\extensions\\${id}]`,
    )
    const page = inShare('cai-dat.html').toString()
    expect(page).toContain(`<h1>Cài Viết hộ 1.2.3</h1>`)
    expect(page).toContain(`${id};${at}updates.xml`)
    expect(page).not.toMatch(/glibaemmeelebpojjflamfmifgkmabcn|PHIÊN-BẢN|<script|src=|<link/)
  })

  it('lists every program in it, with version, licence and checksum', () => {
    const sbom = JSON.parse(inShare('sbom.json').toString()) as {
      components: { name: string; version: string; licenses?: unknown; hashes?: unknown }[]
    }
    const names = sbom.components.map(({ name }) => name)
    expect(names).toEqual(
      expect.arrayContaining(['preact', '@preact/signals-core', 'handlebars', 'zod', '@viet-ho/form']),
    )
    expect(names).not.toContain('vitest')
    for (const { name, licenses, hashes } of sbom.components) {
      expect(licenses, name).toBeDefined()
      if (!name.startsWith('@viet-ho/')) expect(hashes, name).toBeDefined()
    }
  })

  it('has a zip that opens as an unpacked folder', async () => {
    const unpacked = join(folder, 'giai-nen')
    for (const [path, bytes] of fromZip(inShare('viet-ho-1.2.3-chrome.zip'))) {
      mkdirSync(dirname(join(unpacked, path)), { recursive: true })
      writeFileSync(join(unpacked, path), bytes)
    }
    const tool = await openTool({}, { folder: unpacked })
    const page = await tool.open(panel)
    await page.locator('#search').waitFor()
    expect(tool.faults).toEqual([])
    await tool.close()
  })
})

describe('the install page', () => {
  const text = readFileSync(join(root, 'docs/cai-dat.md'), 'utf8')

  it('explains every setting of the policy, in the words of the schema', () => {
    for (const [name, { what, value }] of Object.entries(policySettings))
      expect(text).toContain(`| \`${name}\` | ${what} | ${value} |`)
  })

  it('shows a policy with every setting, which the tool takes as it is', () => {
    const [, json = ''] = /```json\n([\s\S]*?)```/.exec(text) ?? []
    const { policy, mistakes } = readPolicy(JSON.parse(json))
    expect(mistakes).toEqual([])
    expect(Object.keys(policy)).toEqual(settingNames.filter((name) => !isHabit(name)))
  })
})
