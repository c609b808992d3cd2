import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fromZip } from '../../extension/build/package/zip.ts'
import { root } from '../documentation/code-blocks.ts'
import { built } from './tool.ts'

/** What `npm run package` leaves in a folder that the PCs see, and the office's key beside it. */
export class Packed {
  readonly folder = mkdtempSync(join(tmpdir(), 'viet-ho-'))
  readonly key = join(this.folder, 'khoa.pem')
  readonly share = join(this.folder, 'chung')
  readonly at = `file://${this.share}/`

  /** `npm run package -- …`, as it is typed. */
  command(...words: string[]) {
    return spawnSync(process.execPath, ['scripts/package.mjs', ...words], { cwd: root, encoding: 'utf8' })
  }

  /** From the builds that the other tests use, too: what the command does after it has built. */
  pack(options: object, env: NodeJS.ProcessEnv = {}) {
    const builds = { chrome: built, firefox: join(built, '../firefox-mv3') }
    const words = ['extension/build/package/package.ts', JSON.stringify({ builds, at: this.at, ...options })]
    return spawnSync(process.execPath, words, { cwd: root, encoding: 'utf8', env: { ...process.env, ...env } })
  }

  read(path: string): Buffer {
    return readFileSync(join(this.share, path))
  }
}

export const manifestIn = (zip: Uint8Array) =>
  JSON.parse(new TextDecoder().decode(fromZip(zip).get('manifest.json'))) as Record<string, unknown>

/** The parts of a CRX file, read by the format's description and not by our own writer. */
export function readCrx(crx: Buffer) {
  const length = crx.readUInt32LE(8)
  const header = crx.subarray(12, 12 + length)
  const fields = (bytes: Buffer) => {
    const found = new Map<number, Buffer>()
    for (let at = 0; at < bytes.length; ) {
      const varint = () => {
        let value = 0
        for (let shift = 1; ; shift *= 128) {
          const byte = bytes[at++] ?? 0
          value += (byte % 128) * shift
          if (byte < 128) return value
        }
      }
      const number = varint() >> 3
      const size = varint()
      found.set(number, bytes.subarray(at, at + size))
      at += size
    }
    return found
  }
  const proof = fields(fields(header).get(2) ?? Buffer.alloc(0))
  const signedData = fields(header).get(10_000) ?? Buffer.alloc(0)
  return {
    magic: crx.subarray(0, 4).toString(),
    version: crx.readUInt32LE(4),
    publicKey: proof.get(1) ?? Buffer.alloc(0),
    signature: proof.get(2) ?? Buffer.alloc(0),
    signedData,
    id: fields(signedData).get(1),
    zip: crx.subarray(12 + length),
  }
}
