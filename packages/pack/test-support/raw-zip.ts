import { deflateSync } from 'fflate'
import { crc32 } from '../src/zip/crc-32.ts'

/** One file of a zip, with any lie about it. */
export interface RawEntry {
  readonly path: string | Uint8Array
  readonly data?: Uint8Array
  /** What stands in the zip, when it isn't `data` packed. */
  readonly packed?: Uint8Array
  readonly method?: number
  readonly flags?: number
  readonly size?: number
  readonly packedSize?: number
  readonly crc?: number
  readonly attributes?: number
  readonly extra?: Uint8Array
  readonly comment?: Uint8Array
  /** Where the directory says that it stands. */
  readonly local?: number
  /** What the file itself says, where the directory says otherwise. */
  readonly localPath?: string
  readonly localSize?: number
}

export interface RawZip {
  readonly before?: Uint8Array
  readonly beforeDirectory?: Uint8Array
  readonly after?: Uint8Array
  readonly comment?: Uint8Array
  readonly count?: number
}

const encode = (path: string | Uint8Array) => (typeof path === 'string' ? new TextEncoder().encode(path) : path)
const none = new Uint8Array()

/** A zip written letter by letter, so that a test can write wrong ones. */
export function rawZip(entries: readonly RawEntry[], zip: RawZip = {}): Uint8Array {
  const parts: Uint8Array[] = [zip.before ?? none]
  const directory: Uint8Array[] = []
  let at = parts[0]?.length ?? 0
  for (const entry of entries) {
    const { data = none, method = 8, flags = 0, attributes = 0, extra = none, comment = none } = entry
    const packed = entry.packed ?? (method === 8 ? deflateSync(data) : data)
    const name = encode(entry.path)
    const localName = encode(entry.localPath ?? entry.path)
    const [crc, size, packedSize] = [
      entry.crc ?? crc32(data),
      entry.size ?? data.length,
      entry.packedSize ?? packed.length,
    ]
    const header = (localLength: number, fileSize: number) =>
      words([2, flags], [2, method], [4, 0x00210000], [4, crc], [4, packedSize], [4, fileSize], [2, localLength])
    const local = join(
      words([4, 0x04034b50]),
      words([2, 20]),
      header(localName.length, entry.localSize ?? size),
      words([2, extra.length]),
      localName,
      extra,
      packed,
    )
    directory.push(
      join(
        words([4, 0x02014b50], [2, attributes === 0 ? 20 : 0x0314], [2, 20]),
        header(name.length, size),
        words([2, extra.length], [2, comment.length], [2, 0], [2, 0], [4, attributes], [4, entry.local ?? at]),
        ...[name, extra, comment],
      ),
    )
    parts.push(local)
    at += local.length
  }
  const between = zip.beforeDirectory ?? none
  const list = join(...directory)
  const count = zip.count ?? entries.length
  const comment = zip.comment ?? none
  const end = words(
    [4, 0x06054b50],
    [2, 0],
    [2, 0],
    [2, count],
    [2, count],
    [4, list.length],
    [4, at + between.length],
    [2, comment.length],
  )
  return join(...parts, between, list, end, comment, zip.after ?? none)
}

function words(...values: readonly (readonly [bytes: 2 | 4, value: number])[]): Uint8Array {
  return Uint8Array.from(
    values.flatMap(([bytes, value]) => Array.from({ length: bytes }, (_, index) => (value >>> (8 * index)) & 0xff)),
  )
}

export function join(...parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0))
  let at = 0
  for (const part of parts) {
    whole.set(part, at)
    at += part.length
  }
  return whole
}
