/** How many pixels a picture has, from its first bytes; 0 where it is drawn by lines (EMF, WMF); undefined where it is none that Word writes. */
export function pictureSize(bytes: Uint8Array): number | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const starts = (...signature: readonly number[]) => signature.every((byte, index) => bytes[index] === byte)
  try {
    if (starts(0x89, 0x50, 0x4e, 0x47)) return view.getUint32(16) * view.getUint32(20)
    if (starts(0x47, 0x49, 0x46, 0x38)) return view.getUint16(6, true) * view.getUint16(8, true)
    if (starts(0x42, 0x4d)) return Math.abs(view.getInt32(18, true) * view.getInt32(22, true))
    if (starts(0xff, 0xd8)) return jpegSize(view)
    const isEmf = starts(1, 0, 0, 0) && view.getUint32(40, true) === 0x464d4520
    const isWmf = starts(0xd7, 0xcd, 0xc6, 0x9a) || starts(1, 0, 9, 0) || starts(2, 0, 9, 0)
    return isEmf || isWmf ? 0 : undefined
  } catch {
    // Cut short.
    return undefined
  }
}

/** From the frame header, the first segment of a kind that has one. */
function jpegSize(view: DataView): number | undefined {
  for (let at = 2; view.getUint8(at) === 0xff; ) {
    const kind = view.getUint8(at + 1)
    if (kind === 0xff) {
      at += 1
      continue
    }
    const isFrame = kind >= 0xc0 && kind <= 0xcf && kind !== 0xc4 && kind !== 0xc8 && kind !== 0xcc
    if (isFrame) return view.getUint16(at + 5) * view.getUint16(at + 7)
    at += 2 + view.getUint16(at + 2)
  }
  return undefined
}
