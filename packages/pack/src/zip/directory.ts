/** What the directory at the end of a zip says of one file. */
export interface DirectoryEntry {
  readonly name: Uint8Array
  readonly flags: number
  readonly method: number
  readonly crc: number
  readonly packedSize: number
  readonly size: number
  /** Who wrote it and what the file is there, for links. */
  readonly system: number
  readonly attributes: number
  readonly extraLength: number
  readonly commentLength: number
  readonly local: number
}

export interface Directory {
  readonly entries: readonly DirectoryEntry[]
  /** Where the directory begins, and where it should end. */
  readonly start: number
  readonly length: number
  /** Where the record that closes the zip stands. */
  readonly end: number
  /** Whether that record is the plain one of a zip in one file: no parts, no comment, nothing after it. */
  readonly isPlain: boolean
}

const endSignature = 0x06054b50
const entrySignature = 0x02014b50
const endSize = 22
const entrySize = 46
const longestComment = 0xffff

/** Reads the directory of a zip; undefined when it is none. Nothing is unpacked, and nothing that it says is believed yet. Reads `most` entries at most. */
export function readDirectory(bytes: Uint8Array, most: number): Directory | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const end = findEnd(view)
  if (end === undefined) return undefined
  const count = view.getUint16(end + 10, true)
  const length = view.getUint32(end + 12, true)
  const start = view.getUint32(end + 16, true)
  const isPlain =
    view.getUint16(end + 4, true) === 0 &&
    view.getUint16(end + 6, true) === 0 &&
    view.getUint16(end + 8, true) === count &&
    view.getUint16(end + 20, true) === 0 &&
    end + endSize === bytes.length
  const entries: DirectoryEntry[] = []
  let at = start
  for (let index = 0; index < Math.min(count, most + 1); index++) {
    if (at + entrySize > end || view.getUint32(at, true) !== entrySignature) return undefined
    const nameLength = view.getUint16(at + 28, true)
    const extraLength = view.getUint16(at + 30, true)
    const commentLength = view.getUint16(at + 32, true)
    const next = at + entrySize + nameLength + extraLength + commentLength
    if (next > end) return undefined
    entries.push({
      name: bytes.subarray(at + entrySize, at + entrySize + nameLength),
      flags: view.getUint16(at + 8, true),
      method: view.getUint16(at + 10, true),
      crc: view.getUint32(at + 16, true),
      packedSize: view.getUint32(at + 20, true),
      size: view.getUint32(at + 24, true),
      system: view.getUint16(at + 4, true) >> 8,
      attributes: view.getUint32(at + 38, true),
      extraLength,
      commentLength,
      local: view.getUint32(at + 42, true),
    })
    at = next
  }
  return { entries, start, length, end, isPlain: isPlain && at === end && start + length === end }
}

function findEnd(view: DataView): number | undefined {
  const first = Math.max(0, view.byteLength - endSize - longestComment)
  for (let at = view.byteLength - endSize; at >= first; at--) {
    if (view.getUint32(at, true) === endSignature) return at
  }
  return undefined
}
