import { limits } from '../limits.ts'
import { endWith, type PackProblem, problem, refuse } from '../pack-error.ts'
import { crc32 } from './crc-32.ts'
import { type DirectoryEntry, readDirectory } from './directory.ts'
import { inflate } from './unpack.ts'
import { sameOnDisk, wrongPath } from './wrong-path.ts'

const localSignature = 0x04034b50
const localSize = 30
/** Names are UTF-8. */
const utf8Flag = 0x800
const encryptedFlags = 0x2041
const unix = 3

/**
 * The files of a pack by their paths. A zip can be read in more than one way, by its directory or from its beginning; what two readers understand differently
 * is refused, so that nobody is shown one thing and given another: files stand one after the other, from the first byte to the directory, and the
 * directory says of each what stands at the file itself.
 * @throws PackError with all problems that are found before anything is unpacked, or with the first one in unpacking.
 */
export function readZip(bytes: Uint8Array): Map<string, Uint8Array> {
  if (bytes.length > limits.packed) throw refuse('too-large')
  const directory = readDirectory(bytes, limits.files)
  if (directory === undefined) throw refuse('not-a-pack')
  const { entries, start } = directory
  if (entries.length > limits.files) throw refuse('too-many-files')
  const named = entries.map((entry) => ({ entry, path: decodeName(entry.name) }))

  const problems: PackProblem[] = []
  const note = (code: PackProblem['code'], file?: string) => {
    if (problems.length < limits.problems) problems.push(problem(code, file))
  }
  const seen = new Set<string>()
  let total = 0
  for (const { entry, path } of named) {
    const wrong = path === undefined ? 'wrong-path' : wrongPath(path)
    const name = path ?? new TextDecoder().decode(entry.name)
    if (isLink(entry)) note('link', name)
    else if (wrong !== undefined) note(wrong, name)
    if (seen.has(sameOnDisk(name))) note('same-path', name)
    seen.add(sameOnDisk(name))
    if ((entry.flags & encryptedFlags) !== 0) note('encrypted', name)
    total += entry.size
    if (entry.size > largest(name)) note('file-too-large', name)
    else if (entry.size > limits.smallFile && entry.size > entry.packedSize * limits.ratio)
      note('unpacks-too-large', name)
  }
  if (total > limits.unpacked) note('unpacks-too-large')
  endWith(problems)

  let next = 0
  const files = new Map<string, Uint8Array>()
  const packed = named.map(({ entry, path = '' }) => {
    const data = directory.isPlain ? dataOf(bytes, entry, next, start) : undefined
    if (data === undefined) throw refuse('odd-zip')
    next = data.byteOffset - bytes.byteOffset + data.length
    return { entry, path, data }
  })
  if (next !== start) throw refuse('odd-zip')
  for (const { entry, path, data } of packed) {
    const whole = entry.method === 0 ? data : inflate(data, entry.size)
    if (whole === 'damaged') throw refuse('damaged', path)
    // It says less than it holds.
    if (whole === 'too-large' || whole.length !== entry.size) throw refuse('odd-zip', path)
    if (crc32(whole) !== entry.crc) throw refuse('damaged', path)
    files.set(path, whole)
  }
  return files
}

/** The packed bytes of a file that stands at `at` and is there what its directory says; undefined where it is anything else. */
function dataOf(bytes: Uint8Array, entry: DirectoryEntry, at: number, limit: number): Uint8Array | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const data = at + localSize + entry.name.length
  const isUsual =
    entry.local === at &&
    data + entry.packedSize <= limit &&
    (entry.method === 0 || entry.method === 8) &&
    (entry.method !== 0 || entry.packedSize === entry.size) &&
    (entry.flags & ~utf8Flag) === 0 &&
    entry.extraLength === 0 &&
    entry.commentLength === 0
  if (!isUsual) return undefined
  const isSame =
    view.getUint32(at, true) === localSignature &&
    view.getUint16(at + 6, true) === entry.flags &&
    view.getUint16(at + 8, true) === entry.method &&
    view.getUint32(at + 14, true) === entry.crc &&
    view.getUint32(at + 18, true) === entry.packedSize &&
    view.getUint32(at + 22, true) === entry.size &&
    view.getUint16(at + 26, true) === entry.name.length &&
    view.getUint16(at + 28, true) === 0 &&
    entry.name.every((byte, index) => bytes[at + localSize + index] === byte)
  return isSame ? bytes.subarray(data, data + entry.packedSize) : undefined
}

function decodeName(name: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(name)
  } catch {
    return undefined
  }
}

/** A link, a device, a folder: anything but a file, where the writer says what it is. */
function isLink({ system, attributes }: DirectoryEntry): boolean {
  const kind = (attributes >>> 28) & 0xf
  return system === unix && kind !== 0 && kind !== 8
}

function largest(path: string): number {
  if (path === 'manifest.json') return limits.manifest
  if (path === 'signature.json') return limits.signature
  return path.endsWith('/form.docx') ? limits.word : limits.text
}
