const entrySignature = 0x02014b50
const endSignature = 0x06054b50
const endLength = 22

/**
 * Sets the time of every entry of the zip file `bytes`, in place, and gives it back. The docx library stamps entries with the clock of
 * the machine; with `time` in their place the same document always gives the same bytes. Zip holds years 1980 to 2107 (APPNOTE 4.4.6).
 */
export function stampZip(bytes: Uint8Array, time: Date): Uint8Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const end = bytes.length - endLength
  if (end < 0 || view.getUint32(end, true) !== endSignature) throw new RangeError('not a zip file without a comment')

  const stamp = dosTime(time)
  let entry = view.getUint32(end + 16, true)
  for (let left = view.getUint16(end + 10, true); left > 0; left--) {
    if (view.getUint32(entry, true) !== entrySignature) throw new RangeError('broken zip directory')
    view.setUint32(entry + 12, stamp, true)
    view.setUint32(view.getUint32(entry + 42, true) + 10, stamp, true)
    entry += 46 + [28, 30, 32].reduce((sum, length) => sum + view.getUint16(entry + length, true), 0)
  }
  return bytes
}

/** Date and time in the form of MS-DOS, in UTC. */
function dosTime(time: Date): number {
  const year = Math.min(Math.max(time.getUTCFullYear(), 1980), 2107) - 1980
  const date = (year << 9) | ((time.getUTCMonth() + 1) << 5) | time.getUTCDate()
  const clock = (time.getUTCHours() << 11) | (time.getUTCMinutes() << 5) | (time.getUTCSeconds() >> 1)
  return ((date << 16) | clock) >>> 0
}
