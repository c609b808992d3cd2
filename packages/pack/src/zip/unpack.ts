import { Inflate } from 'fflate'

/** So little that what one step unpacks to, a thousand times as much at most, stays small. */
const step = 8192

/** What deflated bytes unpack to: `too-large` as soon as it is more than `limit` bytes, whatever the zip says; `damaged` when they are no whole stream. */
export function inflate(packed: Uint8Array, limit: number): Uint8Array | 'too-large' | 'damaged' {
  const chunks: Uint8Array[] = []
  let size = 0
  let isDone = false
  const stream = new Inflate((chunk, isFinal) => {
    size += chunk.length
    if (size <= limit) chunks.push(chunk)
    isDone = isFinal
  })
  try {
    for (let at = 0; at < packed.length && size <= limit; at += step)
      stream.push(packed.subarray(at, at + step), at + step >= packed.length)
  } catch {
    return 'damaged'
  }
  if (size > limit) return 'too-large'
  if (!isDone) return 'damaged'
  const whole = new Uint8Array(size)
  let at = 0
  for (const chunk of chunks) {
    whole.set(chunk, at)
    at += chunk.length
  }
  return whole
}
