import { Inflate } from 'fflate'
import { DocxReadError } from '../read/docx-read-error.ts'

/** A file in a zip, not unpacked yet. */
export interface ZipEntry {
  readonly name: string
  readonly method: number
  readonly isEncrypted: boolean
  readonly packed: Uint8Array
}

const endSignature = 0x06054b50
const entrySignature = 0x02014b50
const localSignature = 0x04034b50
const endSize = 22
/** A zip may close with a comment, whose length is told in 16 bits. */
const longestComment = 0xffff

/**
 * The files of a zip by their names, from the directory at its end: of two with one name the last, as Word has it.
 * Nothing is unpacked, and what the directory says of sizes is not believed.
 * @throws DocxReadError when it is no zip, or a broken one.
 */
export function zipEntries(bytes: Uint8Array): ReadonlyMap<string, ZipEntry> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  try {
    return readDirectory(bytes, view, findEnd(view))
  } catch (cause) {
    if (cause instanceof DocxReadError) throw cause
    throw notAZip(cause)
  }
}

function findEnd(view: DataView): number {
  const first = Math.max(0, view.byteLength - endSize - longestComment)
  for (let at = view.byteLength - endSize; at >= first; at--) {
    if (view.getUint32(at, true) === endSignature) return at
  }
  throw notAZip()
}

function readDirectory(bytes: Uint8Array, view: DataView, end: number): Map<string, ZipEntry> {
  const entries = new Map<string, ZipEntry>()
  const count = view.getUint16(end + 10, true)
  let at = view.getUint32(end + 16, true)
  for (let index = 0; index < count; index++) {
    if (view.getUint32(at, true) !== entrySignature) throw notAZip()
    const nameLength = view.getUint16(at + 28, true)
    const name = new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength)).replaceAll('\\', '/')
    const local = view.getUint32(at + 42, true)
    if (view.getUint32(local, true) !== localSignature) throw notAZip()
    const start = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true)
    entries.set(name, {
      name,
      method: view.getUint16(at + 10, true),
      isEncrypted: (view.getUint16(at + 8, true) & 1) === 1,
      packed: bytes.subarray(start, start + view.getUint32(at + 20, true)),
    })
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true)
  }
  return entries
}

/** So little that what one step unpacks to, a thousand times as much at most, stays small. */
const step = 8192

/**
 * What `entry` unpacks to.
 * @throws DocxReadError as soon as it is more than `limit` bytes, whatever the zip says its size is; or when it is broken.
 */
export function unpackEntry({ name, method, isEncrypted, packed }: ZipEntry, limit: number): Uint8Array {
  if (isEncrypted) throw new DocxReadError('encrypted', `${name} is locked with a password.`)
  if (method === 0) {
    if (packed.length > limit) throw tooLarge(name, limit)
    return packed
  }
  if (method !== 8) throw new DocxReadError('not-a-zip', `${name} is packed in a way that Word does not use.`)
  const chunks: Uint8Array[] = []
  let size = 0
  const inflate = new Inflate((chunk) => {
    size += chunk.length
    if (size > limit) throw tooLarge(name, limit)
    chunks.push(chunk)
  })
  try {
    for (let at = 0; at < packed.length; at += step) {
      inflate.push(packed.subarray(at, at + step), at + step >= packed.length)
    }
  } catch (cause) {
    if (cause instanceof DocxReadError) throw cause
    throw notAZip(cause)
  }
  return concatenate(chunks, size)
}

function concatenate(chunks: readonly Uint8Array[], size: number): Uint8Array {
  const whole = new Uint8Array(size)
  let at = 0
  for (const chunk of chunks) {
    whole.set(chunk, at)
    at += chunk.length
  }
  return whole
}

const tooLarge = (name: string, limit: number) =>
  new DocxReadError('too-large', `${name} unpacks to more than ${limit} bytes.`)

const notAZip = (cause?: unknown) =>
  new DocxReadError('not-a-zip', 'The file is no zip, or a broken one: Word files are zips.', { cause })
